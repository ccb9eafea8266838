import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { zxyToTileId } from 'pmtiles';
import type { FeatureGeometry } from '../../src/formats/vector/feature';
import { writers } from '../../src/formats/writers';
import { toWorld } from '../../src/geo/mercator';
import { type Journey, journey } from '../support/journey';
import { solidPng } from '../support/solid-png';
import { square } from '../support/survey-features';
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
      await addReferences(journey, folder);

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
          const pen = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
          pen?.drawImage(canvas, 0, 0);
          return [pen?.getImageData(8, 8, 1, 1).data.join() ?? ''];
        }),
      );
      expect(colours).toContain('230,200,140,255');
      await orderReferences(journey);
      await expectPaper(journey, folder);
    } finally {
      await server.close();
    }
  },
  { expectedProblems: [/another origin: http:\/\/127\.0\.0\.1:/, /127\.0\.0\.1:\d+\/\d+\/\d+/] },
);

const references = [
  { format: 'geojson', name: 'Rivers', geometry: line(43.2) },
  { format: 'kml', name: 'Roads', geometry: line(43.6) },
  { format: 'shapefile', name: 'Regions', geometry: { type: 'polygon', polygon: square([70.5, 43.2], 2) } },
  { format: 'geopackage', name: 'Villages', geometry: { type: 'point', place: [71.4, 44] } },
] as const satisfies readonly { name: string; format: keyof typeof writers; geometry: FeatureGeometry }[];

function line(lat: number): FeatureGeometry {
  return {
    type: 'line',
    line: [
      [70, lat],
      [74, lat + 0.4],
    ],
  };
}

/** Imports a layer in each format, gives the first another colour and no names. */
async function addReferences({ page }: Journey, folder: string): Promise<void> {
  const files = await Promise.all(
    references.map(async ({ format, name, geometry }) => {
      const writer = writers[format];
      const feature = { number: 1, geometry, name: `One of ${name}`, properties: {}, folders: [] };
      const file = path.join(folder, `${name}${writer.endings.at(-1)}`);
      await writeFile(file, await writer.write([feature], { name, createdAt: '2026-06-12T05:00:00Z' }));
      return file;
    }),
  );
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add reference layers' }).click();
  await (await chooser).setFiles(files);
  await expect.poll(() => page.getByText('1 feature').count(), { timeout: 20_000 }).toBe(references.length);
  // The last one stands first.
  await page.getByRole('group', { name: 'Colour' }).last().getByRole('button', { name: 'Colour 5' }).click();
  await page.getByRole('switch', { name: 'Names on the map' }).last().click({ force: true });
}

/** After a new start every layer is there as it was left; one is lifted above another, one is switched off. */
async function orderReferences({ page }: Journey): Promise<void> {
  const layers = page.getByRole('region', { name: 'Layers' });
  const names = async () => {
    const all = await layers
      .getByRole('switch')
      .evaluateAll((found) =>
        found.map((one) => one.ariaLabel ?? one.closest('div')?.parentElement?.textContent ?? ''),
      );
    return all.filter((name) => references.some((layer) => layer.name === name));
  };
  expect(await names()).toEqual(['Villages', 'Regions', 'Roads', 'Rivers']);
  await layers.getByRole('button', { name: 'Bring Rivers up' }).click();
  await expect.poll(names).toEqual(['Villages', 'Regions', 'Rivers', 'Roads']);
  await layers.getByRole('switch', { name: 'Regions' }).click({ force: true });
  await expect.poll(() => layers.getByRole('switch', { name: 'Regions' }).isChecked()).toBe(false);
}

/** The map on paper: what is on it in words, and the same as a picture that really shows the map. */
async function expectPaper({ page, shot }: Journey, folder: string): Promise<void> {
  await page.getByRole('button', { name: 'Print or save the map' }).click();
  const paper = page.getByRole('img', { name: 'Map on paper, north up' });
  await page.locator('svg[data-ready="true"]').waitFor();
  const said = await paper.locator('text').allTextContents();
  for (const text of ['N', 'Legend', 'Rivers', 'Roads', 'Villages', 'Grid: degrees on WGS84']) {
    expect(said).toContain(text);
  }
  expect(said).not.toContain('Regions');
  expect(said.join('\n')).toMatch(/© Sand makers/);
  expect(said.filter((text) => /^\d+ k?m$/.test(text))).toHaveLength(1);
  expect(said.filter((text) => /^\d+(\.\d+)?° [NE]$/.test(text)).length).toBeGreaterThan(1);
  await shot('map on paper');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save picture (PNG)' }).click();
  const saved = path.join(folder, 'saved.png');
  await (await download).saveAs(saved);
  const share = await page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const ctx = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      ctx?.drawImage(picture, 0, 0);
      const { data } = ctx?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] };
      let sand = 0;
      for (let i = 0; i < data.length; i += 4)
        if (data[i] === 230 && data[i + 1] === 200 && data[i + 2] === 140) sand++;
      return sand / (picture.width * picture.height);
    },
    [...(await readFile(saved))],
  );
  expect(share).toBeGreaterThan(0.1);
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(sheets).toHaveLength(1);
}
