import { sha256Hex } from '../../crypto/sha256';
import { blobSource } from '../../formats/file-source';
import type { SurveyPhoto } from '../../formats/photos/survey-photo';
import type { Issue } from '../../survey/issue';
import { smallPhotoId } from '../../survey/small-photo';
import type { PhotoRef } from '../../survey/sighting';
import type { NewPhoto } from '../ports/operation-store';
import type { Ports } from '../ports/ports';
import { checkPhoto } from './check-photo';

/** The longest side of the copy for lists, pixels. */
const smallPx = 480;

/** A photo taken in: the original, byte for byte, and a small copy; or why it was not. */
export type TakenPhoto = { readonly photo: NewPhoto; readonly small: NewPhoto } | { readonly refused: Issue };

/** What the device knows where the headers of a photo say nothing. */
export interface KnownOfPhoto {
  readonly place?: PhotoRef['place'];
  readonly takenAt?: string;
}

/**
 * Takes a photo in: knows it by its content, hashes the original for evidence, proves that it can be shown by making the copy
 * for lists, and reads from its headers where and when it was taken.
 */
export async function takePhoto(
  file: File,
  { images, newId }: { readonly images: Ports['images']; readonly newId: () => string },
  known: KnownOfPhoto = {},
): Promise<TakenPhoto> {
  const check = await checkPhoto(file);
  if ('refused' in check) return check;
  const smallBytes = await images.resized(file, smallPx);
  if (!smallBytes) return { refused: damaged(file) };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sha256 = await sha256Hex(bytes);
  const { place = known.place, takenAt = known.takenAt } = await headersOf(file);
  const id = newId();
  const original = { sha256, name: file.name, mediaType: check.mediaType, byteLength: file.size };
  const ref = { id, ...original, ...(place && { place }), ...(takenAt !== undefined && { takenAt }) };
  const smallRef = { ...original, id: smallPhotoId(id), mediaType: 'image/jpeg', byteLength: smallBytes.size };
  return { photo: { ref, bytes: file }, small: { ref: smallRef, bytes: smallBytes } };
}

/** Read apart from the file's content, so that a photo whose headers are damaged is kept all the same. */
async function headersOf(file: File): Promise<Partial<Pick<SurveyPhoto, 'place' | 'takenAt'>>> {
  const { readPhoto } = await import('../../formats/photos/read-photo');
  const { value } = await readPhoto(blobSource(file.name, file));
  return value ?? {};
}

function damaged({ name }: File): Issue {
  return { code: 'photo-damaged', severity: 'error', where: { file: name }, values: { file: name } };
}
