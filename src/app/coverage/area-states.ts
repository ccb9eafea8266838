import { coverageDay } from '../../coverage/coverage-day';
import type { GroundRaster } from '../../coverage/ground-raster';
import {
  coverageTotal,
  type CoverageTally,
  type FlightCoverage,
  measuredCoverage,
} from '../../coverage/measured-coverage';
import { indexedOver } from '../../coverage/flight-index';
import { type Recency, recency } from '../../coverage/recency';
import type { Area } from '../../survey/area';
import type { Records } from '../records';
import { areaRaster } from './area-raster';
import type { Season } from './laid-season';
import { declaredGround, seasonGround } from './season-ground';

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
  const raster = areaRaster(area);
  const { photographed, looked, byGsd } = seasonGround(season);
  const showing = indexedOver(photographed, raster);
  const flown = measuredIn(area, 'flown', [...indexedOver(declaredGround(records), raster), ...showing]);
  const shown = measuredIn(area, 'photographed', showing);
  const ages = recency(flown, { today: coverageDay(now.getTime()), revisitDays: area.revisitDays });
  return {
    ...ages,
    groundM2: flown.groundM2,
    flownM2: flown.seenM2,
    photographedM2: shown.seenM2,
    lookedM2: measuredIn(area, 'looked', indexedOver(looked, raster)).seenM2,
    byPasses: shown.byPasses,
    byViews: shown.byViews,
    byGsd: byGsd.map((index, i) => measuredIn(area, `gsd-${i}`, indexedOver(index, raster)).seenM2),
  };
}

interface Measured {
  readonly flights: readonly FlightCoverage[];
  readonly tally: CoverageTally;
}

const measures = new WeakMap<Area, Map<string, Measured>>();

/** What flights over an area saw of it. Most figures of an area follow from the same flights: those are measured once. */
function measuredIn(area: Area, what: string, flights: readonly FlightCoverage[]): CoverageTally {
  const own = measures.get(area) ?? new Map<string, Measured>();
  measures.set(area, own);
  const isSame = (one: Measured) =>
    one.flights.length === flights.length && flights.every((flight, i) => flight === one.flights[i]);
  const known = [...own.values()].find(isSame);
  const measured = known ?? { flights, tally: coverageTotal(measuredCoverage(areaRaster(area), flights)) };
  own.set(what, measured);
  return measured.tally;
}

/** The flights that have a tile in common with the ground. */
export function flightsOver(ground: GroundRaster, flights: readonly FlightCoverage[]): readonly FlightCoverage[] {
  return flights.filter(({ raster }) => {
    const [few, many] = raster.size < ground.size ? [raster, ground] : [ground, raster];
    for (const key of few.keys()) if (many.has(key)) return true;
    return false;
  });
}
