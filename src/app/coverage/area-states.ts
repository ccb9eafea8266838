import { coverageDay } from '../../coverage/coverage-day';
import type { GroundRaster } from '../../coverage/ground-raster';
import {
  coverageTotal,
  type CoverageTally,
  type FlightCoverage,
  measuredCoverage,
} from '../../coverage/measured-coverage';
import { type Recency, recency } from '../../coverage/recency';
import type { Area } from '../../survey/area';
import type { Records } from '../records';
import { areaRaster } from './area-raster';
import { declaredFlights } from './declared-coverage';
import type { Season } from './laid-season';

/** Sizes of a pixel on the ground that coverage is told by, cm, the finest first. */
export const gsdClassesCm = [1, 2, 3, 5, 10] as const;

/** Ground of an area in m2 of the raster's pixels. */
export interface AreaStates extends Recency {
  readonly groundM2: number;
  /** Declared, or shown by logs and photos. */
  readonly flownM2: number;
  readonly photographedM2: number;
  readonly lookedM2: number;
  /** Photographed ground by passes and by views; index 0 is ground without any. */
  readonly byPasses: readonly number[];
  readonly byViews: readonly number[];
  /** Ground photographed at each of `gsdClassesCm` or finer. */
  readonly byGsd: readonly number[];
}

/** Everything that shows what was flown. */
export interface FlownGround {
  readonly records: Records;
  readonly season: Season;
}

/** How much of an area was flown, photographed and looked at until now. Measures are kept until a flight over it changes. */
export function areaStates(area: Area, { records, season }: FlownGround, now: Date): AreaStates {
  const photographed = season.flights.map(({ seen }) => seen.photographed);
  const looked = season.flights.flatMap(({ seen }) => seen.looked ?? []);
  const flown = measuredIn(area, 'flown', [...declaredFlights(records), ...photographed]);
  const shown = measuredIn(area, 'photographed', photographed);
  const ages = recency(flown, { today: coverageDay(now.getTime()), revisitDays: area.revisitDays });
  return {
    ...ages,
    groundM2: flown.groundM2,
    flownM2: flown.seenM2,
    photographedM2: shown.seenM2,
    lookedM2: measuredIn(area, 'looked', looked).seenM2,
    byPasses: shown.byPasses,
    byViews: shown.byViews,
    byGsd: gsdClassesCm.map((cm) => {
      const fine = season.flights.filter(({ seen: { gsdCm } }) => gsdCm !== undefined && gsdCm <= cm);
      return measuredIn(
        area,
        `gsd-${cm}`,
        fine.map(({ seen }) => seen.photographed),
      ).seenM2;
    }),
  };
}

interface Measured {
  readonly flights: readonly FlightCoverage[];
  readonly tally: CoverageTally;
}

const measures = new WeakMap<Area, Map<string, Measured>>();

function measuredIn(area: Area, what: string, flights: readonly FlightCoverage[]): CoverageTally {
  const ground = areaRaster(area);
  const over = flightsOver(ground, flights);
  const own = measures.get(area) ?? new Map<string, Measured>();
  measures.set(area, own);
  const before = own.get(what);
  const isSame = before?.flights.length === over.length && over.every((one, i) => one === before.flights[i]);
  if (before && isSame) return before.tally;
  const tally = coverageTotal(measuredCoverage(ground, over));
  own.set(what, { flights: over, tally });
  return tally;
}

/** The flights that have a tile in common with the ground. */
export function flightsOver(ground: GroundRaster, flights: readonly FlightCoverage[]): readonly FlightCoverage[] {
  return flights.filter(({ raster }) => {
    const [few, many] = raster.size < ground.size ? [raster, ground] : [ground, raster];
    for (const key of few.keys()) if (many.has(key)) return true;
    return false;
  });
}
