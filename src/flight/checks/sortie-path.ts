import { distanceM } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { Sortie } from '../../survey/sortie';
import type { HeightGrid } from '../../terrain/height-grid';

/** A place on a sortie's path. */
export interface PathPlace {
  readonly place: LngLat;
  /** Above the take-off point, m. */
  readonly heightM: number;
  /** Above the ground below, m; above the take-off point where the ground is not known. */
  readonly aboveGroundM: number;
}

/** A sortie's path: its points, and places between them at most `stepM` apart. */
export function sortiePath(
  { launch, legs }: Sortie,
  { grid, stepM }: { readonly grid?: HeightGrid | undefined; readonly stepM: number },
): readonly PathPlace[] {
  const launchM = grid?.heightAt(launch);
  const places: PathPlace[] = [];
  const push = (place: LngLat, heightM: number) => {
    const groundM = launchM === undefined ? undefined : grid?.heightAt(place);
    const riseM = groundM === undefined || launchM === undefined ? 0 : groundM - launchM;
    places.push({ place, heightM, aboveGroundM: heightM - riseM });
  };
  for (const { points } of legs) {
    points.forEach((to, i) => {
      const from = points[i - 1];
      if (!from) return push(to.position, to.heightM);
      const pieces = Math.max(1, Math.ceil(distanceM(from.position, to.position) / stepM));
      for (let piece = 1; piece <= pieces; piece++) {
        const share = piece / pieces;
        const lng = from.position[0] + share * (to.position[0] - from.position[0]);
        const lat = from.position[1] + share * (to.position[1] - from.position[1]);
        push([lng, lat], from.heightM + share * (to.heightM - from.heightM));
      }
    });
  }
  return places;
}
