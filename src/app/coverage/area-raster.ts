import { type GroundRaster, rasterOfPolygons } from '../../coverage/ground-raster';
import { ringsOf } from '../../coverage/outlines';
import type { Area } from '../../survey/area';

const rasters = new WeakMap<Area, GroundRaster>();

/** The raster of an area, made once. */
export function areaRaster(area: Area): GroundRaster {
  const known = rasters.get(area);
  if (known) return known;
  const raster = rasterOfPolygons([ringsOf(area.polygon)]);
  rasters.set(area, raster);
  return raster;
}
