import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { type Journey, journey } from '../support/journey';
import { smallPhoto } from '../support/small-photo';

const kml = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Old garden</name><Polygon>
<outerBoundaryIs><LinearRing><coordinates>71.600,44.100,0 71.612,44.100,0 71.612,44.107,0 71.600,44.107,0 71.600,44.100,0</coordinates></LinearRing></outerBoundaryIs>
</Polygon></Placemark></Document></kml>`;

const startMs = Date.parse('2026-06-12T04:00:00Z');

describe('coverage', () => {
  journey('goes from a log and photos to gaps, to a refly and its file', async (app) => {
    await app.openStored();
    await app.page.getByRole('button', { name: 'Look at the example operation' }).click();
    await app.page.getByText('63 areas').waitFor({ timeout: 60_000 });
    await pick(app, 'Import files', [file('garden.kml', Buffer.from(kml))]);
    await app.page.getByRole('button', { name: 'Import 1 record' }).click();
    await app.page.getByRole('textbox', { name: 'Search by code, name, district' }).fill('old garden');
    await app.page.getByRole('button', { name: /Old garden/ }).click();
    await app.page.getByRole('button', { name: 'Plan a survey' }).click();
    await app.page.getByRole('button', { name: /^Save plan, \d+ sort/ }).click();
    await app.page.getByRole('button', { name: /^Mission files? of/ }).waitFor();

    await app.page.getByRole('button', { name: 'Review' }).click();
    await app.page.getByRole('button', { name: 'Ground, flights and their files' }).click();
    await pick(app, 'Import logs and photos', [file('flight.gpx', Buffer.from(westernHalf())), ...photosOnTheWay()]);
    await app.page.getByText(/300 min to UTC/).waitFor();
    await app.shot('coverage import');
    await app.page.getByRole('button', { name: 'Keep 2 flights' }).click();
    await app.page.getByRole('combobox', { name: 'Show on the map' }).selectOption('passes');
    await app.page.getByRole('button', { name: /Old garden/ }).click();
    const refly = app.page.getByRole('button', { name: /^Refly \d+ gap/ });
    await refly.waitFor();
    await app.shot('coverage of an area');
    await refly.click();
    await app.page.getByRole('button', { name: /^Save plan, \d+ sort/ }).click();
    await app.page.getByRole('button', { name: /^Mission files? of/ }).click();
    await app.page.getByRole('button', { name: /^Make/ }).click();
    const download = app.page.waitForEvent('download');
    await app.page.getByRole('button', { name: 'Save to this device' }).click();
    const saved = await (await download).path();
    expect((await readFile(saved)).length).toBeGreaterThan(500);
    await app.shot('coverage refly');
  });
});

interface JourneyFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function file(name: string, buffer: Buffer): JourneyFile {
  return { name, mimeType: 'application/octet-stream', buffer };
}

async function pick(app: Journey, button: string, files: readonly JourneyFile[]): Promise<void> {
  const chooser = app.page.waitForEvent('filechooser');
  await app.page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles([...files]);
}

/** Ten lines from south to north over the western half, 100 m up, ten metres a second. */
function westernHalf(): string {
  const points: string[] = [point(71.6, 44.0995, 0, 0)];
  let second = 10;
  for (let line = 0; line < 5; line++) {
    const lng = 71.6006 + line * 0.0012;
    for (let step = 0; step <= 78; step++) {
      const lat = line % 2 === 0 ? 44.1 + step * 0.000_09 : 44.107 - step * 0.000_09;
      points.push(point(lng, lat, 100, second++));
    }
    second += 3;
  }
  return `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>${points.join('')}</trkseg></trk></gpx>`;
}

function point(lng: number, lat: number, heightM: number, second: number): string {
  const time = new Date(startMs + second * 1000).toISOString();
  return `<trkpt lat="${lat}" lon="${lng}"><ele>${500 + heightM}</ele><time>${time}</time></trkpt>`;
}

/** One photo every ten seconds of the flight, by a camera that shows the wall's time and no position. */
function photosOnTheWay(): readonly JourneyFile[] {
  return Array.from({ length: 38 }, (_, i) => {
    const wall = new Date(startMs + 5 * 3_600_000 + (12 + i * 10) * 1000).toISOString();
    const takenAt = wall.slice(0, 19).replaceAll('-', ':').replace('T', ' ');
    const bytes = smallPhoto({ model: 'M3E', takenAt, focalLengthMm: 12.29, widthPx: 5280, heightPx: 3956 });
    return file(`DJI_${String(i + 1).padStart(4, '0')}.JPG`, bytes);
  });
}
