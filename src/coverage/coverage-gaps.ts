import type { Polygon, Ring } from '../geo/polygon';
import { toCanonicalPolygon } from '../geo/to-canonical-polygon';
import { type FlightCoverage, layersOf } from './measured-coverage';
import { fromPixels, pixelAreasM2, tileOf, tileSide } from './pixel-grid';
import type { GroundRaster } from './ground-raster';
import { type PixelRun, pixelPatches } from './pixel-patches';
import { sumTiles } from './run-tile';
import { traceRings } from './trace-rings';

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

/** The gaps of an area, the largest first. Pixels that only touch at a corner are different gaps. */
export function coverageGaps(
  area: GroundRaster,
  flights: readonly FlightCoverage[],
  { leastM2, leastPasses = 1 }: GapOptions,
): readonly CoverageGap[] {
  return patches(
    runsWhere(area, flights, (passes) => passes < leastPasses),
    leastM2,
  );
}

/** Ground of an area that was seen at least once, in pieces, the largest first; smaller ones than `leastM2` are left out. */
export function seenGround(
  area: GroundRaster,
  flights: readonly FlightCoverage[],
  { leastM2 }: Pick<GapOptions, 'leastM2'>,
): readonly CoverageGap[] {
  return patches(
    runsWhere(area, flights, (passes) => passes > 0),
    leastM2,
  );
}

function patches(rows: ReadonlyMap<number, readonly PixelRun[]>, leastM2: number): readonly CoverageGap[] {
  return pixelPatches(rows)
    .map((runs) => ({ runs, areaM2: areaOf(runs) }))
    .filter(({ areaM2 }) => areaM2 >= leastM2)
    .toSorted((one, other) => other.areaM2 - one.areaM2)
    .map(({ runs, areaM2 }) => ({ polygon: polygonOf(runs), areaM2, isSliver: meanWidthM(runs) < sliverM }));
}

/** Runs of the passes that are wanted, row by row, neighbours in a row joined. */
function runsWhere(
  area: GroundRaster,
  flights: readonly FlightCoverage[],
  isWanted: (passes: number) => boolean,
): ReadonlyMap<number, readonly PixelRun[]> {
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
  }
  return rows;
}

function areaOf(runs: readonly PixelRun[]): number {
  return runs.reduce((sum, { row, from, to }) => {
    return sum + (to - from) * (pixelAreasM2(Math.floor(row / tileSide))[row % tileSide] ?? 0);
  }, 0);
}

/** Ground by the diagonal of the box around it, m: exact for long strips in any direction. */
function meanWidthM(runs: readonly PixelRun[]): number {
  const [first] = runs;
  if (!first) return 0;
  const rows = new Set(runs.map(({ row }) => row));
  const [left, right] = runs.reduce(
    ([min, max], { from, to }) => [Math.min(min, from), Math.max(max, to)],
    [Infinity, 0],
  );
  const pixels = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const pixelM = Math.sqrt(areaOf([first]) / (first.to - first.from));
  return (pixels / Math.hypot(rows.size, right - left)) * pixelM;
}

function polygonOf(runs: readonly PixelRun[]): Polygon {
  const rings = traceRings(runs).map((corners): Ring => {
    const places = corners.map(([x, y]) => fromPixels(x, y));
    return [...places, ...places.slice(0, 1)];
  });
  const [outer, ...holes] = rings;
  if (!outer) throw new Error(`A gap of ${runs.length} runs has no outline.`);
  return toCanonicalPolygon([outer, ...holes]);
}
