import type { Segment } from '../journal/segment';
import type { PhotoRef } from '../survey/sighting';
import type { Reach } from './manifest';
import type { PackageContent } from './write-package';

/**
 * The part of a content that a peer does not hold, by what its last package said it reaches. Statements are few and always
 * go along. Photos: those named by entries that go.
 */
export function contentSince(
  content: PackageContent,
  peer: Reach,
  photosOfSegment: (sha256: string) => readonly PhotoRef[],
): PackageContent {
  const segments = content.segments.filter(({ device, last }) => last > (peer[device] ?? 0));
  const wanted = new Set(segments.flatMap((segment) => photosOfSegment(segment.sha256).map(({ sha256 }) => sha256)));
  return { ...content, segments, photos: content.photos.filter(({ sha256 }) => wanted.has(sha256)) };
}

/** The photos and attachments that the entries of a segment name. */
export function photosOf({ entries }: Pick<Segment, 'entries'>): readonly PhotoRef[] {
  return entries.flatMap(({ changes }) =>
    changes.flatMap(({ set }) =>
      [set.photos, set.attachments].flatMap((refs) => (Array.isArray(refs) ? refs.filter(isPhotoRef) : [])),
    ),
  );
}

function isPhotoRef(value: unknown): value is PhotoRef {
  return typeof value === 'object' && value !== null && 'sha256' in value && typeof value.sha256 === 'string';
}

/** How far the chains of a journal reach, as a manifest says it. */
export function reachOf(frontier: ReadonlyMap<string, number>): Reach {
  return Object.fromEntries([...frontier].filter(([, last]) => last > 0));
}
