import { afterEach, describe, expect, it } from 'vitest';
import { downloadTiles, type DownloadTools } from '../../../src/app/maps/download-tiles';
import { templateFault } from '../../../src/app/maps/tile-providers';
import type { StoredTileArea } from '../../../src/app/ports/map-store';
import type { TileAnswer } from '../../../src/app/ports/tile-fetch';
import { pictureType } from '../../../src/formats/tiles/picture-type';
import { countTiles } from '../../../src/geo/tiles-in-polygon';
import type { Polygon } from '../../../src/geo/polygon';
import { solidPng } from '../../support/solid-png';
import { openTileServer, type TileBehaviour, type TileServer } from '../../support/tile-server';

const ground: Polygon = [
  [
    [71, 43],
    [72, 43],
    [72, 44],
    [71, 44],
    [71, 43],
  ],
];

let server: TileServer | undefined;
afterEach(() => server?.close());

/** A device that keeps what it is given, and a clock that does not wait. */
function device() {
  const kept = new Map<string, number>();
  const waits: number[] = [];
  let stored: StoredTileArea | undefined;
  const tools: DownloadTools = {
    maps: {
      putTiles: async (area, tiles) => {
        stored = area;
        for (const { address, bytes } of tiles) {
          kept.set(`${address.zoom}/${address.column}/${address.row}`, bytes.byteLength);
        }
      },
    },
    tiles: { fetch: ask },
    wait: async (ms, signal) => {
      signal.throwIfAborted();
      waits.push(ms);
    },
  };
  return { kept, waits, tools, last: () => stored };
}

async function ask(url: string): Promise<TileAnswer> {
  try {
    const response = await fetch(url);
    if (response.status === 429) return { kind: 'busy', retryAfterS: Number(response.headers.get('retry-after')) };
    if (response.status >= 500) return { kind: 'busy' };
    if (response.status === 404) return { kind: 'none' };
    if (response.status === 403) return { kind: 'refused', status: 403 };
    const bytes = new Uint8Array(await response.arrayBuffer());
    return pictureType(bytes) === undefined ? { kind: 'wrong' } : { kind: 'tile', bytes };
  } catch {
    return { kind: 'unreachable' };
  }
}

async function areaOf(behave: (tile: string, times: number) => TileBehaviour): Promise<StoredTileArea> {
  server = await openTileServer(solidPng([1, 2, 3]), behave);
  const zooms = { minZoom: 8, maxZoom: 10 };
  return {
    kind: 'tiles',
    id: 'a',
    name: 'Area',
    addedAt: '2026-01-01T00:00:00Z',
    expiresAt: '2026-06-01T00:00:00Z',
    look: { isShown: true, opacity: 1, order: 0 },
    server: { name: 'Here', template: server.template, attribution: '', maxZoom: 19 },
    area: ground,
    ...zooms,
    wanted: countTiles(ground, zooms),
    stored: 0,
    storedBytes: 0,
    next: 0,
    failed: [],
  };
}

const free = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

describe('a download of tiles', () => {
  it('has every tile once, and none of those that do not exist', async () => {
    const area = await areaOf((tile) => (tile.startsWith('/8/') ? 'none' : 'tile'));
    const { kept, tools } = device();
    const { area: after, end } = await downloadTiles(area, tools, free());
    expect(end).toBe('done');
    expect(after.next).toBe(area.wanted);
    expect(kept.size).toBe(after.stored);
    expect(after.stored).toBe(area.wanted - countTiles(ground, { minZoom: 8, maxZoom: 8 }));
    expect(new Set(server?.asked).size).toBe(server?.asked.length);
  });

  it('waits as long as a busy server asks, longer each time, and asks again', async () => {
    const area = await areaOf((_, times) => (times === 0 ? 'busy' : times === 1 ? 'broken' : 'tile'));
    const { kept, waits, tools } = device();
    const { end } = await downloadTiles(area, tools, free());
    expect(end).toBe('done');
    expect(kept.size).toBe(area.wanted);
    expect(waits).toContain(2_000);
    expect(waits).toContain(8_000);
  });

  it('lists tiles that stay broken, and has them with the next try', async () => {
    let isWell = false;
    const bad = (tile: string) => tile.includes('/9/') && !isWell;
    const area = await areaOf((tile) =>
      bad(tile) && Number(/(\d+)\.png$/.exec(tile)?.[1]) % 2 === 0 ? 'page' : 'tile',
    );
    const { kept, tools } = device();
    const first = await downloadTiles(area, tools, free());
    expect(first.end).toBe('done');
    expect(first.area.failed.length).toBeGreaterThan(0);
    isWell = true;
    const second = await downloadTiles(first.area, tools, free());
    expect(second.area.failed).toEqual([]);
    expect(kept.size).toBe(area.wanted);
  });

  it('ends where the server refuses or sends pages instead of maps, and stores none of them', async () => {
    for (const [behaviour, end] of [
      ['forbidden', 'refused'],
      ['page', 'wrong'],
      ['hang-up', 'unreachable'],
    ] as const) {
      const area = await areaOf(() => behaviour);
      const { kept, tools } = device();
      expect((await downloadTiles(area, tools, free())).end).toBe(end);
      expect(kept.size).toBe(0);
      await server?.close();
    }
  });

  it('that was cut off goes on where it was', async () => {
    const area = await areaOf(() => 'tile');
    const { kept, tools, last } = device();
    const stop = new AbortController();
    const cut = downloadTiles(area, tools, {
      signal: stop.signal,
      onProgress: ({ next }) => {
        if (next >= 16) stop.abort();
      },
    });
    await expect(cut).rejects.toThrow('abort');
    const rest = last();
    expect(rest?.next).toBe(16);
    const asked = server?.asked.length ?? 0;
    if (rest) await downloadTiles(rest, tools, free());
    expect((server?.asked.length ?? 0) - asked).toBe(area.wanted - 16);
    expect(kept.size).toBe(area.wanted);
  });
});

describe('the address of tiles', () => {
  it.each([
    ['https://maps.example/{z}/{x}/{y}.png', undefined],
    ['http://127.0.0.1:8080/{z}/{x}/{y}', undefined],
    ['http://maps.example/{z}/{x}/{y}.png', 'tiles-template-wrong'],
    ['https://maps.example/{z}/{x}.png', 'tiles-template-wrong'],
    ['https://me:secret@maps.example/{z}/{x}/{y}.png', 'tiles-template-wrong'],
    ['javascript:alert({z}{x}{y})', 'tiles-template-wrong'],
    ['https://tile.openstreetmap.org/{z}/{x}/{y}.png', 'tiles-bulk-forbidden'],
    ['https://a.tile.openstreetmap.org/{z}/{x}/{y}.png', 'tiles-bulk-forbidden'],
  ])('%s: %s', (template, fault) => {
    expect(templateFault(template)).toBe(fault);
  });
});
