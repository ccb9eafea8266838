import { jpegWithoutHeaders } from '../../formats/photos/without-headers';
import { orientationOf } from '../../formats/photos/read-photo';
import { markPath } from '../../survey/mark-path';
import type { PhotoRef } from '../../survey/sighting';
import type { BlobFile } from '../ports/file-output';
import type { PhotoImages } from '../ports/photo-images';

/** Pixels that a copy of a photo that is no JPEG may have on its longest side: more than any camera in use. */
const longestPx = 16_000;

/** What a copy tells besides the picture. A copy with the drawing is drawn anew, so it never has the headers. */
export interface SharedHow {
  readonly withPlace: boolean;
  readonly withMarks: boolean;
}

/**
 * A copy of a photo to hand on: as it was taken, or without the headers that tell where, when and with what. Undefined if it cannot
 * be freed of them: then nothing is handed on.
 */
export async function sharedPhoto(
  { name, mediaType, marks }: PhotoRef,
  original: Blob,
  { images, withPlace, withMarks }: SharedHow & { readonly images: PhotoImages },
): Promise<BlobFile | undefined> {
  const plain = name.replace(/\.[^.]*$/, '');
  const drawn = withMarks && marks ? marks : [];
  if (withPlace && drawn.length === 0) return { name, mediaType, bytes: original };
  const jpeg = { name: `${plain}-copy.jpg`, mediaType: 'image/jpeg' };
  if (mediaType === 'image/jpeg' && drawn.length === 0) {
    const bytes = new Uint8Array(await original.arrayBuffer());
    const clean = jpegWithoutHeaders(bytes, await orientationOf(bytes));
    if (clean) return { ...jpeg, bytes: new Blob([clean]) };
  }
  const redrawn = await images.resized(original, longestPx, drawn.map(markPath));
  return redrawn && { ...jpeg, bytes: redrawn };
}
