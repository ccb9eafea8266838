import { describe, expect, it } from 'vitest';
import type { VectorFeature } from '../../../src/formats/vector/feature';
import { groupRings } from '../../../src/formats/vector/group-rings';
import { polygonAreaM2 } from '../../../src/geo/geodesic';
import { codesOf, featuresOf, readText } from '../../support/read-text';
import { square } from '../../support/survey-features';

describe('pasted coordinates', () => {
  it.each([
    ['44.5, 72.1', 'latitude first'],
    ['72.1 44.5', 'longitude first, since only so it lies in Kazakhstan'],
    ['44,5; 72,1', 'decimal commas'],
    ['44.5 72.1 612', 'a height behind it'],
    ['44°30\'00"N 72°06\'00"E', 'degrees, minutes and seconds'],
  ])('reads "%s": %s', async (text) => {
    const [feature] = featuresOf(await readText(`${text}\n`)).features;
    expect(placeOf(feature)).toEqual([expect.closeTo(72.1, 9), expect.closeTo(44.5, 9)]);
  });

  it('makes an outline of a list that ends where it began, and names a line it cannot read', async () => {
    const reading = await readText('44.5, 72.1\n44.5, 72.2\nsomewhere\n44.6, 72.2\n44.5, 72.1\n');
    expect(featuresOf(reading).features[0]?.geometry.type).toBe('polygon');
    expect(reading.issues).toMatchObject([{ code: 'text-line-unreadable', values: { line: 3 } }]);
  });
});

describe('GPX', () => {
  it('keeps the times of track points, and never gives one without a zone a zone', async () => {
    const point = (lon: number, time: string) => `<trkpt lat="44" lon="${lon}"><time>${time}</time></trkpt>`;
    const points = point(71, '2026-06-01T10:00:00+05:00') + point(71.1, '2026-06-01T10:00:00');
    const [feature] = featuresOf(await readText(`<gpx><trk><trkseg>${points}</trkseg></trk></gpx>`)).features;
    expect(feature?.geometry).toMatchObject({ times: ['2026-06-01T05:00:00Z', undefined] });
  });

  it('says that coordinates are no numbers', async () => {
    expect(codesOf(await readText('<gpx><wpt lat="undefined" lon="x"/></gpx>'))).toContain('coordinates-not-numbers');
  });
});

describe('ED-269 zones', () => {
  it('draws a circle as a polygon of nearly its area', async () => {
    const shape = { type: 'Circle', center: [71, 44], radius: 1000 };
    const zone = { name: 'Z', geometry: [{ horizontalProjection: shape, lowerLimit: 0 }] };
    const [feature] = featuresOf(await readText(JSON.stringify({ UASZoneList: [zone] }))).features;
    if (feature?.geometry.type !== 'polygon') throw new Error('No polygon.');
    expect(polygonAreaM2(feature.geometry.polygon) / (Math.PI * 1e6)).toBeCloseTo(0.999, 2);
    expect(feature.role).toBe('no-fly');
  });
});

describe('loose rings', () => {
  it('become polygons with their holes, whatever their direction and order', () => {
    const [outer, hole] = square([71, 44], 0.3, { hole: true });
    const [island] = square([71.14, 44.14], 0.01);
    const [other] = square([73, 44], 0.1);
    const rings = [hole ?? [], island, other.toReversed(), outer];
    expect(groupRings(rings).map((polygon) => polygon.map((ring) => rings.indexOf(ring as never)))).toEqual([
      [1],
      [2],
      [3, 0],
    ]);
  });
});

function placeOf(feature: VectorFeature | undefined): readonly number[] | undefined {
  return feature?.geometry.type === 'point' ? feature.geometry.place : undefined;
}
