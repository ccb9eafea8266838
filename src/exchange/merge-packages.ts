import type { SigningKey } from '../crypto/signing-key';
import { refusalIssue } from '../journal/refusal-issue';
import type { Issue } from '../survey/issue';
import { reachOf } from './content-since';
import { erasedPhotos } from './erased-photos';
import type { PackageInput } from './open-volume';
import { openVolume } from './open-volume';
import type { PackageSecret, Recipient } from './package-access';
import { type PackageContents, type PackagePhoto, readPackage, volumeOpening } from './read-package';
import { signedLength } from './signed-bytes';
import { journalOf } from './verify-package';
import { type PhotoSource, type VolumeOut, writePackage } from './write-package';

type Bytes = Uint8Array<ArrayBuffer>;

/** Who writes the merged package for whom. */
export interface MergeLetter {
  readonly sender: SigningKey;
  readonly senderName: string;
  readonly wallMs: number;
  readonly recipients: readonly Recipient[];
  readonly volumeLimit?: number;
}

/** The merged package, or none if something stops it; and all there is to say. */
export interface MergedPackage {
  readonly volumes: readonly VolumeOut[];
  /** Entries that count. */
  readonly entries: number;
  readonly issues: readonly Issue[];
}

/**
 * One package with everything of several: the union of their statements, segments and photos, erased photos left out.
 * Segments that do not count yet go along, since an admission or a missing part may still come. Photos are streamed from the
 * inputs when the volumes are written.
 */
export async function mergePackages(
  inputs: readonly PackageInput[],
  secret: PackageSecret,
  letter: MergeLetter,
): Promise<MergedPackage> {
  const contents = await readPackage(inputs, secret);
  const journal = journalOf(contents);
  const issues = [...contents.issues, ...mixedIssues(contents), ...(journal?.refused ?? []).map(refusalIssue)];
  const isStopped = issues.some(({ severity }) => severity === 'error');
  if (!journal || isStopped) return { volumes: [], entries: 0, issues };
  const erased = erasedPhotos(journal);
  const photos = contents.photos.filter(({ sha256 }) => !erased.has(sha256));
  const { operationId, founder } = journal.owner;
  const volumes = await writePackage(
    {
      statements: contents.statements.map(({ sealed, statement }) => ({
        sha256: statement.hash,
        byteLength: signedLength(sealed) - 1,
        read: () => sealed,
      })),
      segments: contents.segments
        .toSorted((a, b) => a.segment.first - b.segment.first)
        .map(({ sealed, segment: { hash, device, first, last } }) => ({
          sha256: hash,
          device,
          first,
          last,
          byteLength: signedLength(sealed) - 1,
          read: () => sealed,
        })),
      photos: photosInTurn(photos, secret),
    },
    { ...letter, operationId, founder, reach: reachOf(journal.frontier) },
  );
  const entries = [...journal.frontier.values()].reduce((sum, last) => sum + last, 0);
  return { volumes, entries, issues };
}

function mixedIssues({ manifests }: PackageContents): readonly Issue[] {
  const operations = new Set(manifests.map(({ manifest }) => manifest.operationId));
  const founders = new Set(manifests.map(({ manifest }) => manifest.founder));
  if (operations.size > 1) return [{ code: 'exchange-other-operation', severity: 'error' }];
  return founders.size > 1 ? [{ code: 'exchange-other-founder', severity: 'error' }] : [];
}

/** Photos that are read from their packages in the order in which they lie there, one in memory at a time. */
function photosInTurn(photos: readonly PackagePhoto[], secret: PackageSecret): readonly PhotoSource[] {
  const readers = new Map<PackageInput, PhotoReader>();
  return photos.map(({ sha256, byteLength, input }) => ({
    sha256,
    byteLength,
    read: async function* () {
      const reader = readers.get(input) ?? new PhotoReader(input, secret);
      readers.set(input, reader);
      yield await reader.find(sha256);
    },
  }));
}

class PhotoReader {
  readonly #input: PackageInput;
  readonly #secret: PackageSecret;
  #photos: AsyncIterator<{ readonly sha256: string; readonly bytes: Bytes }> | undefined;

  constructor(input: PackageInput, secret: PackageSecret) {
    this.#input = input;
    this.#secret = secret;
  }

  /** Goes on from where it is; throws if the photo does not follow, which a checked package does not do. */
  async find(sha256: string): Promise<Bytes> {
    this.#photos ??= photosIn(this.#input, this.#secret);
    for (;;) {
      const next = await this.#photos.next();
      if (next.done) throw new Error(`Photo ${sha256} can no longer be read from ${this.#input.name}.`);
      if (next.value.sha256 === sha256) return next.value.bytes;
    }
  }
}

async function* photosIn(
  input: PackageInput,
  secret: PackageSecret,
): AsyncGenerator<{ readonly sha256: string; readonly bytes: Bytes }> {
  const opened = await openVolume(input, volumeOpening(secret));
  if ('issue' in opened) return;
  for await (const item of opened.items) if (item.kind === 'photo') yield item;
}
