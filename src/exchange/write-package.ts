import { randomId } from '../crypto/random-id';
import { sha256 } from '../crypto/sha256';
import type { SigningKey } from '../crypto/signing-key';
import type { SealedSegment, Segment } from '../journal/segment';
import type { SealedStatement } from '../journal/trust-statement';
import { chunkLength, sealChunks } from './chunk-cipher';
import { type Manifest, type ManifestItem, signManifest } from './manifest';
import { type Recipient, type VolumeKeyMaker, volumeKeyMaker } from './package-access';
import { planVolumes } from './plan-volumes';
import { writeSigned } from './signed-bytes';
import { volumeContext, writeVolumeHeader } from './volume-header';

type Bytes = Uint8Array<ArrayBuffer>;

/** A signed thing that goes into a package. It is read when its turn comes. */
export interface SignedSource<Sealed> {
  /** Hex SHA-256 of its body. */
  readonly sha256: string;
  /** Of body and signature together. */
  readonly byteLength: number;
  readonly read: () => Promise<Sealed> | Sealed;
}

export interface SegmentSource extends SignedSource<SealedSegment>, Pick<Segment, 'device' | 'first' | 'last'> {}

/** A photo whose bytes are read when its turn comes. */
export interface PhotoSource {
  readonly sha256: string;
  readonly byteLength: number;
  readonly read: () => AsyncIterable<Bytes>;
}

/** Everything that goes into a package. Segments of a device in order. Never a private key. */
export interface PackageContent {
  readonly statements: readonly SignedSource<SealedStatement>[];
  readonly segments: readonly SegmentSource[];
  readonly photos: readonly PhotoSource[];
}

/** Who sends what to whom. */
export interface PackageLetter extends Pick<Manifest, 'operationId' | 'founder' | 'senderName' | 'wallMs' | 'reach'> {
  readonly sender: SigningKey;
  readonly recipients: readonly Recipient[];
  /** Largest volume in bytes; 2 GiB if absent. */
  readonly volumeLimit?: number;
}

/** A volume on its way out: its bytes are made as they are read, and may be read once. */
export interface VolumeOut {
  readonly volume: number;
  readonly volumes: number;
  /** Plain bytes of its items, for progress. */
  readonly byteLength: number;
  readonly bytes: AsyncIterable<Bytes>;
}

/**
 * A package of format version 1: volumes, each of which can be opened and checked alone.
 *
 * Volume: `DALAPKG1`, 4 bytes length, header in JSON (package id, volume number, and for each recipient the volume's random
 * AES-256 key: wrapped by Argon2id of a passphrase, or sealed for a P-256 key), then chunks of AES-256-GCM (see `sealChunks`)
 * bound to the SHA-256 of all that precedes them. Plain content: 4 bytes length, the manifest (signed, see `writeSigned`),
 * then the items in the manifest's order without gaps: statements and segments as they were signed, photos as they are.
 * Numbers are written big end first. Signatures: see `signedMessage`.
 */
export async function writePackage(content: PackageContent, letter: PackageLetter): Promise<readonly VolumeOut[]> {
  const parcels = [...statementParcels(content), ...segmentParcels(content), ...photoParcels(content)];
  const volumes = planVolumes(parcels, letter.volumeLimit);
  const packageId = randomId();
  const makeKey = await volumeKeyMaker(letter.recipients);
  return volumes.map((inVolume, index) => {
    const place = { packageId, volume: index + 1, volumes: volumes.length };
    return {
      volume: place.volume,
      volumes: place.volumes,
      byteLength: inVolume.reduce((sum, { byteLength }) => sum + byteLength, 0),
      bytes: volumeBytes(inVolume, letter, { place, makeKey }),
    };
  });
}

interface Parcel {
  readonly item: ManifestItem;
  readonly byteLength: number;
  readonly read: () => AsyncIterable<Bytes>;
}

function statementParcels({ statements }: PackageContent): readonly Parcel[] {
  return statements.map((source) => signedParcel(source, { kind: 'statement' }));
}

function segmentParcels({ segments }: PackageContent): readonly Parcel[] {
  return segments.map((source) => {
    const { device, first, last } = source;
    return signedParcel(source, { kind: 'segment', device, first, last });
  });
}

type WithoutContent<Item> = Item extends ManifestItem ? Omit<Item, 'sha256' | 'byteLength'> : never;

function signedParcel(source: SignedSource<SealedSegment>, about: WithoutContent<ManifestItem>): Parcel {
  const byteLength = source.byteLength + 1;
  return {
    item: { ...about, sha256: source.sha256, byteLength },
    byteLength,
    read: async function* () {
      yield writeSigned(await source.read());
    },
  };
}

function photoParcels({ photos }: PackageContent): readonly Parcel[] {
  return photos.map(({ sha256: hash, byteLength, read }) => ({
    item: { kind: 'photo', sha256: hash, byteLength },
    byteLength,
    read,
  }));
}

interface VolumeMaking {
  readonly place: Pick<Manifest, 'packageId' | 'volume' | 'volumes'>;
  readonly makeKey: VolumeKeyMaker;
}

async function* volumeBytes(
  parcels: readonly Parcel[],
  letter: PackageLetter,
  { place, makeKey }: VolumeMaking,
): AsyncGenerator<Bytes> {
  const { packageId, volume } = place;
  const { key, access } = await makeKey(volumeContext(place));
  const header = writeVolumeHeader({ packageId, volume, access });
  yield header;
  const { sender, operationId, founder, senderName, wallMs, reach } = letter;
  const items = parcels.map(({ item }) => item);
  const about = { operationId, founder, sender: sender.verifying, senderName, wallMs, reach };
  const manifest = writeSigned(await signManifest({ version: 1, ...place, ...about, items }, sender));
  yield* sealChunks(plainBytes(manifest, parcels), { key, context: await sha256(header) });
}

async function* plainBytes(manifest: Bytes, parcels: readonly Parcel[]): AsyncGenerator<Bytes> {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, manifest.length);
  yield length;
  yield manifest;
  for (const { item, byteLength, read } of parcels) {
    let written = 0;
    for await (const piece of read()) {
      written += piece.length;
      for (let at = 0; at < piece.length; at += chunkLength) yield piece.subarray(at, at + chunkLength);
    }
    if (written !== byteLength) throw new Error(`${item.kind} ${item.sha256} has ${written} bytes, not ${byteLength}.`);
  }
}
