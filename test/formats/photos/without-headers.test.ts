import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { bytesSource } from '../../../src/formats/file-source';
import { readPhoto } from '../../../src/formats/photos/read-photo';
import { jpegWithoutHeaders } from '../../../src/formats/photos/without-headers';
import { photoKind } from '../../../src/formats/photos/photo-kind';
import { itWithData } from '../../support/test-data';
import { it } from 'vitest';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const head = (...bytes: readonly number[]) => Uint8Array.from([0xff, 0xd8, ...bytes]);

describe('a photo without its headers', () => {
  itWithData(
    'says nothing of place, time and camera, and has the same picture',
    'photos/brighton_stub',
    async (folder) => {
      const [name = ''] = readdirSync(folder).filter((one) => /\.jpe?g$/i.test(one));
      const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
      expect((await readPhoto(bytesSource(name, bytes))).value?.place).toBeDefined();
      const clean = jpegWithoutHeaders(bytes, 6);
      if (!clean) throw new Error('The photo was refused.');
      const { value } = await readPhoto(bytesSource(name, clean));
      expect(value?.place).toBeUndefined();
      expect(value?.takenAt).toBeUndefined();
      expect(value?.model).toBeUndefined();
      const scan = (all: Uint8Array) =>
        Buffer.from(all).subarray(Buffer.from(all).lastIndexOf(Buffer.from([0xff, 0xda])));
      expect(scan(clean).equals(scan(bytes).subarray(0, scan(clean).length))).toBe(true);
      expect(Buffer.from(clean).includes('DJI')).toBe(false);
      expect(Buffer.from(clean).includes('Exif')).toBe(true);
    },
  );

  it('is refused where it is cut off or no JPEG, never handed on as if it were clean', () => {
    expect(jpegWithoutHeaders(Uint8Array.of(1, 2, 3), undefined)).toBeUndefined();
    expect(jpegWithoutHeaders(head(0xff, 0xe1, 0, 200, 1), undefined)).toBeUndefined();
    expect(jpegWithoutHeaders(head(0xff, 0xda, 0, 2, 7, 7), undefined)).toBeUndefined();
  });

  it('loses comments and what lies after the end of the picture', () => {
    const bytes = head(0xff, 0xfe, 0, 4, 65, 66, 0xff, 0xda, 0, 2, 7, 0xff, 0xd9, 80, 81);
    expect(jpegWithoutHeaders(bytes, 1)).toEqual(head(0xff, 0xda, 0, 2, 7, 0xff, 0xd9));
  });
});

describe('the kind of a photo', () => {
  it.each([
    ['image/jpeg', [0xff, 0xd8, 0xff, 0xe0]],
    ['heic', [0, 0, 0, 24, ...Buffer.from('ftypheic')]],
    ['video', [0, 0, 0, 24, ...Buffer.from('ftypmp42')]],
    ['video', [...Buffer.from('RIFF'), 1, 2, 3, 4, ...Buffer.from('AVI ')]],
    ['image/webp', [...Buffer.from('RIFF'), 1, 2, 3, 4, ...Buffer.from('WEBP')]],
    ['empty', []],
    ['unknown', [...Buffer.from('%PDF')]],
  ])('is %s by its first bytes', (kind, bytes) => {
    expect(photoKind(Uint8Array.from(bytes))).toBe(kind);
  });
});
