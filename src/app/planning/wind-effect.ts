import type { LngLat } from '../../geo/lng-lat';
import type { Wind } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';

/** What a wind does to sorties that were planned for it: their durations count it. Speeds over ground in m/s. */
export interface WindEffect {
  readonly slowestMS: number;
  readonly fastestMS: number;
  /** Share of the time on the path that is added; below 0: saved. */
  readonly share: number;
  /** Sorties longer than `usableS`. */
  readonly over: number;
}

/**
 * The effect of a wind on sorties flown at an airspeed: the wind triangle on every leg. Undefined where the aircraft cannot hold
 * a leg: the wind across it, or against it, is as fast as the aircraft.
 */
export function windEffect(
  sorties: readonly Sortie[],
  wind: Wind,
  { speedMS, usableS }: { readonly speedMS: number; readonly usableS: number },
): WindEffect | undefined {
  let [slowestMS, fastestMS, calmS, windyS, over] = [Infinity, 0, 0, 0, 0];
  for (const { legs, durationS } of sorties) {
    let addedS = 0;
    for (const { points } of legs) {
      for (let i = 1; i < points.length; i++) {
        const step = stepOf(points[i - 1]?.position, points[i]?.position);
        if (step.lengthM === 0) continue;
        const groundMS = groundSpeed(step.bearingRad, wind, speedMS);
        if (!(groundMS > 0)) return undefined;
        slowestMS = Math.min(slowestMS, groundMS);
        fastestMS = Math.max(fastestMS, groundMS);
        calmS += step.lengthM / speedMS;
        addedS += step.lengthM / groundMS - step.lengthM / speedMS;
      }
    }
    windyS += addedS;
    if (durationS > usableS) over += 1;
  }
  return calmS === 0 ? undefined : { slowestMS, fastestMS, share: windyS / calmS, over };
}

/** Speed over ground along a bearing with the nose turned into the wind; NaN where the wind across is too fast. */
function groundSpeed(bearingRad: number, { speedMS, fromDeg }: Wind, airMS: number): number {
  const offRad = (fromDeg * Math.PI) / 180 - bearingRad;
  const acrossMS = speedMS * Math.sin(offRad);
  return Math.sqrt(airMS * airMS - acrossMS * acrossMS) - speedMS * Math.cos(offRad);
}

const metresPerDegree = 111_195;

/** Length and bearing on the sphere's tangent plane: legs are short, and only their ratio counts. */
function stepOf(from: LngLat | undefined, to: LngLat | undefined): { lengthM: number; bearingRad: number } {
  if (!from || !to) return { lengthM: 0, bearingRad: 0 };
  const east = (to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180);
  const north = to[1] - from[1];
  return { lengthM: Math.hypot(east, north) * metresPerDegree, bearingRad: Math.atan2(east, north) };
}
