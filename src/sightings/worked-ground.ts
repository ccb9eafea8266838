import { bufferLines } from '../geo/buffer-lines';
import { areaM2, polygonAreaM2 } from '../geo/geodesic';
import type { LngLat } from '../geo/lng-lat';
import type { Polygon } from '../geo/polygon';
import type { WorkedGround } from '../survey/action';

/** Ground inside an outline that was drawn or walked. */
export function outlinedGround(outline: Polygon, by: 'drawn' | 'walked'): WorkedGround {
  return { by, outline, areaM2: polygonAreaM2(outline) };
}

/** Ground that a tractor worked along a line: a band as wide as its tool, overlapping passes counted once. */
export function tractorGround(line: readonly LngLat[], widthM: number): WorkedGround {
  return { by: 'tractor', line, widthM, areaM2: widthM > 0 ? areaM2(bufferLines([line], widthM / 2)) : 0 };
}
