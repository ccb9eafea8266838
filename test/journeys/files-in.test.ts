import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { describe, expect } from 'vitest';
import { type Journey, journey } from '../support/journey';

const gpx = `<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>walk</name><trkseg>
<trkpt lat="44.10" lon="71.60"><time>2026-06-10T04:00:00Z</time></trkpt><trkpt lat="44.11" lon="71.61"><time>2026-06-10T04:10:00Z</time></trkpt>
</trkseg></trk></gpx>`;

const wkt = 'POLYGON((71.6 44.1, 71.62 44.1, 71.62 44.114, 71.6 44.114, 71.6 44.1))';

describe('files in', () => {
  journey(
    'takes files dropped on the page, says what each is, shows them on the map and stores only what is wanted',
    async (app) => {
      await openExample(app);
      await drop(app, [
        ['walk.gpx', gpx],
        ['outline.txt', wkt],
        ['noise.kml', '\u0000 nothing'],
      ]);
      await app.page.getByText('GPX').first().waitFor();
      await app.page.getByText('WKT').first().waitFor();
      await app.page.getByText('noise.kml').first().waitFor();
      await app.page.getByText('1 polygon').waitFor();
      await app.page
        .getByRole('button', { name: /^Feature 1/ })
        .first()
        .click();
      await app.shot('files dropped');
      await app.page.getByRole('button', { name: 'Import 1 record' }).click();
      await app.page.getByText('64 areas').waitFor();
    },
  );

  journey('hands a whole DJI plan out with its areas as templates', async (app) => {
    await openExample(app);
    await app.page.getByRole('button', { name: 'Fly' }).click();
    await app.page.getByRole('button', { name: /^E05-P01 · / }).click();
    await app.page.getByRole('button', { name: /^Mission files of/ }).click();
    await app.page.getByRole('button', { name: /^Make files/ }).click();
    const download = app.page.waitForEvent('download');
    await app.page.getByRole('button', { name: 'Save to this device' }).click();
    const names = Object.keys(unzipSync(new Uint8Array(await readFile(await (await download).path()))));
    expect(names).toContain('E05-area.kmz');
    expect(names).toContain('E05-P01-S01.kmz');
  });
});

async function openExample(app: Journey): Promise<void> {
  await app.openStored();
  await app.page.getByRole('button', { name: 'Look at the example operation' }).click();
  await app.page.getByText('63 areas').waitFor({ timeout: 90_000 });
}

/** Drops files of text on the page, as a file manager would. */
async function drop(app: Journey, files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  const data = await app.page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const [name, text] of list) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await app.page.locator('main').dispatchEvent('dragover', { dataTransfer: data });
  await app.page.locator('main').dispatchEvent('drop', { dataTransfer: data });
}
