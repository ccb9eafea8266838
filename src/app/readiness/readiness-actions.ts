import type { LngLat } from '../../geo/lng-lat';
import type { Polygon } from '../../geo/polygon';
import { findAircraft } from '../../survey/aircraft-catalogue';
import type { TileAddress } from '../../survey/map-tile';
import type { HeightGrid } from '../../terrain/height-grid';
import type { AppContext } from '../app-context';
import { ownReceipts, type receiptActions } from '../exchange/exchange-receipts';
import { batteryFacts } from '../flying/batteries';
import { type OpenSortie, openSorties } from '../flying/day-sorties';
import { permissionState } from '../../survey/permission';
import { sortiePermission } from '../flying/sortie-permission';
import type { groundActions } from '../maps/ground-heights';
import type { mapActions } from '../maps/maps';
import { terrainAround } from '../planning/terrain-around';
import type { StoredMap } from '../ports/map-store';
import type { Records } from '../records';
import { isInBounds } from '../../geo/bounds';
import { fromWorld } from '../../geo/mercator';
import { mapGaps } from './map-gaps';
import type { ReadinessFacts } from './readiness-facts';

/** Tracks and wells can be told apart from here on: 14 m a pixel at this latitude would hide them, 7 m do not. */
const neededZoom = 14;

/** So many places of an outline are asked for their height. */
const heightsOfArea = 8;

interface Others {
  readonly maps: Pick<ReturnType<typeof mapActions>, 'tile'>;
  readonly ground: Pick<ReturnType<typeof groundActions>, 'heightAt'>;
  readonly exchanges: Pick<ReturnType<typeof receiptActions>, 'unexchanged'>;
}

type Grids = ReadonlyMap<string, { readonly grid?: HeightGrid }>;

/** Looks at everything that the device needs before it leaves. */
export function readinessActions(context: AppContext, { maps, ground, exchanges }: Others) {
  const { ports, state } = context;

  /** Whether a map of the device really gives the tile. A GeoTIFF is taken at its word: reading its pixels would take minutes. */
  async function has(address: TileAddress): Promise<boolean> {
    for (const map of state.getState().maps) {
      if (!mayShow(map, address)) continue;
      const isThere = map.kind === 'file' && map.facts.format === 'geotiff';
      if (isThere || (await maps.tile(map, address).catch(() => undefined))) return true;
    }
    return false;
  }

  async function terrainOf(polygons: readonly Polygon[]): Promise<ReadinessFacts['terrain']> {
    const places = polygons.flatMap(([outer]) => spread(outer, heightsOfArea));
    let unknown = 0;
    for (const place of places) if ((await ground.heightAt(place)) === undefined) unknown += 1;
    return { places: places.length, unknown };
  }

  async function positionNow(): Promise<ReadinessFacts['position']> {
    const { fix, clockAheadMs } = state.getState();
    if (!fix) return undefined;
    const groundM = await ground.heightAt(fix.place);
    return {
      place: fix.place,
      accuracyM: fix.accuracyM,
      ageS: Math.max(0, (ports.now().getTime() - fix.at.getTime()) / 1000),
      ...(clockAheadMs !== undefined && { clockAheadS: clockAheadMs / 1000 }),
      ...(groundM !== undefined && { groundM }),
    };
  }

  async function nextLaunch([next]: readonly OpenSortie[]): Promise<ReadinessFacts['flying']['launch']> {
    if (!next) return undefined;
    const { launch: place, code } = next.sortie;
    const groundM = await ground.heightAt(place);
    return { place, code, ...(groundM !== undefined && { groundM }) };
  }

  /** Ground around the areas of each plan, which heights of permissions count from. */
  async function gridsOf(open: readonly OpenSortie[]): Promise<Grids> {
    const { records } = state.getState();
    const plans = records.permission.size === 0 ? [] : [...new Set(open.map(({ plan }) => plan))];
    if (plans.length === 0) return new Map();
    const { heightGrid } = await import('../../terrain/height-grid');
    const found = await Promise.all(
      plans.map(async ({ id, areaIds }) => {
        const rasters = await terrainAround(areaIds, records, ports.terrain);
        return [id, rasters ? { grid: heightGrid(rasters) } : {}] as const;
      }),
    );
    return new Map(found);
  }

  return {
    /** Reads it all anew; with many map tiles this takes seconds. Needs no network. */
    async look(): Promise<ReadinessFacts> {
      const { records, operation, fixFailure, install } = state.getState();
      const open = openSorties(records);
      const polygons = areasToFly(records, open);
      const [files, storage, battery, gaps, terrain, position, launch, grids] = await Promise.all([
        ports.versions.verify(),
        ports.health.state(),
        ports.page.battery(),
        mapGaps(polygons, neededZoom, has),
        terrainOf(polygons),
        positionNow(),
        nextLaunch(open),
        gridsOf(open),
      ]);
      const protection = operation.phase === 'open' ? operation.protection : 'open';
      const last = protection === 'open' ? undefined : ownReceipts(context)[0];
      return {
        at: ports.now(),
        app: {
          ...(install.stored !== undefined && { version: install.stored }),
          files: files.length,
          damaged: files.flatMap(({ file, ok }) => (ok ? [] : [file])),
        },
        maps: gaps,
        terrain,
        storage,
        protection,
        ...(position && { position }),
        ...(fixFailure && { positionFailure: fixFailure }),
        ...(battery && { battery }),
        exchange: {
          ...(last && { last: new Date(last.at) }),
          waiting: protection === 'open' ? 0 : exchanges.unexchanged(),
        },
        flying: { ...flyingFacts(records, { open, grids }, ports.now()), ...(launch && { launch }) },
      };
    },

    /** Outlines of the areas that are looked at, for the drawing of the gaps. */
    areas: () => areasToFly(state.getState().records, openSorties(state.getState().records)),
  };
}

/** The areas of sorties that are still to fly; where none is planned, all areas. */
function areasToFly({ area }: Records, open: readonly OpenSortie[]): readonly Polygon[] {
  const ids = new Set(open.flatMap(({ plan }) => plan.areaIds));
  return [...area.values()].filter(({ id }) => ids.size === 0 || ids.has(id)).map(({ polygon }) => polygon);
}

function flyingFacts(records: Records, { open, grids }: { open: readonly OpenSortie[]; grids: Grids }, now: Date) {
  const permissions = [...records.permission.values()];
  const permits = open.map(({ plan, sortie }) => {
    const permission = sortiePermission(sortie, { permissions, ...grids.get(plan.id) }, now);
    return permission && permissionState(permission, now).state;
  });
  const count = (state: 'valid' | 'later' | 'over') => permits.filter((one) => one === state).length;
  const batteries = batteryFacts(records);
  const aircraftIds = new Set(open.map(({ plan }) => plan.parameters.aircraftId));
  return {
    sorties: open.length,
    aircraft: [...aircraftIds].map((id) => findAircraft(id)?.model ?? id),
    charged: batteries.filter(({ state }) => state === 'charged').length,
    grounded: batteries.filter(({ state }) => state === 'grounded').length,
    permitted: count('valid'),
    permittedLater: count('later'),
    permissionOver: count('over'),
    withFiles: open.filter(({ plan, sortie }) => plan.filesMadeAt?.[sortie.code] !== undefined).length,
  };
}

function mayShow(map: StoredMap, { zoom, column, row }: TileAddress): boolean {
  if (map.kind === 'terrain') return false;
  if (map.kind === 'tiles') return map.minZoom <= zoom && map.maxZoom >= zoom;
  const { minZoom, maxZoom, bounds } = map.facts;
  const middle: LngLat = fromWorld({ x: (column + 0.5) / 2 ** zoom, y: (row + 0.5) / 2 ** zoom });
  const isWhole = map.storedBytes === map.byteLength;
  return isWhole && minZoom <= zoom && maxZoom >= zoom && (!bounds || isInBounds(bounds, middle));
}

/** At most `count` places of a ring, evenly spread. */
function spread(ring: readonly LngLat[], count: number): readonly LngLat[] {
  const step = Math.max(1, Math.ceil(ring.length / count));
  return ring.filter((_, i) => i % step === 0);
}
