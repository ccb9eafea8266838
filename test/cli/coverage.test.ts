import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command';
import { polygonAreaM2 } from '../../src/geo/geodesic';
import type { Polygon } from '../../src/geo/polygon';
import { itWithGdal } from '../support/gdal';
import { itWithData } from '../support/test-data';

async function folder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'dala-coverage-'));
}

async function boxFile([west, south, east, north]: readonly [number, number, number, number]): Promise<string> {
  const file = path.join(await folder(), 'area.geojson');
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const feature = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
  await writeFile(file, JSON.stringify(feature));
  return file;
}

async function coverage(...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await runCommand(['coverage', ...args]);
  return { exitCode, stderr, answer: stdout === '' ? undefined : JSON.parse(stdout) };
}

const aroundBrighton = [-91.998, 46.84, -91.99, 46.846] as const;
const steppe = [71.6, 44.1, 71.61, 44.107] as const;

describe('coverage of photos', () => {
  itWithData('is 1.316 ha for the beach survey at 40.04 m above ground', 'photos/brighton_stub', async (photos) => {
    const { exitCode, answer } = await coverage(await boxFile(aroundBrighton), '--photos', photos, '--agl', '40.04');
    expect(exitCode).toBe(0);
    expect(answer.issues).toEqual([]);
    expect(Math.abs(answer.seenHa / 1.316 - 1)).toBeLessThan(0.005);
    expect(answer.byPasses.map(({ passes }: { passes: number }) => passes)).toEqual([1, 2, 3]);
    expect(answer.gapHa + answer.seenHa).toBeCloseTo(answer.areaHa, 1);
  });

  itWithData('lists the photo that has no position', 'photos', async (photos) => {
    const { answer } = await coverage(await boxFile(aroundBrighton), '--photos', photos);
    expect(answer.issues).toContainEqual(
      expect.objectContaining({ code: 'photo-without-position', where: { file: 'M30T_0002_R.JPG' } }),
    );
  });
});

describe('coverage of logs', () => {
  itWithData(
    'sees a strip of the observers beside the track, and a log given twice once',
    'logs/vtol.tlog',
    async (log) => {
      const { stdout } = await runCommand(['inspect', log]);
      expect(JSON.parse(stdout).files[0].points).toBe(807);
      const area = await boxFile([8, 47, 9, 48]);
      const once = await coverage(area, '--log', log, '--aircraft', 'helicopter-observers');
      const twice = await coverage(area, '--log', log, '--log', log, '--aircraft', 'helicopter-observers');
      expect(twice.answer.byPasses).toEqual(once.answer.byPasses);
    },
  );
});

describe('the files of coverage', () => {
  it('hold gaps that are the ground that the plan leaves, as large as the answer says', async () => {
    const { out, area } = await plannedHalf();
    const { answer } = await coverage(area, '--plan', path.join(out, 'plan.geojson'), '--out', out);
    const { features } = JSON.parse(await readFile(path.join(out, 'gaps.geojson'), 'utf8'));
    expect(features).toHaveLength(answer.gaps);
    const ha = features.reduce(
      (sum: number, { geometry }: { geometry: { coordinates: Polygon } }) =>
        sum + polygonAreaM2(geometry.coordinates) / 10_000,
      0,
    );
    expect(ha).toBeCloseTo(answer.gapHa, 1);
    expect(answer.seenPct).toBeGreaterThan(40);
    expect(answer.seenPct).toBeLessThan(60);
  });

  itWithGdal('hold a GeoTIFF in UTM whose seen area agrees', async () => {
    const { out, area } = await plannedHalf();
    const { answer } = await coverage(area, '--plan', path.join(out, 'plan.geojson'), '--out', out);
    const info = JSON.parse(
      execFileSync('gdalinfo', ['-json', '-hist', path.join(out, 'coverage.tif')], { encoding: 'utf8' }),
    );
    expect(info.stac['proj:epsg']).toBe(32642);
    const [, pixelM] = info.geoTransform;
    const pixels = info.bands[0].histogram.buckets.slice(1).reduce((sum: number, n: number) => sum + n, 0);
    expect(Math.abs((pixels * pixelM * pixelM) / 10_000 / answer.seenHa - 1)).toBeLessThan(0.005);
  });
});

describe('a call that means nothing', () => {
  it.each([
    ['nothing seen is named', ['area.geojson']],
    ['a plan and a log are named together', ['area.geojson', '--plan', 'p.geojson', '--log', 'l.tlog']],
    ['the aircraft is unknown', ['area.geojson', '--photos', '.', '--aircraft', 'zeppelin']],
    ['the height is on the ground', ['area.geojson', '--photos', '.', '--agl', '0']],
  ])('ends with 2 where %s', async (_, args) => {
    const { exitCode, stderr } = await coverage(...args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('usage: dala coverage');
  });

  it('ends with 1 for a plan without transects and for a folder without photos', async () => {
    const area = await boxFile(steppe);
    const plan = await coverage(area, '--plan', area);
    expect(plan).toMatchObject({ exitCode: 1, answer: { issues: [{ code: 'plan-without-transects' }] } });
    const photos = await coverage(area, '--photos', await folder());
    expect(photos).toMatchObject({ exitCode: 1, answer: { issues: [{ code: 'photos-none' }] } });
  });
});

/** A plan over the western half of an area. */
async function plannedHalf(): Promise<{ area: string; out: string }> {
  const [west, south, east, north] = steppe;
  const out = await folder();
  const half = await boxFile([west, south, (west + east) / 2, north]);
  await runCommand(['plan', half, '--spacing', '60', '--heading', '0', '--steps', '1', '--out', out]);
  return { area: await boxFile(steppe), out };
}
