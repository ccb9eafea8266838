import { distanceM } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { Sortie } from '../../survey/sortie';

/** Heights along a sortie, one for each sample. Lengths and heights in m, heights above the launch site. */
export interface SortieProfile {
  readonly alongM: readonly number[];
  readonly flownM: readonly number[];
  /** Ground above the launch site; absent where no terrain is loaded, null where it has no height. */
  readonly groundM?: readonly (number | null)[];
  /** Whether the camera is on from this sample to the next. */
  readonly onTransect: readonly boolean[];
}

/**
 * The height profile of a sortie: up from the launch site, along its legs, down again. With a terrain the ground is sampled
 * every `stepM` metres, else only where the path bends.
 */
export function sortieProfile(
  { launch, legs }: Sortie,
  options: { readonly groundAt?: (place: LngLat) => number | undefined; readonly stepM?: number } = {},
): SortieProfile {
  const { groundAt, stepM = 50 } = options;
  const places: LngLat[] = [launch];
  const [alongM, flownM, onTransect]: [number[], number[], boolean[]] = [[0], [0], [false]];
  const push = (place: LngLat, lengthM: number, heightM: number, camera: boolean) => {
    places.push(place);
    alongM.push((alongM.at(-1) ?? 0) + lengthM);
    flownM.push(heightM);
    onTransect.push(camera);
  };
  let before = { position: launch, heightM: 0 };
  for (const { kind, points } of legs) {
    const camera = kind === 'transect';
    onTransect[onTransect.length - 1] = camera;
    for (const point of points) {
      const lengthM = distanceM(before.position, point.position);
      if (lengthM < 0.01 && point.heightM === before.heightM) continue;
      const parts = groundAt ? Math.max(1, Math.ceil(lengthM / stepM)) : 1;
      for (let part = 1; part <= parts; part++) {
        const share = part / parts;
        push(
          between(before.position, point.position, share),
          lengthM / parts,
          before.heightM + (point.heightM - before.heightM) * share,
          camera,
        );
      }
      before = point;
    }
  }
  push(launch, 0, 0, false);
  const zeroM = groundAt?.(launch);
  if (!groundAt || zeroM === undefined) return { alongM, flownM, onTransect };
  return { alongM, flownM, onTransect, groundM: places.map((place) => heightAbove(groundAt(place), zeroM)) };
}

function heightAbove(heightM: number | undefined, zeroM: number): number | null {
  return heightM === undefined ? null : heightM - zeroM;
}

function between(from: LngLat, to: LngLat, share: number): LngLat {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
