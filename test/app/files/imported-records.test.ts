import { describe, expect, it } from 'vitest';
import type { FileImport } from '../../../src/app/files/file-import';
import { importedRecords } from '../../../src/app/files/imported-records';
import { noRecords, recordsOf } from '../../../src/app/records';
import type { VectorFeature } from '../../../src/formats/vector/feature';
import type { Polygon } from '../../../src/geo/polygon';
import type { Area } from '../../../src/survey/area';

const square = (west: number): Polygon => [
  [
    [west, 44],
    [west + 0.1, 44],
    [west + 0.1, 44.1],
    [west, 44.1],
    [west, 44],
  ],
];

function feature(part: Partial<VectorFeature>): VectorFeature {
  return { number: 1, geometry: { type: 'polygon', polygon: square(71) }, properties: {}, folders: [], ...part };
}

function importOf(features: readonly VectorFeature[], part: Partial<FileImport> = {}): FileImport {
  const content = { kind: 'features', file: { features, rows: features.length } } as const;
  const readings = [{ name: 'field.kml', format: 'kml', content, issues: [] } as const];
  return { busy: false, readings, polygonsAs: 'area', pointsAs: 'nothing', ...part };
}

function counter(): () => string {
  let last = 0;
  return () => `id-${++last}`;
}

const drawn: Area = { kind: 'area', id: 'kept', code: 'A07', name: 'garden', polygon: square(70), revisitDays: 14 };

describe('importedRecords', () => {
  it('gives areas codes above those that are taken, and the names of the file', async () => {
    const records = recordsOf([drawn]);
    const made = await importedRecords(importOf([feature({ name: ' Old garden ' }), feature({})]), {
      records,
      newId: counter(),
    });
    expect(made).toMatchObject([
      { kind: 'area', code: 'A08', name: 'Old garden' },
      { kind: 'area', code: 'A09', name: 'A09' },
    ]);
  });

  it('changes the area that a feature was exported from instead of making a second one', async () => {
    const records = recordsOf([drawn]);
    const made = await importedRecords(importOf([feature({ dalaId: 'kept', role: 'area' })]), {
      records,
      newId: counter(),
    });
    expect(made).toMatchObject([{ id: 'kept', code: 'A07', revisitDays: 14, polygon: square(71) }]);
  });

  it('keeps what a feature was exported as, whatever the person chose for the rest', async () => {
    const features = [feature({ role: 'no-fly' }), feature({ role: 'transect' }), feature({ name: 'Z' })];
    const made = await importedRecords(importOf(features, { polygonsAs: 'no-fly-zone' }), {
      records: noRecords,
      newId: counter(),
    });
    expect(made.map(({ kind }) => kind)).toEqual(['no-fly-zone', 'no-fly-zone', 'no-fly-zone']);
  });

  it('leaves points out until they are wanted as launch sites', async () => {
    const point = feature({ name: 'gate', geometry: { type: 'point', place: [71, 44] } });
    const into = { records: noRecords, newId: counter() };
    expect(await importedRecords(importOf([point]), into)).toEqual([]);
    expect(await importedRecords(importOf([point], { pointsAs: 'launch-site' }), into)).toMatchObject([
      { kind: 'launch-site', name: 'gate', position: [71, 44] },
    ]);
  });

  it('joins the parts of a district, replaces its boundary, and gives every area its district', async () => {
    const talas = feature({ name: 'Talas', properties: { kato: '316200000' } });
    const other = feature({ properties: { kato: '316200000' }, geometry: { type: 'polygon', polygon: square(70) } });
    const known = { kind: 'district', id: 'talas', kato: '316200000', polygons: [square(60)], source: 'old' } as const;
    const records = recordsOf([{ ...known, name: { kk: 'Талас', ru: 'Таласский', en: 'Talas' } }, drawn]);
    const made = await importedRecords(importOf([talas, other], { polygonsAs: 'district' }), {
      records,
      newId: counter(),
    });
    expect(made).toMatchObject([
      { kind: 'district', id: 'talas', polygons: [square(71), square(70)], source: 'field.kml' },
      { kind: 'area', id: 'kept', district: { kato: '316200000', by: 'geometry' } },
    ]);
  });

  it('never overrules the district that a person chose', async () => {
    const chosen: Area = { ...drawn, district: { kato: '311000000', by: 'person' } };
    const boundary = feature({ properties: { kato: '316200000' }, geometry: { type: 'polygon', polygon: square(70) } });
    const made = await importedRecords(importOf([boundary], { polygonsAs: 'district' }), {
      records: recordsOf([chosen]),
      newId: counter(),
    });
    expect(made).toContainEqual(chosen);
  });
});
