import { describe, expect, it } from 'vitest';
import { crsOfEpsg } from '../../src/geo/crs';
import { heightGrid } from '../../src/terrain/height-grid';
import { heightProfile } from '../../src/terrain/height-profile';
import type { HeightRaster } from '../../src/terrain/height-raster';
import { rasterTiles } from '../../src/terrain/raster-tiles';
import { heightsBy } from '../support/plane-heights';

const slope = (lng: number, lat: number) => 500 + 1000 * (lng - 72) + 2000 * (lat - 44.5);

describe('a height grid', () => {
  it('follows a plane between its samples', () => {
    const grid = heightGrid([heightsBy(slope)]);
    for (const [lng, lat] of [
      [72, 44.5],
      [71.90037, 44.41234],
      [72.0999, 44.5999],
    ] as const) {
      expect(grid.heightAt([lng, lat])).toBeCloseTo(slope(lng, lat), 2);
    }
  });

  it('knows nothing beyond half a step outside its samples', () => {
    const grid = heightGrid([heightsBy(slope)]);
    expect(grid.heightAt([71.8996, 44.5])).toBeDefined();
    expect(grid.heightAt([71.8994, 44.5])).toBeUndefined();
    expect(grid.heightAt([72, 44.7])).toBeUndefined();
    expect(heightGrid([]).heightAt([72, 44.5])).toBeUndefined();
  });

  it('says nothing where a sample in use is not known, and takes the coarser raster there', () => {
    const fine = heightsBy(slope, { columns: 3, rows: 3, west: 72, north: 44.5 });
    const holed: HeightRaster = { ...fine, samples: fine.samples.map((h, i) => (i === 4 ? -9999 : h)), noData: -9999 };
    const place = [72.0012, 44.4988] as const;
    expect(heightGrid([holed]).heightAt(place)).toBeUndefined();
    const coarse = heightsBy(() => 7, { step: 0.01, columns: 21, rows: 21 });
    expect(heightGrid([coarse, holed]).heightAt(place)).toBeCloseTo(7);
    expect(heightGrid([coarse, fine]).heightAt(place)).toBeCloseTo(slope(...place), 2);
  });

  it('prefers the finest raster after a coarser one has answered', () => {
    const fine = heightsBy(() => 1, { columns: 11, rows: 11, west: 72, north: 44.5 });
    const coarse = heightsBy(() => 2, { step: 0.01, columns: 21, rows: 21 });
    const grid = heightGrid([coarse, fine]);
    expect([grid.heightAt([71.95, 44.5]), grid.heightAt([72.005, 44.495])]).toEqual([2, 1]);
  });

  it('samples a raster of another coordinate system', () => {
    const utm = crsOfEpsg(32643);
    const [x = 0, y = 0] = utm?.fromLngLat([72, 44.5]) ?? [];
    const samples = Int16Array.from({ length: 100 }, (_, i) => i % 10);
    const grid = heightGrid([
      { crs: 'EPSG:32643', columns: 10, rows: 10, x0: x, y0: y, stepX: 30, stepY: -30, samples },
    ]);
    const place = utm?.toLngLat(x + 75, y - 40) ?? [0, 0];
    expect(grid.heightAt(place)).toBeCloseTo(2.5, 3);
    expect(grid.resolutionM).toBeCloseTo(30, 0);
  });

  it('is the same raster in tiles as in one piece', () => {
    const raster = heightsBy((lng, lat) => 300 + 50 * Math.sin(300 * lng) * Math.cos(200 * lat));
    const [whole, tiled] = [heightGrid([raster]), heightGrid(rasterTiles(raster, 64).map((tile) => tile.raster))];
    for (let i = 0; i < 500; i++) {
      const place = [71.9 + ((i * 7919) % 2000) / 10_000, 44.4 + ((i * 104_729) % 2000) / 10_000] as const;
      expect(tiled.heightAt(place)).toBeCloseTo(whole.heightAt(place) ?? Number.NaN, 6);
    }
  });

  it('leaves out tiles in which nothing is known', () => {
    const raster = heightsBy((lng) => (lng < 72.0005 ? Number.NaN : 5));
    expect(rasterTiles(raster, 50)).toHaveLength(8);
  });
});

describe('a profile', () => {
  it('has the points of the line, and more between them', () => {
    const profile = heightProfile(
      heightGrid([heightsBy(slope)]),
      [
        [72, 44.5],
        [72.01, 44.5],
        [72.01, 44.51],
      ],
      100,
    );
    expect(profile.map(({ place }) => place)).toContainEqual([72.01, 44.5]);
    for (let i = 1; i < profile.length; i++) {
      expect((profile[i]?.alongM ?? 0) - (profile[i - 1]?.alongM ?? 0)).toBeLessThanOrEqual(100.001);
    }
    expect(profile.at(-1)?.groundM).toBeCloseTo(slope(72.01, 44.51), 2);
    expect(profile.at(-1)?.alongM).toBeCloseTo(795.2 + 1111.3, -1);
  });
});
