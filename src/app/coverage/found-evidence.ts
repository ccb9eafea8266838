import { kazakhstanOffsetMs } from '../../i18n/kazakhstan-time';
import { clockOffset } from '../../coverage/clock-offset';
import type { EvidenceContent } from '../../coverage/pack-evidence';
import { placeShots } from '../../coverage/place-shots';
import type { Shot } from '../../coverage/shot';
import { thinTrack } from '../../coverage/thin-track';
import type { FlightLog } from '../../formats/logs/flight-log';
import type { SurveyPhoto } from '../../formats/photos/survey-photo';
import type { CameraClock, FlightEvidence } from '../../survey/flight-evidence';
import type { Issue } from '../../survey/issue';
import { type NamedPhoto, photoShots, triggerShots } from './photo-shots';

/** A log as read, or a photo with its size: what evidence is made of. */
export interface ReadLog {
  readonly name: string;
  readonly log: FlightLog;
}

export interface ReadPhoto extends NamedPhoto {
  readonly byteLength: number;
}

/** An evidence before it is packed and belongs to anything. */
export interface FoundEvidence
  extends Pick<
    FlightEvidence,
    'source' | 'name' | 'startedAt' | 'endedAt' | 'clock' | 'camera' | 'imageWidthPx' | 'shots' | 'positions'
  > {
  readonly content: EvidenceContent;
  readonly issues: readonly Issue[];
}

/** Photos further apart in time are of different flights: a battery is changed between them. */
const flightGapMs = 3 * 60_000;

/** Logs and photos as evidence, flight by flight; photos are placed and timed by the log that fits them. */
export function foundEvidence(logs: readonly ReadLog[], photos: readonly ReadPhoto[]): readonly FoundEvidence[] {
  return [...logs.map(ofLog), ...flightsOf(photos).map((flight) => ofPhotos(flight, logs))];
}

function ofLog({ name, log }: ReadLog): FoundEvidence {
  const { track, photos, clock, start, end } = log;
  const shots = triggerShots(photos);
  const thin = thinTrack(track);
  const isUtc = clock === 'utc';
  return {
    source: 'log',
    name,
    content: { shots, track: thin },
    shots: shots.length,
    positions: thin.count,
    ...(isUtc && start && { startedAt: start }),
    ...(isUtc && end && { endedAt: end }),
    issues: [],
  };
}

interface PhotoFlight {
  readonly folder: string;
  readonly photos: readonly ReadPhoto[];
}

/** Photos by folder, cut where the camera rested. */
function flightsOf(photos: readonly ReadPhoto[]): readonly PhotoFlight[] {
  const folders = new Map<string, ReadPhoto[]>();
  for (const photo of photos) {
    const folder = photo.name.slice(0, Math.max(0, photo.name.lastIndexOf('/')));
    const own = folders.get(folder);
    if (own) own.push(photo);
    else folders.set(folder, [photo]);
  }
  return [...folders].flatMap(([folder, own]) => {
    const byTime = own.toSorted((one, other) => takenMs(one.photo) - takenMs(other.photo));
    const flights: ReadPhoto[][] = [];
    byTime.forEach((photo, i) => {
      const before = byTime[i - 1];
      const rests = !before || takenMs(photo.photo) - takenMs(before.photo) > flightGapMs;
      if (rests) flights.push([photo]);
      else flights.at(-1)?.push(photo);
    });
    return flights.map((flight) => ({ folder, photos: flight }));
  });
}

function takenMs({ takenAt }: SurveyPhoto): number {
  return takenAt === undefined ? 0 : Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(takenAt) ? takenAt : `${takenAt}Z`);
}

function ofPhotos({ folder, photos }: PhotoFlight, logs: readonly ReadLog[]): FoundEvidence {
  const sizes = new Map(photos.map(({ name, byteLength }) => [name, byteLength]));
  const { shots: read, issues } = photoShots(photos);
  const sized = read.map((shot): Shot => ({ ...shot, byteLength: sizes.get(shot.name) ?? 0 }));
  const placed = placedByLog(sized, logs);
  const isZoned = photos.some(({ photo: { takenAt = '' } }) => /(Z|[+-]\d\d:\d\d)$/.test(takenAt));
  const offsetMs = placed.clock?.offsetMs ?? (isZoned ? 0 : -kazakhstanOffsetMs);
  const times = sized.flatMap(({ cameraTimeMs }) => cameraTimeMs ?? []);
  const [first] = photos;
  const camera = [first?.photo.make, first?.photo.model].filter(Boolean).join(' ');
  const at = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms + offsetMs).toISOString());
  const [startedAt, endedAt] = [at(times[0]), at(times.at(-1))];
  return {
    source: 'photos',
    name: folder === '' ? (first?.name ?? '') : folder,
    content: { shots: placed.shots },
    shots: sized.length,
    positions: 0,
    ...(startedAt && { startedAt }),
    ...(endedAt && { endedAt }),
    ...(placed.clock && { clock: placed.clock }),
    ...(camera !== '' && { camera }),
    ...(first?.photo.widthPx !== undefined && { imageWidthPx: first.photo.widthPx }),
    issues: [...issues, ...placed.issues],
  };
}

interface Placed {
  readonly shots: readonly Shot[];
  readonly clock: CameraClock | undefined;
  readonly issues: readonly Issue[];
}

/** With no log, the receiver's times say the clock's offset where the photos have them. */
function placedByLog(shots: readonly Shot[], logs: readonly ReadLog[]): Placed {
  for (const { log } of logs) {
    const { track, photos, clock } = log;
    if (clock !== 'utc' || track.count < 2) continue;
    const triggersMs = photos.flatMap(({ timeMs }) => timeMs ?? []);
    const found = clockOffset(shots, { track, triggersMs });
    if (!found) continue;
    const placed = placeShots(shots, track, found.offsetMs);
    const count = placed.filter((shot, i) => shot !== shots[i]).length;
    if (count === 0) continue;
    const values = { minutes: found.offsetMs / 60_000, count };
    return { shots: placed, clock: found, issues: [{ code: 'camera-clock-offset', severity: 'info', values }] };
  }
  const isLost = shots.some(({ place }) => !place);
  return {
    shots,
    clock: byReceiver(shots),
    issues: isLost && logs.length > 0 ? [{ code: 'camera-clock-unknown', severity: 'warning' }] : [],
  };
}

function byReceiver(shots: readonly Shot[]): CameraClock | undefined {
  const offsets = shots.flatMap(({ gpsTimeMs, cameraTimeMs }) =>
    gpsTimeMs === undefined || cameraTimeMs === undefined ? [] : [gpsTimeMs - cameraTimeMs],
  );
  const offsetMs = offsets.toSorted((a, b) => a - b)[offsets.length >> 1];
  return offsetMs === undefined ? undefined : { offsetMs, by: 'receiver' };
}
