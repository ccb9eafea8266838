import { describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { testApp } from '../../support/test-app';

const outline = JSON.stringify({
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [71, 43],
        [71.01, 43],
        [71.01, 43.01],
        [71, 43],
      ],
    ],
  },
});

function file(name: string, content = ''): File {
  return new File([content], name);
}

async function until(isSo: () => boolean): Promise<void> {
  await expect.poll(isSo, { timeout: 10_000 }).toBe(true);
}

describe('files that the system hands over', () => {
  it('wait until an operation is open, then each goes where files of its kind are taken', async () => {
    const { app, hand } = testApp();
    app.handedFiles.watch();
    hand([file('area.geojson', outline), file('team.dala'), file('flight.srt')]);
    expect(app.state.getState().fileImport).toBeUndefined();
    await app.operations.openExample();
    await until(() => app.state.getState().fileImport !== undefined);
    await until(() => app.state.getState().evidenceImport !== undefined);
    expect(app.handedFiles.takePackages().map(({ name }) => name)).toEqual(['team.dala']);
    expect(app.handedFiles.takePackages()).toEqual([]);
  });

  it('opens the page that takes packages in for a package', async () => {
    const { app, hand } = testApp();
    app.handedFiles.watch();
    await app.operations.openExample();
    hand([file('team-1-of-2.dala'), file('team-2-of-2.dala')]);
    expect(app.state.getState()).toMatchObject({ job: 'setup', setupPage: 'take-packages' });
    expect(app.handedFiles.takePackages()).toHaveLength(2);
  });

  it('are asked for by their endings where the app is installed: every one that it reads', async () => {
    const manifest: {
      file_handlers: { accept: Record<string, string[]> }[];
      share_target: { params: { files: { accept: string[] }[] } };
    } = JSON.parse(await readFile(new URL('../../../public/manifest.webmanifest', import.meta.url), 'utf8'));
    const opened = new Set(manifest.file_handlers.flatMap(({ accept }) => Object.values(accept).flat()));
    const shared = new Set(manifest.share_target.params.files.flatMap(({ accept }) => accept));
    const read = '.dala .geojson .json .kml .kmz .gpx .gpkg .zip .csv .wkt .waypoints .plan .srt .ulg .bin .log .tlog';
    for (const ending of [...read.split(' '), ...'.jpg .tif .pmtiles .mbtiles .hgt'.split(' ')]) {
      expect(opened, ending).toContain(ending);
      expect(shared, ending).toContain(ending);
    }
  });
});
