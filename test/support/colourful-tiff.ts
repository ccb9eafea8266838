import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gdal } from './gdal';

/** Pixels of the picture, and its corner in UTM zone 43 N; a pixel is 10 m. */
const colourful = { width: 700, height: 500, west: 360_000, north: 4_820_000, pixelM: 10 } as const;

/** Colour of a pixel: gradients with a fine pattern, so that a shift by one pixel shows. */
function colourAt(column: number, row: number): readonly [number, number, number] {
  return [(column * 7 + row * 3) % 251, (row * 5 + (column >> 3)) % 253, ((column ^ row) * 2 + 20) % 255];
}

/** Writes a picture of three bands as a GeoTIFF through GDAL, and gives its path. */
export function colourfulTiff(folder: string, options: readonly string[] = []): string {
  const { width, height, west, north, pixelM } = colourful;
  const raw = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) raw.set(colourAt(column, row), 3 * (row * width + column));
  }
  const source = path.join(folder, 'colourful.bin');
  writeFileSync(source, raw);
  writeFileSync(
    path.join(folder, 'colourful.hdr'),
    `ENVI\nsamples = ${width}\nlines = ${height}\nbands = 3\nheader offset = 0\ndata type = 1\ninterleave = bip\nbyte order = 0\n`,
  );
  const file = path.join(folder, 'colourful.tif');
  const corners = [west, north, west + width * pixelM, north - height * pixelM].map(String);
  gdal('gdal_translate', [
    '-q',
    '-a_srs',
    'EPSG:32643',
    '-a_ullr',
    ...corners,
    '-colorinterp',
    'red,green,blue',
    ...options,
    source,
    file,
  ]);
  return file;
}
