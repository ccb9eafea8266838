import type { PhotoMark, PhotoPoint } from '../../survey/photo-mark';
import type { SightingKind } from '../../survey/sighting';
import type { AppContext } from '../app-context';
import type { PhotoFiles } from '../coverage/photo-files';
import { localIsoTime } from '../../i18n/kazakhstan-time';
import { emptyDraft, type SightingDraft } from '../sightings/sighting-draft';
import type { sightingActions } from '../sightings/sightings';
import type { lookActions } from './look-through';
import { placeOnShot } from './place-on-shot';
import { shotTime } from './shot-time';

/** Radius of the circle that marks a find on its photo, share of the width. */
const markRadius = 0.03;

/** Finds on photos: a tap becomes the draft of a sighting at the ground under it, and the draft a sighting. */
export function findActions(
  context: AppContext,
  {
    look,
    sightings,
    files,
  }: {
    readonly look: ReturnType<typeof lookActions>;
    readonly sightings: ReturnType<typeof sightingActions>;
    readonly files: PhotoFiles;
  },
) {
  const { state, ports } = context;

  return {
    /**
     * Begins the draft of a sighting at a point of the photo that is shown, tied to its sortie; the photo goes with it, marked.
     * A draft that was in hand is put aside. False if that failed.
     */
    async begin(point: PhotoPoint): Promise<boolean> {
      const { looking, records, sightingDraft } = state.getState();
      const evidence = records['flight-evidence'].get(looking?.evidenceId ?? '');
      const shot = looking?.shots[looking.at];
      if (!looking || !evidence || !shot) return false;
      if (sightingDraft) await sightings.putAside();
      if (state.getState().sightingDraft) return false;
      const { position } = placeOnShot(looking.shots, looking.at, { point, view: evidence.view });
      const { planId, sortieCode } = evidence;
      const photo = shot.name.slice(shot.name.lastIndexOf('/') + 1);
      const seenAt = localIsoTime(shotTime(evidence, looking.shots, looking.at) ?? ports.now());
      const begun: SightingDraft = {
        ...emptyDraft(ports.newId(), seenAt),
        followsGps: false,
        position,
        facts: {
          source: 'drone',
          ...(planId !== undefined && sortieCode !== undefined && { seenIn: { planId, sortieCode, photo } }),
        },
      };
      state.setState({ sightingDraft: begun, draftKeeping: 'kept' });
      const opened = await files.open(shot);
      if ('file' in opened) {
        await sightings.addPhotos([opened.file]);
        const added = state.getState().sightingDraft?.photos.at(-1);
        if (added) sightings.annotatePhoto(added.ref.id, { marks: [circleAt(point)] });
      }
      return true;
    },

    /** Moves the find that is in hand to another point of the photo. */
    async move(point: PhotoPoint): Promise<boolean> {
      const { looking, records, sightingDraft } = state.getState();
      const evidence = records['flight-evidence'].get(looking?.evidenceId ?? '');
      if (!looking || !evidence || !sightingDraft) return false;
      const { position } = placeOnShot(looking.shots, looking.at, { point, view: evidence.view });
      if (position) sightings.place(position);
      const [photo] = sightingDraft.photos;
      if (photo) sightings.annotatePhoto(photo.ref.id, { marks: [circleAt(point)] });
      return true;
    },

    /** Keeps the find as a sighting of a kind and shows the next photo; false if it could not be stored. */
    async keep(sightingKind: SightingKind): Promise<boolean> {
      sightings.change({ sightingKind });
      const { selection } = state.getState();
      if (!(await sightings.save())) return false;
      state.setState({ selection });
      look.answer('find');
      return true;
    },

    /** Leaves the find as a draft, to be seen to later, and shows the next photo. */
    async keepForLater(): Promise<void> {
      await sightings.putAside();
      if (state.getState().sightingDraft) return;
      look.answer('find');
    },

    /** Answers with a find and opens its draft in the Sightings job, with everything that can be said of it. */
    async open(): Promise<void> {
      const { sightingDraft } = state.getState();
      look.answer('find');
      if (await look.leave()) state.setState({ job: 'sightings', sightingDraft });
    },

    discard: () => sightings.discard(),
  };
}

function circleAt([x, y]: PhotoPoint): PhotoMark {
  return { shape: 'circle', from: [x, y], to: [Math.min(1, x + markRadius), y] };
}
