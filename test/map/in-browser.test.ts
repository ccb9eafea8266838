import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Polygon } from '../../src/geo/polygon';
import { baseMapBuild } from '../../src/map/base/base-map-build.mjs';
import { appHeaders } from '../../src/pwa/headers.mjs';
import { type BrowserSession, openBrowserSession, type Orientation } from '../support/browser-session';
import { type PageServer, servePage } from '../support/page-server';
import { box } from './support/sample-content';

// Only for the type of window.mapPage: the page runs in the browser.
import type {} from './support/map-page';

let server: PageServer;
let session: BrowserSession;

beforeAll(async () => {
  const plugins = [baseMapBuild()];
  server = await servePage('test/map/support/map-page.ts', { plugins, headers: appHeaders().all });
}, 120_000);

afterEach(() => session.close());
afterAll(() => server.close());

async function openMap(orientation: Orientation, reducedMotion: 'reduce' | 'no-preference' = 'reduce') {
  session = await openBrowserSession({ orientation, origin: new URL(server.url).origin, reducedMotion });
  const { page } = session;
  await page.goto(server.url);
  await page.waitForFunction(() => window.mapPage !== undefined);
  return page;
}

const corners = [
  [250, 250],
  [550, 260],
  [560, 520],
  [260, 540],
] as const;

describe.each(['landscape', 'portrait'] as const)('the map in %s', (orientation) => {
  it('draws an area by touch, takes a vertex back, closes on the first one, then moves and adds vertices', async () => {
    const page = await openMap(orientation);
    await page.evaluate(() => {
      const { map, tools, seen } = window.mapPage ?? {};
      if (!map || !tools || !seen) throw new Error('The page has no map.');
      map.goTo([73.7, 43.5], 14);
      seen.session = map.startTool(tools.drawPolygonTool(), { onDone: (polygon) => (seen.polygon = polygon) });
    });
    for (const [x, y] of corners) await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(700, 700);
    await page.evaluate(() => window.mapPage?.seen.session?.undo());
    await page.touchscreen.tap(corners[0][0] + 10, corners[0][1] - 9);
    const drawn = await page.evaluate(() => window.mapPage?.seen.polygon);
    expect(drawn?.[0]).toHaveLength(5);

    await page.evaluate((polygon) => {
      const { map, tools, seen } = window.mapPage ?? {};
      if (!map || !tools || !seen || !polygon) throw new Error('Nothing was drawn.');
      seen.session = map.startTool(tools.editPolygonTool(polygon), { onDone: (edited) => (seen.polygon = edited) });
    }, drawn);
    await drag(page, [550, 260], [620, 220]);
    await drag(page, [405, 530], [400, 640]);
    await page.evaluate(() => window.mapPage?.seen.session?.finish());
    const edited = await page.evaluate(() => window.mapPage?.seen.polygon);
    expect(edited?.[0]).toHaveLength(6);
    expect(bounds(edited).east).toBeGreaterThan(bounds(drawn).east);
    expect(bounds(edited).south).toBeLessThan(bounds(drawn).south);
    expect(session.problems).toEqual([]);
  });

  it('has handles of 48 pixels', async () => {
    const page = await openMap(orientation);
    await page.evaluate(
      (polygon) => {
        const { map, tools } = window.mapPage ?? {};
        map?.goTo([73.71, 43.51], 13);
        if (tools) map?.startTool(tools.editPolygonTool(polygon), { onDone: () => undefined });
      },
      box([73.7, 43.5], 0.02, 0.02),
    );
    const sizes = await page
      .locator('.dala-handle')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(48);
  });
});

describe('the map', () => {
  it('selects what is tapped and parts a crowd of sightings', async () => {
    const page = await openMap('landscape');
    await page.evaluate(() => {
      const { map, contents } = window.mapPage ?? {};
      if (!contents) return;
      map?.show(contents.fieldContent());
      map?.goTo([73.763, 43.518], 14);
    });
    await page.touchscreen.tap(640, 400);
    expect(await page.evaluate(() => window.mapPage?.seen.selected)).toEqual({ kind: 'area', id: 'area-A2' });

    await page.evaluate(() => {
      const { map, contents } = window.mapPage ?? {};
      if (contents) map?.show({ sightings: contents.crowdedContent().sightings ?? [] });
      map?.goTo([72.5, 43.8], 7);
    });
    await page.touchscreen.tap(640, 400);
    expect(await page.evaluate(() => window.mapPage?.map.view().zoom)).toBeGreaterThan(7);
  });

  it.each([
    { motion: 'reduce', slides: false },
    { motion: 'no-preference', slides: true },
  ] as const)('slides by key, call and zoom only for who may see motion: $motion', async ({ motion, slides }) => {
    const page = await openMap('landscape', motion);
    await page.evaluate(() => window.mapPage?.map.goTo([73.7, 43.5], 12));
    for (const move of [
      () => page.locator('.dala-map').press('ArrowRight'),
      () => page.evaluate(() => window.mapPage?.map.goTo([73.71, 43.51], 12)),
      () => page.evaluate(() => window.mapPage?.map.zoomBy(1)),
    ]) {
      await page.locator('.leaflet-zoom-anim, .leaflet-pan-anim').waitFor({ state: 'detached' });
      const before = await page.evaluate(noteSliding);
      await move();
      await page.waitForFunction((view) => JSON.stringify(window.mapPage?.map.view()) !== view, before);
      expect(await page.evaluate(() => document.documentElement.dataset['slid'] !== undefined)).toBe(slides);
    }
  });

  it('paints the base map without a request or a breach of the content policy', async () => {
    const page = await openMap('landscape');
    await page.waitForFunction(() => document.querySelectorAll('.leaflet-tile-loaded').length >= 4);
    const colours = await page.locator('.leaflet-base-pane canvas').evaluateAll((tiles) => {
      const seen = new Set<number>();
      for (const tile of tiles) {
        if (!(tile instanceof HTMLCanvasElement)) continue;
        const pen = new OffscreenCanvas(tile.width, tile.height).getContext('2d');
        pen?.drawImage(tile, 0, 0);
        const pixels = pen?.getImageData(0, 0, tile.width, tile.height).data ?? [];
        for (let i = 0; i < pixels.length; i += 4)
          seen.add(((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0));
      }
      return seen.size;
    });
    expect(colours).toBeGreaterThan(20);
    expect(session.problems).toEqual([]);
  });
});

/** Notes on the page if the map slides or zooms over time from now on; gives its view. Runs in the page. */
function noteSliding(): string {
  const root = document.documentElement;
  delete root.dataset['slid'];
  new MutationObserver(() => {
    if (document.querySelector('.leaflet-pan-anim, .leaflet-zoom-anim')) root.dataset['slid'] = '';
  }).observe(document.body, { subtree: true, attributeFilter: ['class'] });
  return JSON.stringify(window.mapPage?.map.view());
}

type Page = Awaited<ReturnType<typeof openMap>>;

async function drag(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 6 });
  await page.mouse.up();
}

function bounds(polygon: Polygon | undefined) {
  const [ring = []] = polygon ?? [];
  return { east: Math.max(...ring.map(([lng]) => lng)), south: Math.min(...ring.map(([, lat]) => lat)) };
}
