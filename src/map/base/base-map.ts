import { baseMapAddress } from 'virtual:dala-base-map';
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
  return baseMapOf(await loadBaseMapData());
}

/** The data of the base map: a file beside the scripts. */
export async function loadBaseMapData(): Promise<BaseMapData> {
  const answer = await fetch(baseMapAddress);
  if (!answer.ok) throw new Error(`The base map's data answered with ${answer.status}.`);
  return answer.json();
}

function baseMapOf(data: BaseMapData): BaseMap {
  return { outlines: outlinesLayer(data), graticule: graticuleLayer, settlements: settlementsLayer(data.settlements) };
}
