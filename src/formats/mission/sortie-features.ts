import type { LngLat } from '../../geo/lng-lat';
import type { Sortie } from '../../survey/sortie';

/** The whole flown line of a sortie, launch to landing, without repeating the points that its legs share. */
export function flownLine({ legs }: Sortie): readonly { readonly position: LngLat; readonly heightM: number }[] {
  return legs.flatMap(({ points }, i) => (i === 0 ? points : points.slice(1)));
}

/** The transects of a sortie in flown order, counted from 1. */
export function flownTransects({
  legs,
}: Sortie): readonly { readonly number: number; readonly line: readonly LngLat[] }[] {
  const transects = legs.filter(({ kind }) => kind === 'transect');
  return transects.map(({ points }, i) => ({ number: i + 1, line: points.map(({ position }) => position) }));
}
