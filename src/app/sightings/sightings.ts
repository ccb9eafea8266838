import type { LngLat } from '../../geo/lng-lat';
import { checkSighting } from '../../sightings/check-sighting';
import { regionOf } from '../areas/imported-districts';
import { isOutsideRegion } from '../../survey/survey-region';
import type { PositionFix, Sighting } from '../../survey/sighting';
import { areaAt } from '../areas/area-at';
import type { AppContext } from '../app-context';
import { deleteRecord } from '../keep-record';
import { localIsoTime } from '../../i18n/kazakhstan-time';
import type { PhotoOrigin } from '../photos/take-photos';
import { draftEnds } from './draft-ends';
import { draftPhotos } from './draft-photos';
import { averagedPosition, followGps } from './draft-position';
import { draftSteps } from './draft-steps';
import type { DraftKind } from './draft-writer';
import { photosGoingWith, toKeptDraft } from './kept-drafts';
import { draftOf, emptyDraft, hasContent, type SightingDraft, templateOf } from './sighting-draft';
import { sightingPhotoActions } from './sighting-photos';
import { toSighting } from './to-sighting';
import { listDraftsOnOpening } from './waiting-drafts';

/** The draft of a sighting. */
const sightingDrafts: DraftKind<SightingDraft> = {
  inHand: ({ sightingDraft }) => sightingDraft,
  toHand: (sightingDraft) => ({ sightingDraft }),
  hasContent,
  toKept: toKeptDraft,
  photos: ({ photos }) => photos,
  withPhotos: (draft, change) => ({ ...draft, photos: draft.photos.map(change) }),
  goingWith: photosGoingWith,
};

/** Recording, changing and deleting sightings. Every change of a draft is kept on the disk at once. */
export function sightingActions(context: AppContext, position: { average(): void }) {
  const { ports, state } = context;
  const { keepAs, ...ends } = draftEnds(context, sightingDrafts, show);
  const steps = draftSteps(context, sightingDrafts);
  const draft = () => state.getState().sightingDraft;
  const photos = draftPhotos(context, {
    inHand: draft,
    change: steps.change,
    photoOf: (photo) => photo,
    withPhoto: (_, photo) => photo,
  });
  followGps(context);
  listDraftsOnOpening(context);

  function show(sightingDraft: SightingDraft): void {
    steps.clear();
    state.setState({ job: 'sightings', sightingDraft, draftKeeping: hasContent(sightingDraft) ? 'kept' : 'empty' });
  }

  /** A position that the person chose: the draft follows the device no more. */
  const place = (chosen: PositionFix) => steps.change({ position: chosen, followsGps: false, farConfirmed: false });

  return {
    ...sightingPhotoActions(context),

    /** Begins a sighting; its position closes in on the device's, where there is one. */
    begin(): void {
      show(emptyDraft(ports.newId(), localIsoTime(ports.now())));
      position.average();
    },

    /** Begins a sighting from a paper form: nothing of it comes from this device. */
    beginFromPaper(paperNumber: string): void {
      show({ ...emptyDraft(ports.newId(), localIsoTime(ports.now())), paperNumber, followsGps: false });
    },

    /** Goes on with a draft that was put aside. */
    resume: show,

    edit(sighting: Sighting): void {
      show(state.getState().drafts.find(({ id }) => id === sighting.id) ?? draftOf(sighting));
    },

    change: steps.change,
    place,
    /** Takes the last change of the draft in hand back; false if there is none. */
    stepBack: steps.back,

    /** Fills the draft from the newest sighting: all but its place, time, ground, photos and note. */
    fillFromLast(): void {
      const now = draft();
      const last = [...state.getState().records.sighting.values()].reduce<Sighting | undefined>(
        (newest, one) => (newest && newest.seenAt >= one.seenAt ? newest : one),
        undefined,
      );
      if (!now || !last) return;
      steps.change(templateOf(last, now));
    },

    /** Takes the middle of the map as the position. */
    placeAt(at: LngLat): void {
      place({ place: at, by: 'cross-hair' });
    },

    /** Takes the device's averaged position as it is now. */
    placeByGps(): void {
      const { fixAverage } = state.getState();
      if (fixAverage) place(averagedPosition(fixAverage));
    },

    addPhotos: (files: readonly File[], origin: PhotoOrigin = {}) => photos.add(files, origin, (photo) => photo),
    annotatePhoto: photos.annotate,
    removePhoto: photos.remove,

    ...ends,

    /**
     * Keeps the draft as a record; false while kind or position is missing, with figures or a time that cannot be, while a far
     * place is to be confirmed, or if it could not be stored.
     */
    async save(): Promise<boolean> {
      const now = draft();
      if (!now?.position) return false;
      const { records } = state.getState();
      const areaId = areaAt(now.position.place, records)?.id;
      const sighting = toSighting(now, { before: records.sighting.get(now.id), areaId });
      if (!sighting || isRefused(context, now, sighting)) return false;
      const note = { key: now.isNew ? 'edit.sighting-recorded' : 'edit.sighting-changed' } as const;
      return keepAs(now, { record: sighting, note, shown: { selection: { kind: 'sighting', id: now.id } } });
    },

    delete(sighting: Sighting): Promise<boolean> {
      return deleteRecord(context, sighting, { key: 'edit.sighting-deleted' });
    },
  };
}

/** Whether a draft cannot be kept as it is, which is told; a place far away is confirmed by saving again. */
function isRefused({ ports, state, tell }: AppContext, draft: SightingDraft, sighting: Sighting): boolean {
  const wrong = checkSighting(sighting, ports.now());
  if (wrong.length > 0) {
    tell(wrong.map(({ issue }) => issue));
    return true;
  }
  const isFar = isOutsideRegion(sighting.position.place, regionOf(state.getState().records));
  if (!isFar || draft.farConfirmed) return false;
  state.setState({ sightingDraft: { ...draft, farConfirmed: true, followsGps: false } });
  tell([{ code: 'place-outside-region', severity: 'warning' }]);
  return true;
}
