import type { MapTile } from '../../survey/map-tile';
import { maxTileBytes } from '../limits';
import { gunzip, isGzip } from './gunzip';
import { readVectorTile } from './read-vector-tile';
import { tilePicture } from './tile-picture';

/** A stored tile's bytes as a tile; undefined for what is neither a picture that browsers show nor a vector tile. */
export async function readTile(stored: Uint8Array, content: 'raster' | 'vector'): Promise<MapTile | undefined> {
  if (stored.byteLength === 0) return undefined;
  if (content === 'vector') {
    const bytes = isGzip(stored) ? gunzip(stored, maxTileBytes) : stored;
    return { kind: 'shapes', shapes: readVectorTile(bytes) };
  }
  return tilePicture(new Uint8Array(stored));
}
