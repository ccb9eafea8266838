import { layersOf } from '../../coverage/measured-coverage';
import type { FlightCoverage } from '../../coverage/measured-coverage';
import { tileOf, tileSide } from '../../coverage/pixel-grid';
import { sumTiles } from '../../coverage/run-tile';
import { gsdClassesCm } from './area-states';
import type { GroundChoice, GroundKind } from './ground-choice';
import type { SeasonFlight } from './laid-season';

/** Ages in days up to which ground is of a class, the freshest first; older ground is one class more. */
export const ageClassesDays = [7, 14, 30, 60] as const;
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

export interface ViewedGround {
  readonly flights: readonly SeasonFlight[];
  readonly declared: readonly FlightCoverage[];
  /** Strips of all plans. */
  readonly planned: FlightCoverage;
  readonly today: number;
}

/** Ground as the map shows it for a choice. */
export function groundView({ kind, untilDay = Infinity }: GroundChoice, ground: ViewedGround): GroundView {
  const until = ground.flights.filter(({ seen }) => seen.photographed.day <= untilDay);
  const flown = [
    ...ground.declared.filter(({ day }) => day <= untilDay),
    ...until.map(({ seen }) => seen.photographed),
  ];
  const shown =
    kind === 'planned' ? [ground.planned] : kind === 'gsd' ? until.map(({ seen }) => seen.photographed) : flown;
  const keys = [...new Set(shown.flatMap(({ raster }) => [...raster.keys()]))];
  const classesOf: Record<GroundKind, (key: number) => Uint8Array> = {
    passes: (key) => byRuns(key, flown, ({ passes }) => Math.min(passes, mostPassClass)),
    recency: (key) => byRuns(key, flown, ({ passes, day }) => (passes === 0 ? 0 : ageClass(ground.today - day))),
    gsd: (key) => byGsd(key, until),
    planned: (key) =>
      without(
        byRuns(key, [ground.planned], ({ passes }) => Math.min(passes, 1)),
        key,
        flown,
      ),
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
