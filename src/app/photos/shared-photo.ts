import { jpegWithoutHeaders } from '../../formats/photos/without-headers';
import { orientationOf } from '../../formats/photos/read-photo';
import type { PhotoRef } from '../../survey/sighting';
import type { BlobFile } from '../ports/file-output';
import type { PhotoImages } from '../ports/photo-images';

/** Pixels that a copy of a photo that is no JPEG may have on its longest side: more than any camera in use. */
const longestPx = 16_000;

/**
 * A copy of a photo to hand on: as it was taken, or without the headers that tell where, when and with what. Undefined if it cannot
 * be freed of them: then nothing is handed on.
 */
export async function sharedPhoto(
  { name, mediaType }: PhotoRef,
  original: Blob,
  { images, withPlace }: { readonly images: PhotoImages; readonly withPlace: boolean },
): Promise<BlobFile | undefined> {
  if (withPlace) return { name, mediaType, bytes: original };
  const plain = name.replace(/\.[^.]*$/, '');
  const jpeg = { name: `${plain}-copy.jpg`, mediaType: 'image/jpeg' };
  if (mediaType === 'image/jpeg') {
    const bytes = new Uint8Array(await original.arrayBuffer());
    const clean = jpegWithoutHeaders(bytes, await orientationOf(bytes));
    if (clean) return { ...jpeg, bytes: new Blob([clean]) };
  }
  const redrawn = await images.resized(original, longestPx);
  return redrawn && { ...jpeg, bytes: redrawn };
}
