import type { PaintedLayer } from '../painted-layer';
import type { BaseMapData } from './base-map-data';
import { graticuleLayer } from './graticule-layer';
import { outlinesLayer } from './outlines-layer';
import { settlementsLayer } from './settlements-layer';

/** The built-in base map's layers, from the ground up. */
export interface BaseMap {
  readonly outlines: PaintedLayer;
  readonly graticule: PaintedLayer;
  readonly settlements: PaintedLayer;
}

/** The base map before its data is there: ground and graticule. */
export const bareBaseMap: BaseMap = baseMapOf({ borders: [], home: [], region: [], settlements: [] });

/** Loads the base map: a part of the app, never the network's. */
export async function loadBaseMap(): Promise<BaseMap> {
  return baseMapOf((await import('virtual:dala-base-map')).baseMapData);
}

function baseMapOf(data: BaseMapData): BaseMap {
  return { outlines: outlinesLayer(data), graticule: graticuleLayer, settlements: settlementsLayer(data.settlements) };
}
