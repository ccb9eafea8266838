import { type Bounds, isInBounds } from '../geo/bounds';
import type { LngLat } from '../geo/lng-lat';
import { readCrs } from '../geo/read-crs';
import { checkRaster, type HeightRaster } from './height-raster';
import { rasterBounds, rasterResolutionM } from './raster-extent';
import { sampleAt } from './sample-at';

/** Heights of the ground, wherever they come from. */
export interface HeightGrid {
  /** Above mean sea level, m; undefined where no height is known. */
  heightAt(place: LngLat): number | undefined;
  /** Distance between samples of the finest raster, m; Infinity without any. */
  readonly resolutionM: number;
}

/** Heights of several rasters, tiles of one file or files side by side: at each place those of the finest that knows it. */
export function heightGrid(rasters: readonly HeightRaster[]): HeightGrid {
  const layers = rasters.map(gridLayer).toSorted((a, b) => a.resolutionM - b.resolutionM);
  let last: GridLayer | undefined;
  const finest = layers[0]?.resolutionM ?? Infinity;
  return {
    resolutionM: finest,
    heightAt(place) {
      // Places asked for one after the other lie close together: the tile that answered last is asked first where it is the finest.
      const again = last && last.resolutionM === finest ? heightIn(last, place, 0) : undefined;
      if (again !== undefined) return again;
      for (const layer of layers) {
        const heightM = heightIn(layer, place, 0);
        if (heightM === undefined) continue;
        last = layer;
        return heightM;
      }
      return beyondEdges(layers, place);
    },
  };
}

/** Pixels that are areas reach half a step beyond their outer centres: rasters laid edge to edge leave no seam. */
function beyondEdges(layers: readonly GridLayer[], place: LngLat): number | undefined {
  for (const layer of layers) {
    const heightM = heightIn(layer, place, 0.5);
    if (heightM !== undefined) return heightM;
  }
  return undefined;
}

interface GridLayer {
  readonly raster: HeightRaster;
  readonly bounds: Bounds;
  readonly resolutionM: number;
  toXY(place: LngLat): readonly [x: number, y: number];
}

function gridLayer(raster: HeightRaster): GridLayer {
  checkRaster(raster);
  const reading = readCrs(raster.crs);
  if (!('crs' in reading)) throw new Error(`A height raster has the unknown coordinate system "${raster.crs}".`);
  const { crs } = reading;
  return {
    raster,
    bounds: rasterBounds(raster, crs),
    resolutionM: rasterResolutionM(raster, crs),
    toXY: (place) => (crs.name === 'EPSG:4326' ? place : crs.fromLngLat(place)),
  };
}

function heightIn({ raster, bounds, toXY }: GridLayer, place: LngLat, edge: number): number | undefined {
  if (!isInBounds(bounds, place)) return undefined;
  const [x, y] = toXY(place);
  return sampleAt(raster, { column: (x - raster.x0) / raster.stepX, row: (y - raster.y0) / raster.stepY, edge });
}
