import { byTile } from '../../coverage/flight-index';
import { layersOf } from '../../coverage/measured-coverage';
import type { FlightCoverage } from '../../coverage/measured-coverage';
import { tileOf, tileSide } from '../../coverage/pixel-grid';
import { sumTiles } from '../../coverage/run-tile';
import { ageClassesDays, gsdClassesCm, mostPassClass, podClasses } from './ground-classes';
import type { GroundChoice, GroundKind } from './ground-choice';
import type { SeasonFlight } from './laid-season';

/** Classes of the pixels of one tile of the raster, row by row, 0 for none. */
export interface GroundTile {
  readonly column: number;
  readonly row: number;
  readonly classes: Uint8Array;
}

/** Ground as classes, tile by tile, made when it is asked for. */
export interface GroundView {
  readonly keys: readonly number[];
  tile(key: number): GroundTile;
}

/** Ground of one flight that was looked at. */
export interface SearchedFlight {
  readonly looked: FlightCoverage;
  readonly detection: number;
}

export interface ViewedGround {
  readonly flights: readonly SeasonFlight[];
  readonly declared: readonly FlightCoverage[];
  /** Strips of all plans, sortie by sortie. */
  readonly planned: readonly FlightCoverage[];
  readonly today: number;
  /** Ground that was looked at, with the detection of one pass over it, 0 to 1. */
  readonly searched: readonly SearchedFlight[];
}

/** Ground as the map shows it for a choice. */
export function groundView({ kind, untilDay = Infinity }: GroundChoice, ground: ViewedGround): GroundView {
  const until = ground.flights.filter(({ seen }) => seen.photographed.day <= untilDay);
  const flown = [
    ...ground.declared.filter(({ day }) => day <= untilDay),
    ...until.map(({ seen }) => seen.photographed),
  ];
  const searched = ground.searched.filter(({ looked }) => looked.day <= untilDay);
  const itself = (flight: FlightCoverage) => flight;
  const flownOver = overTiles(flown, itself);
  const plannedOver = overTiles(ground.planned, itself);
  const seenOver = overTiles(until, ({ seen }) => seen.photographed);
  const searchedOver = overTiles(searched, ({ looked }) => looked);
  const shown = { passes: flownOver, recency: flownOver, gsd: seenOver, planned: plannedOver, pod: searchedOver };
  const keys = shown[kind].keys();
  const classesOf: Record<GroundKind, (key: number) => Uint8Array> = {
    passes: (key) => byRuns(key, flownOver.at(key), ({ passes }) => Math.min(passes, mostPassClass)),
    recency: (key) =>
      byRuns(key, flownOver.at(key), ({ passes, day }) => (passes === 0 ? 0 : ageClass(ground.today - day))),
    gsd: (key) => byGsd(key, seenOver.at(key)),
    planned: (key) => without(byRuns(key, plannedOver.at(key), isFlown), byRuns(key, flownOver.at(key), isFlown)),
    pod: (key) => byDetection(key, searchedOver.at(key)),
  };
  return {
    keys,
    tile(key) {
      const [column, row] = tileOf(key);
      return { column, row, classes: classesOf[kind](key) };
    },
  };
}

/** What lies over each tile; laid out when first asked, since most kinds of ground need one or two of them. */
function overTiles<Flight>(
  flights: readonly Flight[],
  coverageOf: (flight: Flight) => FlightCoverage,
): { readonly keys: () => readonly number[]; readonly at: (key: number) => readonly Flight[] } {
  let laid: ReadonlyMap<number, readonly Flight[]> | undefined;
  const all = () => (laid ??= byTile(flights, coverageOf));
  return { keys: () => [...all().keys()], at: (key) => all().get(key) ?? [] };
}

function isFlown({ passes }: { readonly passes: number }): number {
  return Math.min(passes, 1);
}

function ageClass(ageDays: number): number {
  const index = ageClassesDays.findIndex((days) => ageDays <= days);
  return index < 0 ? ageClassesDays.length + 1 : index + 1;
}

type RunClass = (run: { readonly passes: number; readonly day: number }) => number;

function byRuns(key: number, flights: readonly FlightCoverage[], classOf: RunClass): Uint8Array {
  const classes = new Uint8Array(tileSide * tileSide);
  sumTiles(layersOf(key, flights), (run) => {
    const value = classOf(run);
    if (value > 0) classes.fill(value, run.row * tileSide + run.first, run.row * tileSide + run.last + 1);
  });
  return classes;
}

/** Cumulative detection over independent passes. */
function byDetection(key: number, flights: readonly SearchedFlight[]): Uint8Array {
  const missed = new Float32Array(tileSide * tileSide).fill(1);
  for (const { looked, detection } of flights) {
    sumTiles(layersOf(key, [looked]), ({ row, first, last, passes }) => {
      if (passes === 0) return;
      const factor = (1 - detection) ** passes;
      for (let i = row * tileSide + first; i <= row * tileSide + last; i++) missed[i] = (missed[i] ?? 1) * factor;
    });
  }
  return Uint8Array.from(missed, (one) => (one === 1 ? 0 : podClass(1 - one)));
}

/** Single precision: a figure on the edge of a class belongs to the higher one. */
function podClass(detection: number): number {
  return podClasses.filter((from) => detection >= from - 1e-6).length + 1;
}

/** The finest pixel size wins; flights whose size is not known come last. */
function byGsd(key: number, flights: readonly SeasonFlight[]): Uint8Array {
  const classes = new Uint8Array(tileSide * tileSide);
  const classOf = ({ seen: { gsdCm } }: SeasonFlight) => {
    const index = gsdClassesCm.findIndex((cm) => gsdCm !== undefined && gsdCm <= cm);
    return index < 0 ? gsdClassesCm.length + 1 : index + 1;
  };
  const coarseFirst = flights.toSorted((one, other) => classOf(other) - classOf(one));
  for (const flight of coarseFirst) {
    const value = classOf(flight);
    sumTiles(layersOf(key, [flight.seen.photographed]), ({ row, first, last, passes }) => {
      if (passes > 0) classes.fill(value, row * tileSide + first, row * tileSide + last + 1);
    });
  }
  return classes;
}

function without(classes: Uint8Array, taken: Uint8Array): Uint8Array {
  return classes.map((value, i) => (taken[i] ? 0 : value));
}
