import { fromBase64Url, toBase64Url } from '../crypto/base64url';
import type { LngLat } from '../geo/lng-lat';

/** One point of a track. Places are kept to 1e-6 degrees, times to a second, accuracies to a metre. */
export interface TrackPoint {
  readonly place: LngLat;
  readonly timeMs: number;
  readonly accuracyM: number;
  /** Nothing is known of the way from the point before. */
  readonly isAfterGap: boolean;
}

const formatVersion = 1;
const perDegree = 1e6;
/** A point more in one piece and its text would be longer than a record's field may be. */
const mostPoints = 1_500;

/**
 * Points as bytes: the version, then for each point the differences to the one before (seconds x 2 + gap, longitude, latitude,
 * accuracy) as signed varints. About seven bytes a point.
 */
export function trackBytes(points: readonly TrackPoint[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [formatVersion];
  let [seconds, lng, lat] = [0, 0, 0];
  for (const { place, timeMs, accuracyM, isAfterGap } of points) {
    const now = [
      Math.round(timeMs / 1000),
      Math.round(place[0] * perDegree),
      Math.round(place[1] * perDegree),
    ] as const;
    pushVarint(bytes, (now[0] - seconds) * 2 + (isAfterGap ? 1 : 0));
    pushVarint(bytes, now[1] - lng);
    pushVarint(bytes, now[2] - lat);
    pushVarint(bytes, Math.round(accuracyM));
    [seconds, lng, lat] = now;
  }
  return Uint8Array.from(bytes);
}

/** The points of `trackBytes`; what is cut off or of another version is left out. */
export function trackPoints(bytes: Uint8Array): readonly TrackPoint[] {
  const points: TrackPoint[] = [];
  if (bytes[0] !== formatVersion) return points;
  const next = varintReader(bytes, 1);
  let [seconds, lng, lat] = [0, 0, 0];
  for (;;) {
    const [step, east, north, accuracyM] = [next(), next(), next(), next()];
    if (step === undefined || east === undefined || north === undefined || accuracyM === undefined) return points;
    const isAfterGap = step % 2 !== 0;
    seconds += (step - (isAfterGap ? 1 : 0)) / 2;
    lng += east;
    lat += north;
    points.push({ place: [lng / perDegree, lat / perDegree], timeMs: seconds * 1000, accuracyM, isAfterGap });
  }
}

/** Points as texts of a record's field. */
export function packTrack(points: readonly TrackPoint[]): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < points.length; at += mostPoints) {
    pieces.push(toBase64Url(trackBytes(points.slice(at, at + mostPoints))));
  }
  return pieces;
}

/** The points of `packTrack`. */
export function unpackTrack(pieces: readonly string[]): readonly TrackPoint[] {
  return pieces.flatMap((piece) => trackPoints(fromBase64Url(piece) ?? new Uint8Array()));
}

/** The unbroken parts of a track: a gap is never joined by a line. */
export function trackParts(points: readonly TrackPoint[]): readonly (readonly LngLat[])[] {
  const parts: LngLat[][] = [];
  for (const { place, isAfterGap } of points) {
    const part = parts.at(-1);
    if (part && !isAfterGap) part.push(place);
    else parts.push([place]);
  }
  return parts;
}

/** Signed numbers as zigzag varints, 7 bits a byte; beyond 32 bits by division. */
function pushVarint(bytes: number[], value: number): void {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

function varintReader(bytes: Uint8Array, from: number): () => number | undefined {
  let at = from;
  return () => {
    let [value, weight] = [0, 1];
    for (;;) {
      const byte = bytes[at];
      if (byte === undefined || weight > 2 ** 49) return undefined;
      at += 1;
      value += (byte % 128) * weight;
      if (byte < 128) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
      weight *= 128;
    }
  };
}
