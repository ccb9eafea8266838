import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesSource, type FileSource } from '../../../src/formats/file-source';
import { photoTime } from '../../../src/formats/photos/photo-time';
import { readPhoto } from '../../../src/formats/photos/read-photo';
import { diskSource } from '../../support/disk-source';
import { itWithData } from '../../support/test-data';

describe('readPhoto', () => {
  itWithData(
    'reads place, heights, angles and lens of a survey photo',
    'photos/brighton_stub/DJI_0018.JPG',
    async (file) => {
      const { value, issues } = await readPhoto(diskSource(file));
      expect(issues).toEqual([]);
      expect(value?.place?.map((degrees) => degrees.toFixed(6))).toEqual(['-91.994560', '46.842607']);
      expect(value).toMatchObject({
        gpsHeightM: 198.309,
        heightAboveStartM: 39.8,
        gimbal: { yawDeg: 45, pitchDeg: -89.9, rollDeg: 0 },
        flight: { yawDeg: 46, pitchDeg: 1.8, rollDeg: 3 },
        takenAt: '2016-06-23T16:31:59',
        model: 'FC300S',
        focalLengthMm: 3.61,
        focalLength35Mm: 20,
      });
    },
  );

  itWithData('takes the size from the image, not from EXIF', 'photos/DJI_0024_original.JPG', async (file) => {
    const { value } = await readPhoto(diskSource(file));
    expect([value?.widthPx, value?.heightPx]).toEqual(frameOf(new Uint8Array(readFileSync(file))));
  });

  itWithData('lists a thermal photo without a position', 'photos/M30T_0002_R.JPG', async (file) => {
    const { value, issues } = await readPhoto(diskSource(file));
    expect(issues.map(({ code }) => code)).toEqual(['photo-without-position']);
    expect(value).toMatchObject({ model: 'M30T', focalLengthMm: 9.1, takenAt: '2022-03-24T17:11:00' });
    expect(value && 'place' in value).toBe(false);
  });

  itWithData('keeps a camera that looks ahead', 'photos/H20N_0006_R.JPG', async (file) => {
    const { value } = await readPhoto(diskSource(file));
    expect(value?.gimbal.pitchDeg).toBe(-32.9);
    expect(value?.heightAboveStartM).toBe(42.602);
  });

  itWithData(
    'reads all photos of the set, about 40 m above the start',
    'photos/brighton_stub/DJI_0018.JPG',
    async (file) => {
      const folder = path.dirname(file);
      const photos = await Promise.all(
        readdirSync(folder).map((name) => readPhoto(diskSource(path.join(folder, name)))),
      );
      expect(photos).toHaveLength(18);
      expect(photos.every(({ value }) => value?.place && Math.abs((value.heightAboveStartM ?? 0) - 40) < 1)).toBe(true);
    },
  );

  itWithData('reads headers only, not the image', 'photos/DJI_0024_original.JPG', async (file) => {
    let bytes = 0;
    const disk = diskSource(file);
    const counted: FileSource = {
      ...disk,
      slice(start, end) {
        bytes += end - start;
        return disk.slice(start, end);
      },
    };
    await readPhoto(counted);
    expect(bytes).toBeLessThan(disk.byteLength / 4);
  });

  itWithData('obeys the reference of the altitude', 'photos/brighton_stub/DJI_0018.JPG', async (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const at = findEntry(bytes, 5);
    bytes[at + 8] = 1;
    expect((await readPhoto(bytesSource('below.jpg', bytes))).value?.gpsHeightM).toBe(-198.309);
  });

  it('says that a file has no headers', async () => {
    const { value, issues } = await readPhoto(bytesSource('x.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)));
    expect([value, issues[0]?.code]).toEqual([undefined, 'photo-without-headers']);
  });
});

describe('photoTime', () => {
  it('adds an offset only if the camera wrote one', () => {
    expect(photoTime('2026:06:01 10:20:30', undefined, undefined)).toBe('2026-06-01T10:20:30');
    expect(photoTime('2026:06:01 10:20:30', '+05:00', '25')).toBe('2026-06-01T10:20:30.25+05:00');
    expect(photoTime('0000:00:00 00:00:00', undefined, undefined)).toBeUndefined();
  });
});

/** Width and height of the last frame header in a JPEG. */
function frameOf(bytes: Uint8Array): [number, number] {
  let at = 2;
  while (bytes[at + 1] !== 0xc0 && bytes[at + 1] !== 0xc2)
    at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  const uint16 = (offset: number) => ((bytes[at + offset] ?? 0) << 8) | (bytes[at + offset + 1] ?? 0);
  return [uint16(7), uint16(5)];
}

/** Where the GPS directory has the entry GPSAltitudeRef: tag 5, type byte, count 1, little-endian. */
function findEntry(bytes: Uint8Array, tag: number): number {
  const entry = [tag, 0, 1, 0, 1, 0, 0, 0];
  const at = bytes.findIndex((_, i) => entry.every((byte, j) => bytes[i + j] === byte));
  if (at < 0) throw new Error(`No entry ${tag}.`);
  return at;
}
