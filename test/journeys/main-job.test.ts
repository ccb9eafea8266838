import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { describe, expect } from 'vitest';
import { type Journey, journey } from '../support/journey';

const orientations = ['landscape', 'portrait'] as const;
const position = { latitude: 44.1, longitude: 71.6, accuracy: 4 };

/** A field of about 240 ha with a pond in it. */
const kml = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Old garden</name><Polygon>
<outerBoundaryIs><LinearRing><coordinates>71.600,44.100,0 71.620,44.100,0 71.620,44.114,0 71.600,44.114,0 71.600,44.100,0</coordinates></LinearRing></outerBoundaryIs>
<innerBoundaryIs><LinearRing><coordinates>71.608,44.105,0 71.608,44.108,0 71.612,44.108,0 71.612,44.105,0 71.608,44.105,0</coordinates></LinearRing></innerBoundaryIs>
</Polygon></Placemark></Document></kml>`;

describe('the main job', () => {
  journey(
    'goes from a KML file to flight files and a sighting with the network off, and all of it is there after a restart',
    async (app) => {
      await app.openStored();
      await app.goOffline();
      await app.page.reload();
      await openExample(app);

      await importFile(app, { name: 'garden.kml', text: kml });
      await app.page.getByRole('button', { name: 'Import 1 record' }).click();
      await app.page.getByRole('textbox', { name: 'Search by code, name, district' }).fill('old garden');
      await app.page.getByRole('button', { name: /Old garden/ }).click();
      await app.shot('main job area');

      await app.page.getByRole('button', { name: 'Plan a survey' }).click();
      await app.page.getByRole('button', { name: /^Save plan, \d+ sort/ }).click();
      await app.page.getByRole('button', { name: /^Mission files? of/ }).click();
      for (const format of [/QGroundControl plan/, /Mission Planner waypoints/, /Google Earth/, /QGIS/]) {
        await app.page.getByRole('checkbox', { name: format }).check();
      }
      await app.page.getByRole('button', { name: /^Make/ }).click();
      const files = await savedFiles(app);
      await app.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

      const endings = files.map((name) => name.replace(/^.*-S\d+/, ''));
      for (const ending of ['.plan', '.waypoints', '.kmz', '.kml', '.geojson']) expect(endings).toContain(ending);

      await recordSighting(app);
      await app.restartBrowser();
      await app.page.getByRole('button', { name: 'Sightings' }).click();
      await app.page
        .getByRole('button', { name: /Greenhouse/ })
        .first()
        .waitFor();
      await app.page.getByRole('button', { name: 'Fly' }).click();
      await app.page.getByRole('button', { name: /Old garden/ }).waitFor();
      await app.shot('main job after restart');
    },
    { orientations, position, timeoutMs: 240_000 },
  );

  journey('says what is wrong with a file, stores nothing of it and goes on', async (app) => {
    await app.openStored();
    await openExample(app);
    await importFile(app, { name: 'bow-tie.geojson', text: bowTie });
    await app.page
      .getByText(/crosses itself/)
      .first()
      .waitFor();
    expect(await app.page.getByRole('button', { name: 'Nothing to import' }).isDisabled()).toBe(true);
    await app.page.getByRole('button', { name: 'Back' }).click();
    await importFile(app, { name: 'noise.kml', text: '\u0000\u0001 not a map' });
    await app.page.getByText('noise.kml').first().waitFor();
    await app.shot('unreadable file');
    await app.page.getByRole('button', { name: 'Back' }).click();
    await app.page.getByText('63 areas').waitFor();
  });
});

const bowTie = JSON.stringify({
  type: 'Polygon',
  coordinates: [
    [
      [71, 44],
      [71.1, 44.1],
      [71.1, 44],
      [71, 44.1],
      [71, 44],
    ],
  ],
});

async function openExample(app: Journey): Promise<void> {
  await app.page.getByRole('button', { name: 'Look at the example operation' }).click();
  await app.page.getByText('63 areas').waitFor({ timeout: 60_000 });
}

async function importFile(app: Journey, { name, text }: { name: string; text: string }): Promise<void> {
  const chooser = app.page.waitForEvent('filechooser');
  await app.page.getByRole('button', { name: 'Import files' }).click();
  await (await chooser).setFiles([{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) }]);
}

async function savedFiles(app: Journey): Promise<readonly string[]> {
  const download = app.page.waitForEvent('download');
  await app.page.getByRole('button', { name: 'Save to this device' }).click();
  const file = await (await download).path();
  return Object.keys(unzipSync(new Uint8Array(await readFile(file))));
}

async function recordSighting(app: Journey): Promise<void> {
  await app.page.getByRole('button', { name: 'Sighting', exact: true }).click();
  await app.page.getByRole('button', { name: 'Greenhouse' }).click();
  await app.page.getByRole('button', { name: 'Take the cross-hair' }).click();
  await app.shot('main job sighting');
  await app.page.getByRole('button', { name: 'Save sighting' }).click();
  await app.page.getByRole('button', { name: 'Change' }).waitFor();
}
