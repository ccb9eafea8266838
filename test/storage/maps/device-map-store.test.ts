import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { newTerrain } from '../../../src/app/maps/new-terrain';
import type { NewMapFile } from '../../../src/app/ports/map-store';
import { deviceMapStore } from '../../../src/storage/maps/device-map-store';
import { storedTerrain } from '../../../src/storage/maps/stored-terrain';
import { heightGrid } from '../../../src/terrain/height-grid';
import { terrainTiles } from '../../../src/terrain/terrain-tiles';
import type { HeightRaster } from '../../../src/terrain/height-raster';

const look = { isShown: true, opacity: 1, order: 0 };
const addedAt = '2026-06-01T00:00:00Z';

function newFile(bytes: Uint8Array<ArrayBuffer>, name = 'a.pmtiles'): NewMapFile {
  const file = new File([bytes], name, { lastModified: 5 });
  return {
    id: crypto.randomUUID(),
    addedAt,
    file,
    look,
    facts: { format: 'pmtiles', content: 'raster', minZoom: 0, maxZoom: 5 },
  };
}

const bytes = Uint8Array.from({ length: 2_500 }, (_, i) => i % 251);
const store = () => deviceMapStore(crypto.randomUUID(), { partBytes: 1_000 });

describe('a map file on the device', () => {
  it('is the file that was added, after each of its pieces was told', async () => {
    const maps = store();
    const told: number[] = [];
    const signal = new AbortController().signal;
    const { id } = await maps.addFile(newFile(bytes), { signal, onProgress: (stored) => told.push(stored) });
    expect(told).toEqual([1_000, 2_000, 2_500]);
    const kept = await maps.file(id);
    expect(new Uint8Array(await kept.arrayBuffer())).toEqual(bytes);
  });

  it('whose copy was cut off goes on where it was, and is not opened before', async () => {
    const maps = store();
    const stop = new AbortController();
    const cut = maps.addFile(newFile(bytes), { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(cut).rejects.toThrow('abort');
    const [partial] = await maps.list();
    expect(partial?.storedBytes).toBe(1_000);
    await expect(maps.file(partial?.id ?? '')).rejects.toThrow('not whole');
    const told: number[] = [];
    const signal = new AbortController().signal;
    const { id } = await maps.addFile(newFile(bytes), { signal, onProgress: (stored) => told.push(stored) });
    expect(told).toEqual([2_000, 2_500]);
    expect(await maps.list()).toHaveLength(1);
    expect(new Uint8Array(await (await maps.file(id)).arrayBuffer())).toEqual(bytes);
  });

  it('counts as space that can be freed, and is gone when it is deleted or all is erased', async () => {
    const maps = store();
    const signal = new AbortController().signal;
    const first = await maps.addFile(newFile(bytes, 'one'), { signal, onProgress: () => undefined });
    await maps.addFile(newFile(bytes, 'two'), { signal, onProgress: () => undefined });
    const freeable = () => Promise.all(maps.freeable.map(async (each) => [each.what, await each.bytes()]));
    expect(await freeable()).toEqual([
      ['maps', 5_000],
      ['terrain', 0],
    ]);
    await maps.delete(first.id);
    await expect(maps.file(first.id)).rejects.toThrow('not whole');
    expect(await freeable()).toEqual([
      ['maps', 2_500],
      ['terrain', 0],
    ]);
    await maps.erase();
    await maps.erase();
    expect(await maps.list()).toEqual([]);
  });
});

describe('heights on the device', () => {
  const raster: HeightRaster = {
    crs: 'EPSG:4326',
    columns: 601,
    rows: 601,
    x0: 71,
    y0: 44,
    stepX: 1 / 600,
    stepY: -1 / 600,
    samples: Int16Array.from({ length: 601 * 601 }, (_, i) => 400 + ((i * 7919) % 3_000) - (i % 601)),
    noData: -32_768,
  };

  it('are the same after they were stored, tile by tile', async () => {
    const maps = store();
    const begun = newTerrain(raster, { id: 't', name: 'N43E071.hgt', addedAt, look });
    if (!begun) throw new Error('No terrain.');
    const tiles = terrainTiles(raster);
    const half = await maps.putHeights(begun, tiles.slice(0, 4));
    const terrain = await maps.putHeights(half, tiles.slice(4));
    expect(terrain.tiles).toHaveLength(tiles.length);
    expect(terrain.storedBytes).toBeLessThan(raster.samples.byteLength);
    const whole = heightGrid([raster]);
    const source = storedTerrain(maps);
    for (const [lng, lat] of [
      [71.01, 43.99],
      [71.426, 43.574],
      [71.4267, 43.1],
      [71.999, 43.001],
    ] as const) {
      const near = await source.heights({ west: lng, east: lng, south: lat, north: lat });
      expect(near.length).toBeGreaterThan(0);
      expect(near.length).toBeLessThanOrEqual(4);
      expect(heightGrid(near).heightAt([lng, lat])).toBeCloseTo(whole.heightAt([lng, lat]) ?? Number.NaN, 6);
    }
    expect(await source.heights({ west: 60, east: 61, south: 43, north: 44 })).toEqual([]);
  });
});
