import { blobSource } from '../file-source';
import { maxPhotoPixels } from '../limits';
import { pictureSize } from '../picture-size';

/**
 * Whether a photo may be given to the device's decoder: few bytes can unpack to gigabytes. What is no PNG, JPEG or WebP is for the
 * decoder of HEIC that some devices have, and for no other.
 */
export async function fitsDecoder(photo: Blob): Promise<boolean> {
  const source = blobSource('photo', photo);
  const size = await pictureSize(source);
  if (size) return size.widthPx * size.heightPx <= maxPhotoPixels;
  const brand = new TextDecoder('latin1').decode(await source.slice(4, Math.min(12, source.byteLength)));
  return /^ftyp(hei|hev|mif)/.test(brand);
}
