import { sha256Hex } from '../../crypto/sha256';
import type { LngLat } from '../../geo/lng-lat';
import type { PhotoRef, PositionFix, Sighting } from '../../survey/sighting';
import { checkSighting } from '../../sightings/check-sighting';
import { areaAt } from '../areas/area-at';
import type { AppContext } from '../app-context';
import { erasePhoto } from './erase-photo';
import { deleteRecord } from '../keep-record';
import { localIsoTime } from '../local-iso-time';
import type { SightingDraft } from './sighting-draft';
import { sightingFacts, withoutFacts } from './sighting-facts';

/** Photos that a sighting takes as they are; what a browser cannot show is refused with a word. */
const photoTypes = ['image/jpeg', 'image/png', 'image/webp'];

/** The largest photo, bytes: larger ones are refused. */
const largestPhotoBytes = 60_000_000;

/** Recording, changing and deleting sightings. */
export function sightingActions(context: AppContext) {
  const { ports, state } = context;
  const draft = () => state.getState().sightingDraft;
  const update = (change: Partial<SightingDraft>) =>
    state.setState((before) => (before.sightingDraft ? { sightingDraft: { ...before.sightingDraft, ...change } } : {}));

  return {
    /** Begins a sighting, at the device's position where there is one. */
    begin(): void {
      const { fix } = state.getState();
      const position: PositionFix | undefined = fix && { place: fix.place, by: 'gps', accuracyM: fix.accuracyM };
      state.setState({
        job: 'sightings',
        sightingDraft: {
          id: ports.newId(),
          isNew: true,
          sightingKind: undefined,
          position,
          seenAt: localIsoTime(ports.now()),
          note: '',
          photos: [],
          facts: {},
        },
      });
    },

    edit(sighting: Sighting): void {
      const { id, sightingKind, position, seenAt, note } = sighting;
      const photos = sighting.photos.map((ref) => ({ ref }));
      const facts = sightingFacts(sighting);
      state.setState({
        job: 'sightings',
        sightingDraft: { id, isNew: false, sightingKind, position, seenAt, note, photos, facts },
      });
    },

    change: update,

    /** Takes the middle of the map as the position. */
    placeAt(place: LngLat): void {
      update({ position: { place, by: 'cross-hair' } });
    },

    /** Adds photos from the camera or gallery; each that cannot be taken is said by name. */
    async addPhotos(files: readonly File[]): Promise<void> {
      for (const file of files) {
        if (!photoTypes.includes(file.type)) {
          context.tell([
            { code: 'photo-type', severity: 'error', where: { file: file.name }, values: { file: file.name } },
          ]);
        } else if (file.size > largestPhotoBytes) {
          const values = { file: file.name, megabytes: largestPhotoBytes / 1_000_000 };
          context.tell([{ code: 'photo-too-large', severity: 'error', where: { file: file.name }, values }]);
        } else {
          const sha256 = await sha256Hex(new Uint8Array(await file.arrayBuffer()));
          const ref = { id: ports.newId(), sha256, name: file.name, mediaType: file.type, byteLength: file.size };
          update({ photos: [...(draft()?.photos ?? []), { ref, bytes: file }] });
        }
      }
    },

    removePhoto(id: string): void {
      update({ photos: (draft()?.photos ?? []).filter(({ ref }) => ref.id !== id) });
    },

    discard(): void {
      state.setState({ sightingDraft: undefined });
    },

    /** Keeps the draft; false while kind or position is missing, with figures or a time that cannot be, or if it could not be stored. */
    async save(): Promise<boolean> {
      const now = draft();
      if (!now?.sightingKind || !now.position) return false;
      const { id, sightingKind, position, seenAt, note } = now;
      const wrong = checkSighting({ seenAt, note, ...now.facts }, ports.now());
      if (wrong.length > 0) {
        context.tell(wrong.map(({ issue }) => issue));
        return false;
      }
      const areaId = areaAt(position.place, state.getState().records)?.id;
      const photos = now.photos.map(({ ref }) => ref);
      const before = state.getState().records.sighting.get(id);
      const sighting: Sighting = {
        ...(before && withoutFacts(before)),
        ...now.facts,
        kind: 'sighting',
        id,
        sightingKind,
        position,
        seenAt,
        note,
        photos,
        ...(areaId && { areaId }),
      };
      const stored = await context.commit(
        {
          note: { key: now.isNew ? 'edit.sighting-recorded' : 'edit.sighting-changed' },
          changes: [{ op: 'put', record: sighting }],
        },
        now.photos.flatMap((photo) => ('bytes' in photo ? photo : [])),
      );
      if (stored) state.setState({ sightingDraft: undefined, selection: { kind: 'sighting', id } });
      return stored;
    },

    erasePhoto: (sighting: Sighting, photo: PhotoRef) => erasePhoto(context, sighting, photo),

    delete(sighting: Sighting): Promise<boolean> {
      return deleteRecord(context, sighting, { key: 'edit.sighting-deleted' });
    },
  };
}
