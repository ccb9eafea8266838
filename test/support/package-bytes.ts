import type { PackageInput } from '../../src/exchange/open-volume';
import { signedLength } from '../../src/exchange/signed-bytes';
import {
  type PackageContent,
  type PackageLetter,
  type PhotoSource,
  type VolumeOut,
  writePackage,
} from '../../src/exchange/write-package';
import { reachOf } from '../../src/exchange/content-since';
import { sha256Hex } from '../../src/crypto/sha256';
import { collect } from './collect';
import { operationId, type TestDevice, type TestTeam } from './journal-team';

const curve = { name: 'ECDH', namedCurve: 'P-256' };
const peer = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', peer.publicKey));

export const passphrase = 'seven reeds beside the canal';
export const cost = { memoryKiB: 19 * 1024, passes: 2 };
/** Opens what `letterOf` addresses: a peer's key, since deriving from a passphrase takes its time. */
export const secret = { kind: 'key', privateKey: peer.privateKey, publicKey } as const;

/** All that a device holds of its own chain, with admissions and some photos. */
export async function contentOf(
  of: TestTeam,
  device: TestDevice,
  photos: readonly Uint8Array<ArrayBuffer>[] = [],
): Promise<PackageContent> {
  await device.seal();
  return {
    statements: await Promise.all(
      of.sealedAdmissions.map(async (sealed) => ({
        sha256: await sha256Hex(sealed.body),
        byteLength: signedLength(sealed) - 1,
        read: () => sealed,
      })),
    ),
    segments: device.segments.flatMap(({ hash, device: id, first, last }, index) => {
      const sealed = device.sealed[index];
      if (!sealed) return [];
      return [{ sha256: hash, device: id, first, last, byteLength: signedLength(sealed) - 1, read: () => sealed }];
    }),
    photos: await Promise.all(photos.map(photoSource)),
  };
}

async function photoSource(bytes: Uint8Array<ArrayBuffer>): Promise<PhotoSource> {
  return {
    sha256: await sha256Hex(bytes),
    byteLength: bytes.length,
    read: async function* () {
      yield bytes;
    },
  };
}

export function letterOf(of: TestTeam, device: TestDevice, other: Partial<PackageLetter> = {}): PackageLetter {
  return {
    operationId,
    founder: of.founder,
    sender: device.key,
    senderName: 'Tablet 1',
    wallMs: device.wallMs,
    reach: reachOf(device.journal.frontier),
    recipients: [{ kind: 'key', publicKey }],
    ...other,
  };
}

/** The volumes of a package as files in memory. */
export async function packageFiles(content: PackageContent, letter: PackageLetter): Promise<readonly TestFile[]> {
  return filesOf(await writePackage(content, letter));
}

export async function filesOf(volumes: readonly VolumeOut[]): Promise<readonly TestFile[]> {
  return Promise.all(volumes.map(async ({ volume, bytes }) => new TestFile(`${volume}.dala`, await collect(bytes))));
}

export class TestFile implements PackageInput {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;

  constructor(name: string, bytes: Uint8Array<ArrayBuffer>) {
    this.name = name;
    this.bytes = bytes;
  }

  /** In pieces of an odd length, as a stream might bring them. */
  readonly open = async function* (this: TestFile): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    for (let at = 0; at < this.bytes.length; at += 65_537) yield this.bytes.slice(at, at + 65_537);
  }.bind(this);

  withByteChanged(at: number): TestFile {
    const bytes = this.bytes.slice();
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return new TestFile(this.name, bytes);
  }

  cutTo(length: number): TestFile {
    return new TestFile(this.name, this.bytes.slice(0, length));
  }
}
