import type { EvidenceContent } from './pack-evidence';
import { placeAt } from './track';
import type { LngLat } from '../geo/lng-lat';
import { heightGrid } from '../terrain/height-grid';
import type { HeightRaster } from '../terrain/height-raster';

/**
 * Height of the ground above that at the take-off, m, for the heights of an evidence that count from there. The take-off is the
 * log's first position, else where the first placed photo was taken. Undefined where no height of the take-off is known: the
 * ground then counts as level.
 */
export function groundRise(
  { shots, track }: EvidenceContent,
  rasters: readonly HeightRaster[],
): ((place: LngLat) => number | undefined) | undefined {
  const start = track && track.count > 0 ? placeAt(track, 0) : shots.find(({ place }) => place)?.place;
  if (!start || rasters.length === 0) return undefined;
  const grid = heightGrid(rasters);
  const startM = grid.heightAt(start);
  if (startM === undefined) return undefined;
  return (place) => {
    const heightM = grid.heightAt(place);
    return heightM === undefined ? undefined : heightM - startM;
  };
}
