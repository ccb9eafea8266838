import { layersOf } from '../../coverage/measured-coverage';
import type { FlightCoverage } from '../../coverage/measured-coverage';
import { tileOf, tileSide } from '../../coverage/pixel-grid';
import { sumTiles } from '../../coverage/run-tile';
import { gsdClassesCm } from './gsd-classes';
import type { GroundChoice, GroundKind } from './ground-choice';
import type { SeasonFlight } from './laid-season';

/** Ages in days up to which ground is of a class, the freshest first; older ground is one class more. */
export const ageClassesDays = [7, 14, 30, 60] as const;
/** Probabilities of detection from which on ground is of a class; class 1 is below the first. */
export const podClasses = [0.25, 0.5, 0.75, 0.9] as const;
/** Passes from which on ground is of one class. */
export const mostPassClass = 5;

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
  const shown: Record<GroundKind, readonly FlightCoverage[]> = {
    passes: flown,
    recency: flown,
    gsd: until.map(({ seen }) => seen.photographed),
    planned: ground.planned,
    pod: searched.map(({ looked }) => looked),
  };
  const keys = [...new Set(shown[kind].flatMap(({ raster }) => [...raster.keys()]))];
  const classesOf: Record<GroundKind, (key: number) => Uint8Array> = {
    passes: (key) => byRuns(key, flown, ({ passes }) => Math.min(passes, mostPassClass)),
    recency: (key) => byRuns(key, flown, ({ passes, day }) => (passes === 0 ? 0 : ageClass(ground.today - day))),
    gsd: (key) => byGsd(key, until),
    planned: (key) =>
      without(
        byRuns(key, ground.planned, ({ passes }) => Math.min(passes, 1)),
        key,
        flown,
      ),
    pod: (key) => byDetection(key, searched),
  };
  return {
    keys,
    tile(key) {
      const [column, row] = tileOf(key);
      return { column, row, classes: classesOf[kind](key) };
    },
  };
}

function ageClass(ageDays: number): number {
  const index = ageClassesDays.findIndex((days) => ageDays <= days);
  return index < 0 ? ageClassesDays.length + 1 : index + 1;
}

type RunClass = (run: { readonly passes: number; readonly day: number }) => number;

function byRuns(key: number, flights: readonly FlightCoverage[], classOf: RunClass): Uint8Array {
  const classes = new Uint8Array(tileSide * tileSide);
  const layers = layersOf(key, flights);
  if (layers.length === 0) return classes;
  sumTiles(layers, (run) => {
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
    const own = byRuns(key, [flight.seen.photographed], ({ passes }) => (passes > 0 ? classOf(flight) : 0));
    own.forEach((value, i) => {
      if (value > 0) classes[i] = value;
    });
  }
  return classes;
}

function without(classes: Uint8Array, key: number, flights: readonly FlightCoverage[]): Uint8Array {
  const seen = byRuns(key, flights, ({ passes }) => Math.min(passes, 1));
  return classes.map((value, i) => (seen[i] ? 0 : value));
}
