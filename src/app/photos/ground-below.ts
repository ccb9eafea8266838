import type { LngLat } from '../../geo/lng-lat';
import { heightGrid } from '../../terrain/height-grid';
import type { TerrainSource } from '../ports/terrain-source';

/** Half the side of the ground around a camera whose heights are read, degrees: 4 to 6 km here, farther than a camera is trusted. */
const reachDeg = 0.05;

/** Heights of the ground over the ground below a camera, m; undefined where the device does not know that one. */
export async function groundBelow(
  place: LngLat,
  source: TerrainSource | undefined,
): Promise<((at: LngLat) => number | undefined) | undefined> {
  const [lng, lat] = place;
  const box = { west: lng - reachDeg, south: lat - reachDeg, east: lng + reachDeg, north: lat + reachDeg };
  const rasters = (await source?.heights(box)) ?? [];
  if (rasters.length === 0) return undefined;
  const grid = heightGrid(rasters);
  const belowM = grid.heightAt(place);
  if (belowM === undefined) return undefined;
  return (at) => {
    const heightM = grid.heightAt(at);
    return heightM === undefined ? undefined : heightM - belowM;
  };
}
