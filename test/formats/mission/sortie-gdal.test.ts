import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { writeMission } from '../../../src/formats/mission/mission-formats';
import { gdal, itWithGdal } from '../../support/gdal';
import { threeLaneMission } from '../../support/three-lane-mission';

const folder = mkdtempSync(path.join(tmpdir(), 'dala-sortie-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('GDAL opens the map files of a sortie', () => {
  // KML: launch, path, three transects. GPX: the launch, one route with its eight points. GeoJSON: as KML.
  const counts = { kml: [5], gpx: [1, 1, 8], geojson: [5] } as const;
  for (const format of ['kml', 'gpx', 'geojson'] as const) {
    itWithGdal(`${format}: every feature, in WGS 84`, async () => {
      const { file } = await writeMission(format, threeLaneMission());
      const target = path.join(folder, file?.fileName ?? '');
      writeFileSync(target, file?.bytes ?? new Uint8Array());
      const shown = gdal('ogrinfo', ['-ro', '-al', '-so', target]);
      const found = [...shown.matchAll(/Feature Count: (\d+)/g)]
        .map((match) => Number(match[1]))
        .filter((count) => count > 0);
      expect(found.reduce((sum, count) => sum + count, 0)).toBe(
        counts[format].reduce((sum: number, count) => sum + count, 0),
      );
      expect(shown).toContain('WGS 84');
    });
  }
});
