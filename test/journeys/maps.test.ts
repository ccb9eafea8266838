import { writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { zxyToTileId } from 'pmtiles';
import { toWorld } from '../../src/geo/mercator';
import { journey } from '../support/journey';
import { solidPng } from '../support/solid-png';
import { openTileServer } from '../support/tile-server';
import { pmtilesFile } from '../support/write-pmtiles';

const [sand, sea] = [solidPng([230, 200, 140]), solidPng([20, 120, 200])];

/** Tiles of one colour over the whole region, zooms 5 to 8. */
function regionMap(): Buffer {
  const tiles = [];
  for (let zoom = 5; zoom <= 8; zoom++) {
    const [from, to] = [toWorld([67, 47]), toWorld([77, 41])].map(({ x, y }) => ({
      column: Math.floor(x * 2 ** zoom),
      row: Math.floor(y * 2 ** zoom),
    }));
    if (!from || !to) throw new Error('No box.');
    for (let column = from.column; column <= to.column; column++) {
      for (let row = from.row; row <= to.row; row++) tiles.push({ zoom, column, row, bytes: sand });
    }
  }
  tiles.sort(
    (one, other) => zxyToTileId(one.zoom, one.column, one.row) - zxyToTileId(other.zoom, other.column, other.row),
  );
  return Buffer.from(pmtilesFile(tiles, { tileType: 2, metadata: { name: 'Sand', attribution: '© Sand makers' } }));
}

/** A degree of ground that rises evenly to the east, from 500 to 740 m. */
function slope(): Buffer {
  const bytes = Buffer.alloc(2 * 1201 * 1201);
  for (let i = 0; i < 1201 * 1201; i++) bytes.writeInt16BE(500 + Math.floor((i % 1201) / 5), 2 * i);
  return bytes;
}

journey(
  'puts maps, heights and tiles on the device, and uses them with no network',
  async (journey) => {
    // The server is busy at first, then out of order, then slow; one tile does not exist.
    const server = await openTileServer(sea, (tile, times) => {
      if (tile.endsWith('/182/92.png')) return 'none';
      return times === 0 && tile.startsWith('/8/') ? 'busy' : 'slow';
    });
    try {
      await journey.openStored();
      const folder = await mkdtemp(path.join(tmpdir(), 'dala-maps-'));
      const [map, heights] = [path.join(folder, 'sand.pmtiles'), path.join(folder, 'N44E072.hgt')];
      await writeFile(map, regionMap());
      await writeFile(heights, slope());
      let { page } = journey;
      await page.getByRole('button', { name: /example operation/i }).click();
      await page.getByRole('navigation').getByRole('button', { name: 'Setup' }).click();
      await page.getByRole('button', { name: 'Maps', exact: true }).click();
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Add map files' }).click();
      await (await chooser).setFiles([map, heights]);
      await page.getByText('Heights, every').waitFor();
      await page.getByText('© Sand makers').first().waitFor();
      await journey.shot('maps page');

      expect(server.asked).toEqual([]);
      await page.getByRole('button', { name: 'Download an area' }).click();
      await page.getByRole('textbox', { name: 'Address of tiles' }).fill(server.template);
      await page.getByRole('textbox', { name: 'Credit' }).fill('© Sea makers');
      await page.getByRole('textbox', { name: 'Name' }).fill('Lake');
      await page.getByRole('button', { name: 'Draw the area' }).click();
      for (const [x, y] of [
        [300, 300],
        [500, 300],
        [500, 450],
        [300, 450],
      ] as const) {
        await page.touchscreen.tap(x, y);
        await page.waitForTimeout(400);
      }
      await page.getByRole('button', { name: 'Done' }).click();
      const highest = page.getByRole('button', { name: 'Less: To zoom' });
      for (let i = 0; i < 5; i++) await highest.click();
      await journey.shot('tile area');
      expect(server.asked).toEqual([]);
      await page.getByRole('button', { name: /^Download: / }).click();
      await page.getByText(/Lake: \d+ tiles? downloaded/).waitFor();
      expect(server.asked.length).toBeGreaterThan(0);

      await journey.goOffline();
      await journey.restartBrowser();
      page = journey.page;
      await page.getByText(/Ground \d/).waitFor();
      await page.getByRole('button', { name: 'Layers' }).click();
      await page.getByRole('switch', { name: 'Lake' }).waitFor();
      await journey.shot('layers');
      const colours = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLCanvasElement>('.leaflet-ground-pane canvas')].flatMap((canvas) => {
          if (canvas.width === 0) return [];
          return [canvas.getContext('2d')?.getImageData(8, 8, 1, 1).data.join() ?? ''];
        }),
      );
      expect(colours).toContain('230,200,140,255');
    } finally {
      await server.close();
    }
  },
  { expectedProblems: [/another origin: http:\/\/127\.0\.0\.1:/, /127\.0\.0\.1:\d+\/\d+\/\d+/] },
);
