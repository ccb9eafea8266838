import type { MapTile } from '../../survey/map-tile';
import { maxTileBytes } from '../limits';
import { gunzip, isGzip } from './gunzip';
import { pictureType } from './picture-type';
import { readVectorTile } from './read-vector-tile';

/** A stored tile's bytes as a tile; undefined for what is neither a picture that browsers show nor a vector tile. */
export function readTile(stored: Uint8Array, content: 'raster' | 'vector'): MapTile | undefined {
  if (stored.byteLength === 0) return undefined;
  if (content === 'vector') {
    const bytes = isGzip(stored) ? gunzip(stored, maxTileBytes) : stored;
    return { kind: 'shapes', shapes: readVectorTile(bytes) };
  }
  const mediaType = pictureType(stored);
  return mediaType === undefined ? undefined : { kind: 'picture', bytes: new Uint8Array(stored), mediaType };
}
