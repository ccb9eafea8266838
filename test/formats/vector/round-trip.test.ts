import { describe, expect, it } from 'vitest';
import { contentFacts } from '../../../src/formats/content-facts';
import { isWritableFormat, type WritableFormat, writers } from '../../../src/formats/writers';
import { featuresOf, readText } from '../../support/read-text';

const createdAt = '2026-06-01T00:00:00Z';
const mixed = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    feature(
      { dala_id: 'area-1', role: 'area', name: 'Шу өзені', kato: '314800000', revisit_days: 14 },
      'MultiPolygon',
      [[box(71, 44, 0.1), box(71.02, 44.02, 0.02)], [box(72, 44, 0.05)]],
    ),
    feature({ dala_id: 'zone-1', role: 'no-fly', name: '=HYPERLINK("x")', margin_m: 50.5 }, 'Polygon', [
      box(71.5, 44, 0.01),
    ]),
    feature({ role: 'sortie', sortie: 1, code: 'A1-P1-S01' }, 'LineString', [
      [71, 44],
      [71.1, 44.05],
      [71, 44],
    ]),
    feature({ role: 'launch', name: 'Launch; "north"' }, 'Point', [71.25, 44.125]),
  ],
});

describe.each(Object.keys(writers).filter(isWritableFormat))('a file written as %s and read back', (format) => {
  it('has the same areas, lengths, points, names and record ids', async () => {
    const before = featuresOf(await readText(mixed));
    const bytes = await writers[format].write(before.features, { name: 'mixed', createdAt });
    const reading = await readText(bytes);
    expect(reading.format).toBe(format);
    const [was, is] = [contentFacts({ kind: 'features', file: before }), contentFacts(reading.content)];
    expect(is).toMatchObject({ polygons: was.polygons, lines: was.lines, points: was.points });
    expect(is.areaM2 / was.areaM2).toBeCloseTo(1, 6);
    expect(is.lengthM / was.lengthM).toBeCloseTo(1, 6);
    if (format === 'wkt') return;
    const after = featuresOf(reading).features;
    for (const { dalaId, name, role } of before.features) {
      expect(after.map((one) => [one.dalaId, one.name, one.role])).toContainEqual([dalaId, name, role]);
    }
  });

  it('keeps the types of fields where the format has types', async () => {
    const typed: readonly WritableFormat[] = ['geojson', 'shapefile', 'geopackage'];
    const before = featuresOf(await readText(mixed));
    const after = featuresOf(
      await readText(await writers[format].write(before.features, { name: 'mixed', createdAt })),
    );
    const zone = after.features.find(({ dalaId }) => dalaId === 'zone-1');
    if (format !== 'wkt') expect(zone?.properties['margin_m']).toBe(typed.includes(format) ? 50.5 : '50.5');
  });
});

describe('a table', () => {
  it('has no cell that a spreadsheet takes for a formula', async () => {
    const { features } = featuresOf(await readText(mixed));
    const csv = new TextDecoder().decode(await writers.csv.write(features));
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

function feature(properties: object, type: string, coordinates: unknown): object {
  return { type: 'Feature', properties, geometry: { type, coordinates } };
}

function box(lng: number, lat: number, size: number): number[][] {
  return [
    [lng, lat],
    [lng + size, lat],
    [lng + size, lat + size],
    [lng, lat + size],
    [lng, lat],
  ];
}
