import type { LngLat } from '../../src/geo/lng-lat';
import { localFrame } from '../../src/geo/local-frame';
import type { Track } from '../../src/coverage/track';

/** A point of a flight to be made up: metres from 71.5 E 44.5 N, seconds from its start. */
export interface FlownPoint {
  readonly xM: number;
  readonly yM: number;
  readonly s: number;
  readonly heightM?: number;
  readonly pitchDeg?: number;
  readonly filming?: boolean;
}

const frame = localFrame([71.5, 44.5]);

/** Start of the made-up flights: 1 July 2026, 04:00 UTC. */
export const startMs = Date.UTC(2026, 6, 1, 4);

/** The place at metres from 71.5 E 44.5 N. */
export function placeOf(xM: number, yM: number): LngLat {
  return frame.toLngLat({ xM, yM });
}

/** A track of points. */
export function flownTrack(points: readonly FlownPoint[]): Track {
  const places = points.map(({ xM, yM }) => placeOf(xM, yM));
  const none = () => new Float32Array(points.length).fill(Number.NaN);
  return {
    count: points.length,
    lng: Float64Array.from(places, ([lng]) => lng),
    lat: Float64Array.from(places, ([, lat]) => lat),
    timeMs: Float64Array.from(points, ({ s }) => startMs + 1000 * s),
    heightAmslM: none(),
    heightAboveStartM: Float32Array.from(points, ({ heightM = 100 }) => heightM),
    yawDeg: none(),
    cameraYawDeg: none(),
    cameraPitchDeg: Float32Array.from(points, ({ pitchDeg }) => pitchDeg ?? Number.NaN),
    cameraOn: Uint8Array.from(points, ({ filming }) => (filming ? 1 : 0)),
  };
}

/** Straight ahead at 10 m/s from one point to another, a position a second. */
export function leg(from: FlownPoint, toXM: number, toYM: number): readonly FlownPoint[] {
  const steps = Math.round(Math.hypot(toXM - from.xM, toYM - from.yM) / 10);
  return Array.from({ length: steps + 1 }, (_, i) => ({
    ...from,
    xM: from.xM + ((toXM - from.xM) * i) / steps,
    yM: from.yM + ((toYM - from.yM) * i) / steps,
    s: from.s + i,
  }));
}
