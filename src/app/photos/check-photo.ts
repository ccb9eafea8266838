import { blobSource } from '../../formats/file-source';
import { maxPhotoPixels } from '../../formats/limits';
import { photoKind, photoKindBytes, type PhotoKind } from '../../formats/photos/photo-kind';
import { pictureSize } from '../../formats/picture-size';
import type { IssueCode } from '../../i18n/message';
import type { Issue } from '../../survey/issue';

/** The largest photo, bytes: larger ones are refused. */
const largestPhotoBytes = 60_000_000;

/** A file that can be kept as a photo, or why it cannot. */
export type PhotoCheck = { readonly mediaType: Extract<PhotoKind, `image/${string}`> } | { readonly refused: Issue };

const refusals: Readonly<Record<Exclude<PhotoKind, `image/${string}`>, IssueCode>> = {
  heic: 'photo-heic',
  video: 'photo-is-video',
  empty: 'photo-empty',
  unknown: 'photo-type',
};

/** Whether a file is a photo that a browser shows, by size and content. Whether it decodes is seen later. */
export async function checkPhoto(file: File): Promise<PhotoCheck> {
  const refused = (code: IssueCode, values = {}): PhotoCheck => ({
    refused: { code, severity: 'error', where: { file: file.name }, values: { file: file.name, ...values } },
  });
  const kind = photoKind(new Uint8Array(await file.slice(0, photoKindBytes).arrayBuffer()));
  if (kind === 'heic' || kind === 'video' || kind === 'empty' || kind === 'unknown') return refused(refusals[kind]);
  if (file.size > largestPhotoBytes) {
    const values = { megabytes: largestPhotoBytes / 1_000_000, size: Math.round(file.size / 1_000_000) };
    return refused('photo-too-large', values);
  }
  const size = await pictureSize(blobSource(file.name, file));
  if (size && size.widthPx * size.heightPx > maxPhotoPixels) {
    return refused('photo-too-many-pixels', { ...size, limit: maxPhotoPixels / 1_000_000 });
  }
  return { mediaType: kind };
}
