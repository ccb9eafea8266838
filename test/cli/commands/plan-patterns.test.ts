import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planCommand } from '../../../src/cli/commands/plan';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dala-plan-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A GeoJSON file of one geometry. */
async function fileOf(geometry: object): Promise<string> {
  const file = path.join(folder, 'area.geojson');
  await writeFile(file, JSON.stringify({ type: 'Feature', properties: {}, geometry }));
  return file;
}

describe('plan --pattern', () => {
  const line = {
    type: 'LineString',
    coordinates: [
      [71.4, 42.9],
      [71.41, 42.903],
      [71.415, 42.91],
    ],
  };

  it('follows the lines of a file as a corridor of the given width', async () => {
    const file = await fileOf(line);
    const { json } = await planCommand.run([file, '--pattern', 'corridor', '--width', '180', '--spacing', '60']);
    expect(json).toMatchObject({ lineSpacingM: 60, transects: 3 });
  });

  it('asks for the line of a corridor', async () => {
    const ring = [
      [71.4, 42.9],
      [71.41, 42.9],
      [71.41, 42.91],
      [71.4, 42.9],
    ];
    const file = await fileOf({ type: 'Polygon', coordinates: [ring] });
    const { issues } = await planCommand.run([file, '--pattern', 'corridor']);
    expect(issues).toMatchObject([{ code: 'plan-corridor-line', severity: 'error' }]);
  });

  it('circles the point of a file', async () => {
    const file = await fileOf({ type: 'Point', coordinates: [71.4, 42.9] });
    const { json } = await planCommand.run([file, '--pattern', 'orbit', '--standoff', '70']);
    expect(json).toMatchObject({ transects: 1, sorties: [{ code: 'A01-P01-S01' }] });
  });
});
