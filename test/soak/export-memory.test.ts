import { expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { makeSigningKey } from '../../src/crypto/signing-key';
import { largestVolume } from '../../src/exchange/plan-volumes';
import { readPackage } from '../../src/exchange/read-package';
import { type PhotoSource, type VolumeOut, writePackage } from '../../src/exchange/write-package';

const photoLength = 4_000_000;
const photos = process.env['SOAK'] === 'full' ? 2000 : 600;
const mib = 1024 * 1024;
const curve = { name: 'ECDH', namedCurve: 'P-256' };

it(`exports and reads ${photos} photos of 4 MB in volumes of at most 2 GiB with flat memory`, async () => {
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const content = { statements: [], segments: [], photos: Array.from({ length: photos }, (_, index) => photo(index)) };
  const volumes = await writePackage(content, {
    operationId: 'operation',
    founder: 'founder',
    sender: await makeSigningKey(),
    senderName: 'Tablet',
    wallMs: 0,
    reach: {},
    recipients: [{ kind: 'key', publicKey }],
  });
  const memory = new MemoryPeak();
  const lengths = new Map<number, number>();
  let received = 0;
  const inputs = volumes.map((volume) => ({
    name: `${volume.volume}.dala`,
    open: () => counted(volume, lengths, memory),
  }));
  const { issues } = await readPackage(
    inputs,
    { kind: 'key', privateKey: pair.privateKey, publicKey },
    {
      onPhoto: () => {
        received += 1;
      },
    },
  );
  expect(issues).toEqual([]);
  expect(received).toBe(photos);
  expect(Math.max(...lengths.values())).toBeLessThanOrEqual(largestVolume);
  expect(memory.peakMiB).toBeLessThan(300);
});

/** Different bytes for each photo, made when they are read. */
function photo(index: number): PhotoSource {
  const sha256 = createHash('sha256').update(bytesOf(index)).digest('hex');
  return {
    sha256,
    byteLength: photoLength,
    read: async function* () {
      yield bytesOf(index);
    },
  };
}

function bytesOf(index: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(photoLength);
  new DataView(bytes.buffer).setUint32(0, index);
  return bytes;
}

async function* counted({ volume, bytes }: VolumeOut, lengths: Map<number, number>, memory: MemoryPeak) {
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    memory.look();
    yield piece;
  }
  lengths.set(volume, length);
}

/** The most memory that was held beyond what there was at the beginning. */
class MemoryPeak {
  readonly #start = held();
  #peak = 0;

  look(): void {
    this.#peak = Math.max(this.#peak, held() - this.#start);
  }

  get peakMiB(): number {
    return this.#peak / mib;
  }
}

function held(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
