import type { MapTile } from '../../survey/map-tile';
import { bytesSource } from '../file-source';
import { maxTilePixels } from '../limits';
import { pictureSize } from '../picture-size';
import { pictureType } from './picture-type';

/** A tile's bytes as a picture that may be decoded; undefined for other files, and for what would unpack to more than a tile has. */
export async function tilePicture(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Extract<MapTile, { kind: 'picture' }> | undefined> {
  const mediaType = pictureType(bytes);
  const size = mediaType === undefined ? undefined : await pictureSize(bytesSource('tile', bytes));
  if (mediaType === undefined || !size || size.widthPx * size.heightPx > maxTilePixels) return undefined;
  return { kind: 'picture', bytes, mediaType };
}
