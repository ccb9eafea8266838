import { photosOf } from '../../exchange/content-since';
import { signedLength } from '../../exchange/signed-bytes';
import type { PackageContent, PhotoSource, SegmentSource, SignedSource } from '../../exchange/write-package';
import { segmentOpener } from '../../journal/open-segment';
import { openStatement, type SealedStatement } from '../../journal/trust-statement';
import type { PhotoRef } from '../../survey/sighting';
import type { OperationJournal } from '../ports/operation-journal';
import type { OpenOperation } from '../ports/operation-store';
import type { Records } from '../records';

/** What lies in a photo's blob at once in memory. */
const pieceLength = 1024 * 1024;

/** All that this device can hand on, and the photos that the entries of a segment (by hash) name. */
export interface HandedContent {
  readonly content: PackageContent;
  readonly photosOfSegment: (sha256: string) => readonly PhotoRef[];
}

/** Signed parts and photos of an open operation. Photos are read when their turn comes. */
export async function exchangeContent(
  opened: OpenOperation,
  journal: OperationJournal,
  records: Records,
): Promise<HandedContent> {
  const openSegment = segmentOpener();
  const segments: SegmentSource[] = [];
  const statements: SignedSource<SealedStatement>[] = [];
  const photosIn = new Map<string, readonly PhotoRef[]>();
  for await (const part of journal.parts()) {
    if ('statement' in part) {
      const statement = await openStatement(part.statement);
      if (statement) statements.push({ sha256: statement.hash, ...sourceOf(part.statement) });
      continue;
    }
    const result = await openSegment(part.segment);
    if ('refused' in result) continue;
    const { hash, device, first, last } = result.segment;
    segments.push({ sha256: hash, device, first, last, ...sourceOf(part.segment) });
    photosIn.set(hash, photosOf(result.segment));
  }
  const here = await journal.photoIds();
  const photos = keptPhotos(records).filter(({ id }) => here.has(id));
  return {
    content: {
      statements,
      segments: segments.toSorted((one, other) => one.first - other.first),
      photos: photos.map((ref) => photoSource(ref, opened)),
    },
    photosOfSegment: (sha256) => photosIn.get(sha256) ?? [],
  };
}

/** The photos and attachments that records name and nobody erased, each content once. */
function keptPhotos({ sighting, 'flight-evidence': evidence, 'erased-photo': erased }: Records): readonly PhotoRef[] {
  const bySha = new Map<string, PhotoRef>();
  const named = [
    ...[...sighting.values()].flatMap(({ photos }) => photos),
    ...[...evidence.values()].flatMap(({ attachments }) => attachments),
  ];
  for (const ref of named) if (!erased.has(ref.sha256)) bySha.set(ref.sha256, ref);
  return [...bySha.values()];
}

function sourceOf<Sealed extends SealedStatement>(sealed: Sealed): { byteLength: number; read: () => Sealed } {
  return { byteLength: signedLength(sealed) - 1, read: () => sealed };
}

function photoSource({ id, sha256, byteLength }: PhotoRef, opened: OpenOperation): PhotoSource {
  return {
    sha256,
    byteLength,
    read: async function* () {
      const blob = await opened.photo(id);
      if (!blob) throw new Error(`Photo ${id} can no longer be read.`);
      for (let at = 0; at < blob.size; at += pieceLength) {
        yield new Uint8Array(await blob.slice(at, at + pieceLength).arrayBuffer());
      }
    },
  };
}
