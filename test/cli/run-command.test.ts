import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command';
import { hgtBytes } from '../support/terrain-files';
import { itWithData } from '../support/test-data';

/** About 100 ha on the steppe, with a pond. */
const field = {
  type: 'Feature',
  properties: { name: 'field' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [71.6, 44.1],
        [71.6125, 44.1],
        [71.6125, 44.109],
        [71.6, 44.109],
        [71.6, 44.1],
      ],
      [
        [71.604, 44.104],
        [71.604, 44.106],
        [71.607, 44.106],
        [71.607, 44.104],
        [71.604, 44.104],
      ],
    ],
  },
};

async function folder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'dala-cli-'));
}

async function fieldFile(): Promise<string> {
  const file = path.join(await folder(), 'field.geojson');
  await writeFile(file, JSON.stringify(field));
  return file;
}

describe('plan', () => {
  it('prints the figures of DESIGN and writes plan.geojson with a mission file for each sortie and format', async () => {
    const out = await folder();
    const { exitCode, stdout } = await runCommand(
      words(
        'plan',
        await fieldFile(),
        '--spacing 60 --speed 10 --launch 71.599,44.1 --formats qgc,waypoints,kml',
        '--out',
        out,
      ),
    );
    expect(exitCode).toBe(0);
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer).toSorted()).toEqual(
      [
        'areaHa',
        'elapsedMs',
        'flightHours',
        'headingDeg',
        'issues',
        'lineSpacingM',
        'pathKm',
        'photos',
        'plannedCoveragePct',
        'sorties',
        'stopped',
        'transectKm',
        'transects',
        'turns',
      ].toSorted(),
    );
    expect(answer.lineSpacingM).toBe(60);
    expect(answer.areaHa).toBeGreaterThan(90);
    expect(answer.flightHours * 60).toBeCloseTo(sum(answer.sorties, 'durationMin'), 6);
    const files = await readdir(out);
    for (const { code } of answer.sorties) {
      for (const ending of ['plan', 'waypoints', 'kml']) expect(files).toContain(`${code}.${ending}`);
    }
    const plan = JSON.parse(await readFile(path.join(out, 'plan.geojson'), 'utf8'));
    const roles = new Set(plan.features.map((feature: { properties: { role: string } }) => feature.properties.role));
    expect(roles).toEqual(new Set(['area', 'launch', 'transect', 'sortie']));
  });

  it('writes as many Litchi files of a sortie as its waypoints ask for, and says how many', async () => {
    const out = await folder();
    const area = path.join(await folder(), 'strip.geojson');
    const ring = [
      [71.6, 44.1],
      [71.6025, 44.1],
      [71.6025, 44.103],
      [71.6, 44.103],
      [71.6, 44.1],
    ];
    await writeFile(area, JSON.stringify({ ...field, geometry: { type: 'Polygon', coordinates: [ring] } }));
    const given = words(
      'plan',
      area,
      '--spacing 2 --endurance 90 --heading 0 --launch 71.6,44.0995 --formats litchi --out',
      out,
    );
    const { stdout } = await runCommand(given);
    const { issues }: { issues: { code: string; values: { files: number } }[] } = JSON.parse(stdout);
    const split = issues.filter(({ code }) => code === 'mission-split');
    const parts = (await readdir(out)).filter((name) => /-S\d+-\d+\.litchi\.csv$/.test(name));
    expect(parts.length).toBeGreaterThanOrEqual(2);
    expect(split.reduce((sum, { values }) => sum + values.files, 0)).toBe(parts.length);
    for (const name of parts) {
      const rows = (await readFile(path.join(out, name), 'utf8')).trimEnd().split('\n');
      expect(rows.length - 1).toBeLessThanOrEqual(99);
    }
  });

  it('offers a pass along the edges of holes with hectares, and flies it when asked', async () => {
    const given = words('plan', await fieldFile(), '--spacing 60 --edge strip --heading 30');
    const codes = async (more: readonly string[]): Promise<string[]> => {
      const { issues }: { issues: { code: string }[] } = JSON.parse((await runCommand([...given, ...more])).stdout);
      return issues.map(({ code }) => code);
    };
    expect(await codes([])).toContain('plan-edge-open');
    expect(await codes(['--edge-pass'])).not.toContain('plan-edge-open');
  });

  it('agrees with coverage --plan on the ground that its strips cover', async () => {
    const area = await fieldFile();
    const out = await folder();
    const planned = JSON.parse((await runCommand(['plan', area, '--spacing', '60', '--out', out])).stdout);
    const { stdout } = await runCommand(['coverage', area, '--plan', path.join(out, 'plan.geojson')]);
    const covered = JSON.parse(stdout);
    // Coverage counts pixels of 3.4 m: a strip along an edge of 1 km may win or lose a part of a row of them.
    expect(Math.abs(covered.seenPct - planned.plannedCoveragePct)).toBeLessThan(0.05);
    expect(covered.areaHa).toBeCloseTo(planned.areaHa, 1);
  });

  it('stops with an issue where a battery cannot reach the area, and writes nothing', async () => {
    const out = path.join(await folder(), 'out');
    const { exitCode, stdout } = await runCommand(
      words('plan', await fieldFile(), '--launch 71.3,44.1 --endurance 12', '--out', out),
    );
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).issues).toMatchObject([{ code: 'plan-out-of-reach', severity: 'error' }]);
    await expect(readdir(out)).rejects.toThrow('ENOENT');
  });

  it.each([
    ['an unknown option', ['plan', 'x.geojson', '--hight', '100']],
    ['a number that is none', ['plan', 'x.geojson', '--agl', 'high']],
    ['height and ground sample distance together', ['plan', 'x.geojson', '--agl', '100', '--gsd', '3']],
    ['an aircraft that is not in the catalogue', ['plan', 'x.geojson', '--aircraft', 'zeppelin']],
    ['no area', ['plan']],
    ['no command', []],
    ['an unknown command', ['fly']],
  ])('ends with 2 for %s', async (_, args) => {
    const { exitCode, stdout, stderr } = await runCommand(args);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('usage: dala');
  });

  it.each([
    ['--side', '100', 'sideOverlapPct'],
    ['--front', '120', 'frontOverlapPct'],
    ['--agl', '-5', 'heightM'],
    ['--gsd', '0', 'heightM'],
    ['--spacing', '0', 'lineSpacingM'],
    ['--speed', '0', 'speedMS'],
    ['--endurance', '0', 'enduranceS'],
    ['--reserve', '100', 'reservePct'],
  ])('refuses %s %s by the name of the figure', async (option, value, name) => {
    const { exitCode, stdout } = await runCommand(['plan', await fieldFile(), option, value]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).issues).toContainEqual(
      expect.objectContaining({ code: 'plan-figure-invalid', values: expect.objectContaining({ name }) }),
    );
  });

  it('follows the ground of a height file', async () => {
    const out = await folder();
    const dem = path.join(await folder(), 'N44E071.hgt');
    await writeFile(
      dem,
      hgtBytes(1201, (column, row) => Math.round(600 + 40 * Math.sin(column) + 30 * Math.cos(row / 2))),
    );
    const { exitCode, stdout } = await runCommand(
      words('plan', await fieldFile(), '--launch 71.599,44.1 --formats csv', '--dem', dem, '--out', out),
    );
    expect(exitCode).toBe(0);
    const { issues, sorties } = JSON.parse(stdout);
    expect(issues.map(({ code }: { code: string }) => code)).not.toContain('plan-terrain-none');
    const rows = (await readFile(path.join(out, `${sorties[0].code}.csv`), 'utf8')).trim().split('\n').slice(1);
    expect(new Set(rows.map((row) => row.split(',').slice(0, 5).join(','))).size).toBeGreaterThan(10);
  });

  it('assigns the sorties to teams, days and batteries', async () => {
    const { exitCode, stdout } = await runCommand(
      words(
        'plan',
        await fieldFile(),
        '--spacing 30 --endurance 15 --launch 71.599,44.1 --teams 2 --batteries 2 --charge 60',
      ),
    );
    expect(exitCode).toBe(0);
    const { assignment, sorties } = JSON.parse(stdout);
    expect(assignment.sorties).toHaveLength(sorties.length);
    expect(assignment.makespanHours).toBeGreaterThanOrEqual(assignment.boundHours - 1e-9);
    const wrong = await runCommand(words('plan', await fieldFile(), '--teams 2 --batteries 2'));
    expect(wrong.exitCode).toBe(2);
  });

  it('plans nothing rather than leave a terrain file out in silence', async () => {
    const plan = async (dem: string) => runCommand(['plan', await fieldFile(), '--dem', dem]);
    expect(JSON.parse((await plan('hills.tif')).stdout).issues).toMatchObject([{ code: 'file-not-found' }]);
    const { exitCode, stdout } = await plan(await fieldFile());
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).issues).toContainEqual(expect.objectContaining({ code: 'terrain-none-in-file' }));
  });

  it('names a file that is not there', async () => {
    const { exitCode, stdout } = await runCommand(['plan', 'not-there.geojson']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).issues).toMatchObject([{ code: 'file-not-found', where: { file: 'not-there.geojson' } }]);
  });
});

describe('inspect', () => {
  it('says what each file is, and ends with 0 as long as one can be read', async () => {
    const noise = path.join(await folder(), 'noise.bin');
    await writeFile(noise, Uint8Array.of(0, 1, 2, 3));
    const { exitCode, stdout } = await runCommand(['inspect', await fieldFile(), noise]);
    expect(exitCode).toBe(0);
    const { files } = JSON.parse(stdout);
    expect(files).toMatchObject([
      { name: 'field.geojson', format: 'geojson', features: 1, polygons: 1, issues: [] },
      { name: 'noise.bin', format: null },
    ]);
    expect((await runCommand(['inspect', noise])).exitCode).toBe(1);
  });

  itWithData('reads the facts of real logs', 'logs/vtol.tlog', async (file) => {
    const { files } = JSON.parse((await runCommand(['inspect', file])).stdout);
    expect(files).toMatchObject([{ format: 'tlog', points: 807 }]);
    expect(files[0].start).toMatch(/^2018-08-08T14:06:01/);
    expect(files[0].end).toMatch(/^2018-08-08T14:09:29/);
    expect(files[0].lengthM).toBeCloseTo(1825.9, 0);
  });
});

describe('the other commands', () => {
  it('convert a field to KML and back without moving a corner', async () => {
    const out = await folder();
    const kml = path.join(out, 'field.kml');
    expect((await runCommand(['convert', await fieldFile(), kml])).exitCode).toBe(0);
    const back = path.join(out, 'back.geojson');
    await runCommand(['convert', kml, back]);
    const { features } = JSON.parse(await readFile(back, 'utf8'));
    expect(features[0].geometry).toEqual(field.geometry);
  });

  it('write coordinates in every notation', async () => {
    const { stdout } = await runCommand(['coords', '43.60, 73.76']);
    expect(JSON.parse(stdout)).toMatchObject({ place: [73.76, 43.6], written: { sk42: 'X 4830179.3 Y 13399930.1' } });
    expect((await runCommand(['coords', 'nowhere'])).exitCode).toBe(1);
  });

  it('list the aircraft with the source of each figure', async () => {
    const { aircraft } = JSON.parse((await runCommand(['aircraft'])).stdout);
    expect(aircraft.length).toBeGreaterThan(15);
    for (const { sources } of aircraft) expect(Object.keys(sources).length).toBeGreaterThan(0);
  });

  it('write the example and the training operation as files that say what they are', async () => {
    const out = await folder();
    const { exitCode } = await runCommand(['demo', '--out', out]);
    expect(exitCode).toBe(0);
    const files = await readdir(out);
    expect(files).toContain('paper-forms.html');
    expect(files.filter((name) => name.startsWith('TRAINING-')).length).toBeGreaterThan(1);
    const example = JSON.parse(await readFile(path.join(out, 'example-operation.geojson'), 'utf8'));
    const unmarked = example.features.filter(
      ({ properties }: { properties: { illustrative?: boolean } }) => !properties.illustrative,
    );
    expect(unmarked).toEqual([]);
  });
});

/** Arguments as a shell gives them: each text split at its spaces. */
function words(...texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(' '));
}

function sum(rows: readonly Record<string, number>[], field: string): number {
  return rows.reduce((total, row) => total + (row[field] ?? 0), 0);
}
