import { packEvidence } from '../../coverage/pack-evidence';
import { sha256Hex } from '../../crypto/sha256';
import { findAircraft, findCamera } from '../../survey/aircraft-catalogue';
import type { Flight } from '../../survey/flight';
import type { EvidenceView, FlightEvidence } from '../../survey/flight-evidence';
import { localIsoTime } from '../../i18n/kazakhstan-time';
import type { NewPhoto } from '../ports/operation-store';
import { type Records, withEdit } from '../records';
import type { EvidenceImport } from './proposed-evidence';
import type { FoundEvidence } from './found-evidence';
import { matchSortie, type SortieMatch } from './match-sortie';

interface Put {
  readonly op: 'put';
  readonly record: FlightEvidence | Flight;
}

/** Changes of one edit, with the packed contents. */
export interface EvidenceRecords {
  readonly changes: readonly Put[];
  readonly photos: readonly NewPhoto[];
}

/** Evidence and flights as records. The same flight found on another tablet makes the same records. */
export async function evidenceRecords(imported: EvidenceImport, before: Records): Promise<EvidenceRecords> {
  let records = before;
  const changes: Put[] = [];
  const photos: NewPhoto[] = [];
  for (const { found, match } of imported.proposed) {
    const packed = packEvidence(found.content);
    const sha256 = await sha256Hex(packed);
    const id = sha256.slice(0, 32);
    // An earlier one of this import may have made the flight.
    const again = match && !match.flightId ? matchSortie(found, records) : undefined;
    const known = match?.flightId ?? (again?.sortieCode === match?.sortieCode ? again?.flightId : undefined);
    const made = match && known === undefined ? flightOf(found, match, id) : undefined;
    const flightId = known ?? made?.id;
    const ref = { id, sha256, name: 'evidence', mediaType: 'application/octet-stream', byteLength: packed.length };
    const record: FlightEvidence = {
      ...recordOf(found),
      id,
      attachments: [ref],
      ...(imported.volume !== undefined && imported.volume.trim() !== '' && { volume: imported.volume.trim() }),
      ...match,
      ...(flightId !== undefined && { flightId }),
      ...viewOf(imported, found, { match, records }),
    };
    const own = [...(made ? [made] : []), record].map((one) => ({ op: 'put', record: one }) as const);
    changes.push(...own);
    photos.push({ ref, bytes: new Blob([packed]) });
    records = withEdit(records, { note: { key: 'edit.evidence-kept', values: { count: 1 } }, changes: own });
  }
  return { changes, photos };
}

function recordOf(found: FoundEvidence): Omit<FlightEvidence, 'id' | 'attachments'> {
  const { content: _content, issues: _issues, ...rest } = found;
  return { kind: 'flight-evidence', ...rest };
}

function flightOf({ startedAt, endedAt }: FoundEvidence, match: SortieMatch, evidenceId: string): Flight | undefined {
  if (startedAt === undefined) return undefined;
  return {
    kind: 'flight',
    id: `flight-${evidenceId}`,
    planId: match.planId,
    sortieCode: match.sortieCode,
    tookOffAt: localIsoTime(new Date(startedAt)),
    ...(endedAt !== undefined && { landedAt: localIsoTime(new Date(endedAt)) }),
  };
}

/** How a log's ground was seen: as its plan says, else with the aircraft that the person chose. Photos say it themselves. */
function viewOf(
  { aircraftId, heightM }: EvidenceImport,
  { source }: FoundEvidence,
  { match, records }: { readonly match: SortieMatch | undefined; readonly records: Records },
): { readonly view?: EvidenceView; readonly imageWidthPx?: number } {
  const height = heightM === undefined ? {} : { heightM };
  if (source === 'photos') return heightM === undefined ? {} : { view: height };
  const parameters = match && records.plan.get(match.planId)?.parameters;
  const aircraft = findAircraft(parameters?.aircraftId ?? aircraftId);
  const camera = aircraft && findCamera(aircraft, parameters?.cameraId);
  if (camera) {
    const { sensorWidthMm, sensorHeightMm, focalLengthMm, imageWidthPx } = camera;
    return { view: { lens: { sensorWidthMm, sensorHeightMm, focalLengthMm }, ...height }, imageWidthPx };
  }
  const sweepWidthM = aircraft?.observerSweepWidthM;
  return sweepWidthM === undefined ? {} : { view: { sweepWidthM } };
}
