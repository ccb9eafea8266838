import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import Pbf from 'pbf';
import type { TileShape } from '../../survey/map-tile';
import { maxTileFeatures, maxTileVertices } from '../limits';
import { placeRank, tileTheme } from './tile-theme';

/** Side of a tile in a shape's units. */
const side = 4096;

const types = { 1: 'point', 2: 'line', 3: 'polygon' } as const;

/** The shapes of a Mapbox vector tile (MVT 2.1), bounded in number. Throws where the bytes are none. */
export function readVectorTile(bytes: Uint8Array): readonly TileShape[] {
  const shapes: TileShape[] = [];
  let left = maxTileVertices;
  for (const layer of Object.values(new VectorTile(new Pbf(bytes)).layers)) {
    const scale = side / (layer.extent || side);
    for (let i = 0; i < layer.length && shapes.length < maxTileFeatures && left > 0; i++) {
      const feature = layer.feature(i);
      const { type } = feature;
      if (type === 0) continue;
      const paths = pathsOf(feature, { scale, left });
      left -= paths.reduce((sum, path) => sum + path.length / 2, 0);
      shapes.push(shapeOf(feature, { layer: layer.name, type: types[type], paths }));
    }
  }
  return shapes;
}

function pathsOf(feature: VectorTileFeature, { scale, left }: { scale: number; left: number }): Int16Array[] {
  const paths: Int16Array[] = [];
  let count = 0;
  for (const ring of feature.loadGeometry()) {
    count += ring.length;
    if (count > left) break;
    const path = new Int16Array(ring.length * 2);
    ring.forEach(({ x, y }, i) => {
      path[2 * i] = Math.min(32_767, Math.max(-32_768, Math.round(x * scale)));
      path[2 * i + 1] = Math.min(32_767, Math.max(-32_768, Math.round(y * scale)));
    });
    paths.push(path);
  }
  return paths;
}

function shapeOf(
  { properties }: VectorTileFeature,
  { layer, type, paths }: { layer: string; type: TileShape['type']; paths: Int16Array[] },
): TileShape {
  const theme = tileTheme(layer, properties, type);
  const isNamed = theme === 'place' || theme === 'peak';
  const names = isNamed ? namesOf(properties) : undefined;
  const rank = theme === 'place' ? placeRank(properties) : undefined;
  return { theme, type, paths, ...(names && { names }), ...(rank !== undefined && { rank }) };
}

const longestName = 80;

function namesOf(properties: VectorTileFeature['properties']): TileShape['names'] {
  const text = (...keys: readonly string[]) => {
    const value = keys.map((key) => properties[key]).find((found) => typeof found === 'string' && found !== '');
    return typeof value === 'string' ? value.slice(0, longestName) : undefined;
  };
  const [local, kk, ru, en] = [
    text('name'),
    text('name:kk', 'name_kk'),
    text('name:ru', 'name_ru'),
    text('name:en', 'name_en', 'name:latin'),
  ];
  if (local === undefined && kk === undefined && ru === undefined && en === undefined) return undefined;
  return {
    ...(local !== undefined && { local }),
    ...(kk !== undefined && { kk }),
    ...(ru !== undefined && { ru }),
    ...(en !== undefined && { en }),
  };
}
