import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { hillShade } from '../../src/terrain/hill-shade';
import { gdal, itWithGdal } from '../support/gdal';

itWithGdal('shades hills as gdaldem does, pixel by pixel', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dala-shade-'));
  try {
    const [columns, rows, cellM] = [120, 90, 30];
    const heightsM = Float32Array.from({ length: columns * rows }, (_, i) => {
      const [x, y] = [i % columns, Math.floor(i / columns)];
      return 700 + 180 * Math.sin(x / 9) * Math.cos(y / 7) + ((x * 31 + y * 17) % 13) * 2;
    });
    const [raw, shaded] = [path.join(folder, 'heights.bin'), path.join(folder, 'shade.bin')];
    writeFileSync(raw, new Uint8Array(heightsM.buffer));
    writeFileSync(
      path.join(folder, 'heights.hdr'),
      `ENVI\nsamples = ${columns}\nlines = ${rows}\nbands = 1\nheader offset = 0\ndata type = 4\ninterleave = bsq\nbyte order = 0\n`,
    );
    const placed = path.join(folder, 'heights.tif');
    const corners = [500_000, 4_800_000, 500_000 + columns * cellM, 4_800_000 - rows * cellM].map(String);
    gdal('gdal_translate', ['-q', '-a_srs', 'EPSG:32643', '-a_ullr', ...corners, raw, placed]);
    gdal('gdaldem', ['hillshade', '-q', '-alg', 'Horn', '-az', '315', '-alt', '45', '-of', 'ENVI', placed, shaded]);
    const expected = new Uint8Array(readFileSync(shaded));
    const shade = hillShade({ columns, rows, heightsM, cellXM: cellM, cellYM: cellM });
    let worst = 0;
    // gdaldem leaves the outer line out.
    for (let row = 1; row < rows - 1; row++) {
      for (let column = 1; column < columns - 1; column++) {
        const i = row * columns + column;
        worst = Math.max(worst, Math.abs(1 + 254 * (shade[i] ?? 0) - (expected[i] ?? 0)));
      }
    }
    expect(worst).toBeLessThanOrEqual(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
