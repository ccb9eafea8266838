import { isLngLat, type LngLat } from '../../geo/lng-lat';
import type { Checked, Issue } from '../../survey/issue';
import { isoTimeOf } from '../iso-time';
import { type FlightLog, type FlightTrack, type LogClock, type LogPhoto, type TrackPoint } from './flight-log';
import { pathDistanceM } from './path-distance';

/** Positions of one log: 55 hours at 10 Hz, 80 MB as columns. */
const maxTrackPoints = 2_000_000;

/** Photos of one log. A day of photos every second is 86,400. */
const maxLogPhotos = 200_000;

/** Takes what a log reader finds, checks it, and makes the flight of it. */
export interface TrackBuilder {
  /** Positions that are not on Earth, or exactly 0, 0 (no fix), are counted and left out. */
  add(point: TrackPoint): void;
  addPhoto(photo: LogPhoto): void;
  report(issue: Issue): void;
  readonly count: number;
  /** Whether a limit is reached: a reader may stop. */
  isFull(): boolean;
  finish(clock: LogClock, options?: { readonly shiftMs?: number }): Checked<FlightLog>;
}

/** The columns of figures that may be missing. */
const figures = ['timeMs', 'heightAmslM', 'heightAboveStartM', 'yawDeg', 'cameraYawDeg', 'cameraPitchDeg'] as const;

/** A builder for one log. */
export function trackBuilder(): TrackBuilder {
  let columns = newColumns(1024);
  let count = 0;
  let withoutFix = 0;
  let full = false;
  const photos: LogPhoto[] = [];
  const issues: Issue[] = [];

  function fill(limit: number): void {
    if (!full) issues.push({ code: 'log-too-many-points', severity: 'warning', values: { limit } });
    full = true;
  }

  return {
    get count() {
      return count;
    },
    add(point) {
      if (!isFix(point.place)) withoutFix += 1;
      else if (count >= maxTrackPoints) fill(maxTrackPoints);
      else {
        if (count === columns.lng.length) columns = grown(columns);
        put(columns, count, point);
        count += 1;
      }
    },
    addPhoto(photo) {
      if (photos.length >= maxLogPhotos) fill(maxLogPhotos);
      else if (isFix(photo.place)) photos.push(photo);
      else withoutFix += 1;
    },
    report: (issue) => void issues.push(issue),
    isFull: () => full,
    finish(clock, { shiftMs = 0 } = {}) {
      if (withoutFix > 0) issues.push({ code: 'log-without-fix', severity: 'info', values: { count: withoutFix } });
      if (count === 0 && photos.length === 0) {
        return { value: undefined, issues: [...issues, { code: 'log-without-positions', severity: 'error' }] };
      }
      const track = cut(columns, count);
      const shifted = { ...track, timeMs: track.timeMs.map((ms) => ms + shiftMs) };
      const shiftedPhotos = photos.map((photo) =>
        photo.timeMs === undefined ? photo : { ...photo, timeMs: photo.timeMs + shiftMs },
      );
      return {
        value: {
          clock,
          track: shifted,
          photos: shiftedPhotos,
          ...timeSpan(clock, shifted, shiftedPhotos),
          lengthM: trackLengthM(track),
        },
        issues,
      };
    },
  };
}

/** Whether a place is on Earth and not the origin, which receivers write before they have a fix. */
function isFix(place: LngLat): boolean {
  return isLngLat(place) && (Math.abs(place[0]) > 1e-6 || Math.abs(place[1]) > 1e-6);
}

function newColumns(length: number): FlightTrack {
  const missing = () => new Float32Array(length).fill(Number.NaN);
  return {
    count: 0,
    lng: new Float64Array(length),
    lat: new Float64Array(length),
    timeMs: new Float64Array(length).fill(Number.NaN),
    heightAmslM: missing(),
    heightAboveStartM: missing(),
    yawDeg: missing(),
    cameraYawDeg: missing(),
    cameraPitchDeg: missing(),
    cameraOn: new Uint8Array(length),
  };
}

function grown(columns: FlightTrack): FlightTrack {
  const larger = newColumns(columns.lng.length * 2);
  for (const name of ['lng', 'lat', 'cameraOn', ...figures] as const) larger[name].set(columns[name]);
  return larger;
}

function put(columns: FlightTrack, index: number, point: TrackPoint): void {
  columns.lng[index] = point.place[0];
  columns.lat[index] = point.place[1];
  for (const name of figures) columns[name][index] = point[name] ?? Number.NaN;
  columns.cameraOn[index] = point.cameraOn ? 1 : 0;
}

function cut(columns: FlightTrack, count: number): FlightTrack {
  return {
    count,
    lng: columns.lng.slice(0, count),
    lat: columns.lat.slice(0, count),
    timeMs: columns.timeMs.slice(0, count),
    heightAmslM: columns.heightAmslM.slice(0, count),
    heightAboveStartM: columns.heightAboveStartM.slice(0, count),
    yawDeg: columns.yawDeg.slice(0, count),
    cameraYawDeg: columns.cameraYawDeg.slice(0, count),
    cameraPitchDeg: columns.cameraPitchDeg.slice(0, count),
    cameraOn: columns.cameraOn.slice(0, count),
  };
}

function trackLengthM({ lng, lat, count }: FlightTrack): number {
  let lengthM = 0;
  for (let i = 1; i < count; i++) {
    lengthM += pathDistanceM([lng[i - 1] ?? 0, lat[i - 1] ?? 0], [lng[i] ?? 0, lat[i] ?? 0]);
  }
  return lengthM;
}

function timeSpan(clock: LogClock, track: FlightTrack, photos: readonly LogPhoto[]): Pick<FlightLog, 'start' | 'end'> {
  if (clock !== 'utc') return {};
  const times = track.count > 0 ? track.timeMs : photos.map(({ timeMs }) => timeMs ?? Number.NaN);
  let [firstMs, lastMs] = [Infinity, -Infinity];
  for (const ms of times) {
    if (ms < firstMs) firstMs = ms;
    if (ms > lastMs) lastMs = ms;
  }
  const [start, end] = [isoTimeOf(firstMs), isoTimeOf(lastMs)];
  return start && end ? { start, end } : {};
}
