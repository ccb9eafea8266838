import type { LngLat } from '../../geo/lng-lat';
import type { FlightEvidence } from '../../survey/flight-evidence';
import type { AppContext } from '../app-context';
import { keepRecord } from '../keep-record';
import { contentOf, shotsOf } from './evidence-content';
import { cardFiles, evidenceImportActions, picked } from './evidence-import';
import { photoFiles } from './photo-files';

/** What logs and photos say of flights. */
export function evidenceActions(context: AppContext) {
  const files = photoFiles();
  return {
    imports: evidenceImportActions(context, files),
    /** Photos of this session's cards and folders. */
    files,
    /** Makes the photos of a chosen card known, as after the app was opened anew; how many files there are. */
    attach(chosen: readonly File[]): number {
      const card = cardFiles(chosen);
      files.attach(card);
      return card.length;
    },
    /** The same of a card that the person chooses where the browser can. */
    async attachCard(): Promise<number> {
      const card = await picked(context);
      files.attach(card);
      return card.length;
    },
    contentOf: (evidence: FlightEvidence) => contentOf(context.opened(), evidence),
    /** The ground of its shots, over the terrain where the device knows it. */
    async footprintsOf(evidence: FlightEvidence) {
      const { evidenceFootprints } = await import('./evidence-footprints');
      return evidenceFootprints(context, evidence);
    },
    /** Those of its shots that show a place. */
    async photosAt(evidence: FlightEvidence, place: LngLat) {
      const { photosAt } = await import('./photos-at');
      return photosAt(context, evidence, place);
    },
    /** In flown order: a shot's number in `looked` records is its index here. */
    shotsOf: (evidence: FlightEvidence) => shotsOf(context.opened(), evidence),
    delete: (evidence: FlightEvidence) =>
      context.commit({
        note: { key: 'edit.evidence-deleted', values: { name: evidence.name } },
        changes: [{ op: 'delete', recordKind: 'flight-evidence', id: evidence.id }],
      }),
    /** Says which card or disk holds the originals. */
    moveTo: (evidence: FlightEvidence, volume: string) =>
      keepRecord(context, { ...evidence, volume }, { key: 'edit.evidence-changed', values: { name: evidence.name } }),
    /** Says how an evidence's ground was seen. */
    see: (evidence: FlightEvidence, view: FlightEvidence['view']) =>
      keepRecord(
        context,
        { ...evidence, ...(view && { view }) },
        { key: 'edit.evidence-changed', values: { name: evidence.name } },
      ),
  };
}
