import { segmentOpener } from '../journal/open-segment';
import type { SealedSegment, Segment } from '../journal/segment';
import type { SealedStatement, TrustStatement } from '../journal/trust-statement';
import type { Issue } from '../survey/issue';
import type { Manifest } from './manifest';
import { openVolume, type OpenedVolume, type PackageInput, type VolumeOpening } from './open-volume';
import { type PackageSecret, volumeKeyOpener } from './package-access';

type Bytes = Uint8Array<ArrayBuffer>;

/** A photo of a package and the volume that has it. */
export interface PackagePhoto {
  readonly sha256: string;
  readonly byteLength: number;
  readonly input: PackageInput;
}

/** What the volumes of one or more packages hold, each item checked by itself; the first that came of equal ones. */
export interface PackageContents {
  /** One for each volume that opened. */
  readonly manifests: readonly { readonly manifest: Manifest; readonly sender: string }[];
  readonly segments: readonly { readonly sealed: SealedSegment; readonly segment: Segment }[];
  readonly statements: readonly { readonly sealed: SealedStatement; readonly statement: TrustStatement }[];
  readonly photos: readonly PackagePhoto[];
  /** Volumes that did not open or are missing, and items that were refused. */
  readonly issues: readonly Issue[];
}

export interface PackageReading {
  /** Gets each photo whose hash is right, one after the other. Without it photos are listed and not read. */
  readonly onPhoto?: (photo: { readonly sha256: string; readonly bytes: Bytes }) => Promise<void> | void;
  /** Told the items read so far of those of all volumes opened so far. */
  readonly onProgress?: (done: number, known: number) => void;
}

/** How volumes of a package with this secret are opened. */
export function volumeOpening(secret: PackageSecret): VolumeOpening {
  return { keys: volumeKeyOpener(secret), openSegment: segmentOpener() };
}

/** Reads the volumes of packages, in any order. Nothing of it is in a journal yet: see `planImport`. */
export async function readPackage(
  inputs: readonly PackageInput[],
  secret: PackageSecret,
  reading: PackageReading = {},
): Promise<PackageContents> {
  const collected = new Collected(reading);
  const opening = volumeOpening(secret);
  for (const input of inputs) {
    const opened = await openVolume(input, opening);
    if ('issue' in opened) collected.issues.push(opened.issue);
    else await collected.take(opened, input);
  }
  collected.issues.push(...missingVolumes(collected.manifests));
  return collected;
}

class Collected implements PackageContents {
  readonly manifests: { readonly manifest: Manifest; readonly sender: string }[] = [];
  readonly segments: { readonly sealed: SealedSegment; readonly segment: Segment }[] = [];
  readonly statements: { readonly sealed: SealedStatement; readonly statement: TrustStatement }[] = [];
  readonly photos: PackagePhoto[] = [];
  readonly issues: Issue[] = [];
  readonly #hashes = new Set<string>();
  readonly #reading: PackageReading;
  #done = 0;
  #known = 0;

  constructor(reading: PackageReading) {
    this.#reading = reading;
  }

  async take({ manifest, sender, items }: OpenedVolume, input: PackageInput): Promise<void> {
    this.manifests.push({ manifest, sender });
    this.#listPhotos(manifest, input);
    const isWanted = this.#reading.onPhoto !== undefined;
    const wanted = manifest.items.filter(({ kind }) => isWanted || kind !== 'photo').length;
    this.#known += wanted;
    if (wanted === 0) return;
    let left = wanted;
    for await (const item of items) {
      this.#done += 1;
      left -= 1;
      if (item.kind === 'refused') this.issues.push(item.issue);
      else if (item.kind === 'photo') await this.#reading.onPhoto?.(item);
      else if (item.kind === 'segment' && this.#isNew(item.segment.hash)) this.segments.push(item);
      else if (item.kind === 'statement' && this.#isNew(item.statement.hash)) this.statements.push(item);
      this.#reading.onProgress?.(this.#done, this.#known);
      if (left === 0) return;
    }
  }

  #listPhotos(manifest: Manifest, input: PackageInput): void {
    for (const { kind, sha256, byteLength } of manifest.items) {
      if (kind === 'photo' && this.#isNew(sha256)) this.photos.push({ sha256, byteLength, input });
    }
  }

  #isNew(hash: string): boolean {
    if (this.#hashes.has(hash)) return false;
    this.#hashes.add(hash);
    return true;
  }
}

function missingVolumes(manifests: readonly { readonly manifest: Manifest }[]): readonly Issue[] {
  const issues: Issue[] = [];
  const packages = new Map(manifests.map(({ manifest }) => [manifest.packageId, manifest.volumes]));
  for (const [packageId, volumes] of packages) {
    const there = new Set(
      manifests.filter(({ manifest }) => manifest.packageId === packageId).map(({ manifest }) => manifest.volume),
    );
    for (let volume = 1; volume <= Math.min(volumes, 10_000); volume++) {
      if (there.has(volume)) continue;
      issues.push({ code: 'exchange-volume-missing', severity: 'warning', values: { volume, volumes } });
    }
  }
  return issues;
}
