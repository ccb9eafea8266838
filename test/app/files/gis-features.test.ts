import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gisFeatures } from '../../../src/app/files/gis-features';
import { recordsOf } from '../../../src/app/records';
import { writers } from '../../../src/formats/writers';
import type { LngLat } from '../../../src/geo/lng-lat';
import type { DalaRecord } from '../../../src/survey/dala-record';
import { packTrack } from '../../../src/survey/track-points';
import { gdal, itWithGdal } from '../../support/gdal';

const folder = mkdtempSync(path.join(tmpdir(), 'dala-field-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = '2026-07-01T10:00:00+05:00';
const place: LngLat = [71.6, 44.1];
const photos = [] as const;
/** Two parts of three points, 20 s apart, 0.01 degrees of longitude from end to end. */
const points = [0, 1, 2, 10, 11, 12].map((step) => ({
  place: [71.6 + step * 0.005, 44.1] as const,
  timeMs: Date.parse(at) + step * 20_000,
  accuracyM: 5,
  isAfterGap: step === 10,
}));
const field: readonly DalaRecord[] = [
  { kind: 'team', id: 'team', name: 'Талас' },
  {
    kind: 'sighting',
    id: 'plot',
    sightingKind: 'cultivated-plot',
    position: { place, by: 'gps' },
    seenAt: at,
    note: '',
    photos,
  },
  { kind: 'task', id: 'verify', taskKind: 'verify', about: { kind: 'sighting', id: 'plot' }, madeAt: at, note: '' },
  {
    kind: 'task',
    id: 'destroy',
    taskKind: 'destroy',
    about: { kind: 'sighting', id: 'plot' },
    madeAt: at,
    note: '',
    teamId: 'team',
    outcome: 'not-done',
    closedAt: at,
    reason: 'су басқан',
  },
  { kind: 'task', id: 'lost', taskKind: 'verify', about: { kind: 'sighting', id: 'gone' }, madeAt: at, note: '' },
  {
    kind: 'action',
    id: 'seizure',
    sightingId: 'plot',
    actionKind: 'seized',
    at,
    recordedAt: at,
    note: '',
    photos,
    teamId: 'team',
    seizures: [
      { substance: 'marijuana', massKg: 12.5 },
      { substance: 'hashish', massKg: 2 },
    ],
  },
  { kind: 'approach', id: 'road', name: 'R1', line: [place, [71.7, 44.1]] },
  {
    kind: 'track',
    id: 'way',
    of: 'vehicle',
    startedAt: at,
    endedAt: at,
    distanceM: 1600,
    durationS: 80,
    gaps: 1,
    pieces: packTrack(points),
  },
];
const layers = ['action', 'approach', 'task', 'track'] as const;

describe('the work of ground teams in a file for other programs', () => {
  it('has tasks where they are to be done, and a line for each unbroken part of a track', () => {
    const features = gisFeatures(recordsOf(field), { layers });
    expect(features.map(({ role, dalaId }) => [role, dalaId])).toEqual([
      ['action', 'seizure'],
      ['approach', 'road'],
      ['task', 'verify'],
      ['task', 'destroy'],
      ['track', 'way'],
      ['track', 'way'],
    ]);
    expect(features[3]?.properties).toMatchObject({ state: 'not-done', reason: 'су басқан', team: 'Талас' });
    expect(features[0]?.properties).toMatchObject({ seized: 'marijuana 12.5 kg; hashish 2 kg', team: 'Талас' });
    expect(gisFeatures(recordsOf(field), { layers: ['task', 'track'], areaIds: [] })).toEqual([]);
  });

  itWithGdal('GDAL finds each layer, its fields, and no line over the gap', async () => {
    const file = path.join(folder, 'field.gpkg');
    const features = gisFeatures(recordsOf(field), { layers });
    writeFileSync(file, await writers.geopackage.write(features, { name: 'field', createdAt: '2026-07-02T00:00:00Z' }));
    const tasks = gdal('ogrinfo', ['-ro', '-al', file, 'tasks']);
    expect(tasks).toContain('Feature Count: 2');
    expect(tasks).toContain('POINT (71.6 44.1)');
    expect(tasks).toContain('су басқан');
    const tracks = gdal('ogrinfo', ['-ro', '-al', file, 'tracks']);
    expect(tracks).toContain('Feature Count: 2');
    expect([...tracks.matchAll(/LINESTRING \(([^)]*)\)/g)].map(([, line = '']) => line.split(',').length)).toEqual([
      3, 3,
    ]);
    expect(tracks).toMatch(/gaps \(.*\) = 1/);
    expect(gdal('ogrinfo', ['-ro', '-al', file, 'approaches'])).toContain('Feature Count: 1');
    expect(gdal('ogrinfo', ['-ro', '-al', file, 'actions'])).toContain('marijuana 12.5 kg; hashish 2 kg');
  });
});
