import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../src/formats/file-source';
import { fitsDecoder } from '../../src/formats/photos/fits-decoder';
import { pictureSize } from '../../src/formats/picture-size';
import { tilePicture } from '../../src/formats/tiles/tile-picture';
import { smallPhoto } from '../support/small-photo';
import { solidPng } from '../support/solid-png';

const camera = { model: 'X', takenAt: '2026:06:12 09:00:00', focalLengthMm: 12 };
const sizeOf = (bytes: Uint8Array) => pictureSize(bytesSource('picture', bytes));

function webp(kind: string, ...body: readonly number[]): Uint8Array {
  return Uint8Array.from([...Buffer.from('RIFF\0\0\0\0WEBP'), ...Buffer.from(kind), 0, 0, 0, 0, ...body]);
}

/** A PNG of a few bytes that says that it has this many pixels. */
function bomb(side: number): Uint8Array<ArrayBuffer> {
  const bytes = solidPng([1, 2, 3]);
  new DataView(bytes.buffer).setUint32(16, side);
  new DataView(bytes.buffer).setUint32(20, side);
  return bytes;
}

describe('pictureSize', () => {
  it('reads PNG, JPEG behind its headers, and the three kinds of WebP', async () => {
    expect(await sizeOf(solidPng([1, 2, 3]))).toEqual({ widthPx: 256, heightPx: 256 });
    const photo = smallPhoto({ ...camera, widthPx: 5280, heightPx: 3956 });
    expect(await sizeOf(photo)).toEqual({ widthPx: 5280, heightPx: 3956 });
    const lossy = webp('VP8 ', 0, 0, 0, 0x9d, 0x01, 0x2a, 0x40, 0x01, 0xf0, 0x00);
    expect(await sizeOf(lossy)).toEqual({ widthPx: 320, heightPx: 240 });
    expect(await sizeOf(webp('VP8L', 0x2f, 0x3f, 0xc1, 0x3b, 0x00))).toEqual({ widthPx: 320, heightPx: 240 });
    expect(await sizeOf(webp('VP8X', 0, 0, 0, 0, 0x3f, 0x01, 0, 0xef, 0, 0))).toEqual({ widthPx: 320, heightPx: 240 });
  });

  it('says nothing of other files, and of heads that are cut off or go round in circles', async () => {
    const loop = Uint8Array.from([0xff, 0xd8, ...Array.from({ length: 5_000 }, () => [0xff, 0xe1, 0, 0]).flat()]);
    const photo = smallPhoto({ ...camera, widthPx: 10, heightPx: 10 });
    for (const bytes of [
      new Uint8Array(0),
      Buffer.from('GIF89a'),
      loop,
      photo.subarray(0, 40),
      solidPng([0, 0, 0]).subarray(0, 18),
    ]) {
      expect(await sizeOf(bytes)).toBeUndefined();
    }
  });
});

describe('pictures that would unpack to more than the device has', () => {
  it('are no tiles', async () => {
    expect(await tilePicture(bomb(1024))).toMatchObject({ mediaType: 'image/png' });
    expect(await tilePicture(bomb(60_000))).toBeUndefined();
    expect(await tilePicture(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))).toBeUndefined();
  });

  it('are not given to the decoder of photos, nor is what it is not meant for', async () => {
    const photo = (widthPx: number) => new Blob([new Uint8Array(smallPhoto({ ...camera, widthPx, heightPx: 9_000 }))]);
    expect(await fitsDecoder(photo(12_000))).toBe(true);
    expect(await fitsDecoder(photo(65_000))).toBe(false);
    expect(await fitsDecoder(new Blob(['GIF89a']))).toBe(false);
    expect(await fitsDecoder(new Blob(['\0\0\0\u0018ftypheic\0\0\0\0']))).toBe(true);
  });
});
