import { describe, expect, it } from 'vitest';
import { loadBaseMapData } from '../../../src/map/base/base-map';
import { placeName } from '../../../src/map/base/place-names';
import { isInside, worldPath } from '../../../src/map/world-path';
import { toWorld } from '../../../src/geo/mercator';

const { borders, home, region, settlements } = await loadBaseMapData();

describe('the built-in base map', () => {
  it('knows the towns of the region in three languages', () => {
    const town = settlements.find(({ name }) => name === 'Shu');
    expect(town?.place[0]).toBeCloseTo(73.76, 1);
    expect(town?.place[1]).toBeCloseTo(43.6, 1);
    expect(placeName('Zhangatas', 'kk')).toBe('Жаңатас');
    expect(placeName('Zhangatas', 'ru')).toBe('Жанатас');
    expect(placeName('A place of no list', 'kk')).toBe('A place of no list');
  });

  it('leaves settlements of other parts of the world at home', () => {
    expect(settlements.length).toBeGreaterThan(100);
    expect(settlements.length).toBeLessThan(400);
  });

  it('has Taraz inside Zhambyl region and Kazakhstan, and Bishkek in neither', () => {
    const [taraz, bishkek] = [toWorld([71.37, 42.9]), toWorld([74.59, 42.87])];
    for (const rings of [region, home].map((lines) => lines.map(worldPath))) {
      expect(isInside(rings, taraz)).toBe(true);
      expect(isInside(rings, bishkek)).toBe(false);
    }
  });

  it('cuts borders to the wider region', () => {
    const lngs = borders.flat().map(([lng]) => lng);
    expect(Math.min(...lngs)).toBeGreaterThan(40);
    expect(Math.max(...lngs)).toBeLessThan(95);
  });
});
