import type { LngLat } from '../geo/lng-lat';
import type { Polygon, Ring } from '../geo/polygon';
import { type FlightCoverage, layersOf } from './measured-coverage';
import { fromPixels, pixelAreasM2, tileOf, tileSide } from './pixel-grid';
import type { GroundRaster } from './ground-raster';
import { inOneStep, type PixelRun, pixelPatches } from './pixel-patches';
import { sumTiles } from './run-tile';
import { type PixelCorner, traceRings } from './trace-rings';

/** Ground of an area that was not seen often enough (or was, where that is asked for), in one piece. */
export interface CoverageGap {
  /** Along the edges of pixels. */
  readonly polygon: Polygon;
  /** Exact for its pixels. */
  readonly areaM2: number;
  /** Narrower than a strip: lines drifted apart and lost their side overlap. */
  readonly isSliver: boolean;
}

export interface GapOptions {
  /** Smaller gaps are left out, m2. */
  readonly leastM2: number;
  /** Ground with fewer passes is a gap. Default 1. */
  readonly leastPasses?: number;
}

/** Ground between two lines that is narrower than this was to be overlap, m. */
const sliverM = 30;

/**
 * The gaps of an area, the largest first, found in steps of a few ms. Pixels that only touch at a corner are different gaps.
 */
export function* coverageGaps(
  area: GroundRaster,
  flights: readonly FlightCoverage[],
  { leastM2, leastPasses = 1 }: GapOptions,
): Generator<void, readonly CoverageGap[]> {
  return yield* patches(yield* runsWhere(area, flights, (passes) => passes < leastPasses), leastM2);
}

/** Ground of an area that was seen at least once, in pieces, the largest first; smaller ones than `leastM2` are left out. */
export function* seenGround(
  area: GroundRaster,
  flights: readonly FlightCoverage[],
  { leastM2 }: Pick<GapOptions, 'leastM2'>,
): Generator<void, readonly CoverageGap[]> {
  return yield* patches(yield* runsWhere(area, flights, (passes) => passes > 0), leastM2);
}

type RunRows = ReadonlyMap<number, readonly PixelRun[]>;

function* patches(rows: RunRows, leastM2: number): Generator<void, readonly CoverageGap[]> {
  const gaps: CoverageGap[] = [];
  for (const runs of yield* pixelPatches(rows)) {
    const { areaM2, widthM } = yield* measured(runs);
    yield;
    if (areaM2 < leastM2) continue;
    gaps.push({ polygon: yield* polygonOf(runs), areaM2, isSliver: widthM < sliverM });
  }
  return gaps.toSorted((one, other) => other.areaM2 - one.areaM2);
}

/** Runs of the passes that are wanted, row by row, neighbours in a row joined. */
function* runsWhere(
  area: GroundRaster,
  flights: readonly FlightCoverage[],
  isWanted: (passes: number) => boolean,
): Generator<void, RunRows> {
  const rows = new Map<number, { row: number; from: number; to: number }[]>();
  const keys = [...area.keys()].toSorted((a, b) => a - b);
  for (const key of keys) {
    const [column, tileRow] = tileOf(key);
    sumTiles(
      layersOf(key, flights),
      ({ row, first, last, passes }) => {
        if (!isWanted(passes)) return;
        const worldRow = tileRow * tileSide + row;
        const [from, to] = [column * tileSide + first, column * tileSide + last + 1];
        const runs = rows.get(worldRow) ?? [];
        const before = runs.at(-1);
        if (before?.to === from) before.to = to;
        else runs.push({ row: worldRow, from, to });
        rows.set(worldRow, runs);
      },
      area.get(key),
    );
    yield;
  }
  return rows;
}

/**
 * Ground of runs, row by row, in m2, and its width: ground by the diagonal of the box around it, m, which is exact for long strips
 * in any direction.
 */
function* measured(runs: readonly PixelRun[]): Generator<void, { readonly areaM2: number; readonly widthM: number }> {
  let [areaM2, pixels, left, right] = [0, 0, Infinity, 0];
  for (const [i, run] of runs.entries()) {
    areaM2 += areaOf(run);
    pixels += run.to - run.from;
    left = Math.min(left, run.from);
    right = Math.max(right, run.to);
    if (i % inOneStep === inOneStep - 1) yield;
  }
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return { areaM2, widthM: 0 };
  const pixelM = Math.sqrt(areaOf(first) / (first.to - first.from));
  return { areaM2, widthM: (pixels / Math.hypot(last.row - first.row + 1, right - left)) * pixelM };
}

function areaOf({ row, from, to }: PixelRun): number {
  return (to - from) * (pixelAreasM2(Math.floor(row / tileSide))[row % tileSide] ?? 0);
}

function* polygonOf(runs: readonly PixelRun[]): Generator<void, Polygon> {
  const rings: Ring[] = [];
  for (const corners of yield* traceRings(runs)) rings.push(yield* ringOf(corners));
  const [outer, ...holes] = rings;
  if (!outer) throw new Error(`A gap of ${runs.length} runs has no outline.`);
  return [outer, ...holes];
}

/** Places of a traced ring, which has its ground to the right, in the order of RFC 7946: ground to the left. */
function* ringOf(corners: readonly PixelCorner[]): Generator<void, Ring> {
  const places: LngLat[] = [];
  for (let i = corners.length; i >= 0; i -= 1) {
    const [x, y] = corners[i % corners.length] ?? [0, 0];
    places.push(fromPixels(x, y));
    if (i % inOneStep === 0) yield;
  }
  return places;
}
