import {
  intersectRegions,
  type PlaneRegion,
  type PlaneRing,
  regionAreaM2,
  ringSignedAreaM2,
} from '../../geo/plane-region';
import { isInRegion } from '../../geo/clip-line';
import { extraTime, type HeadingOptions, rankHeadings } from '../heading';

/** A part of the ground with the heading that its own border asks for. */
export interface GroundPart {
  readonly region: PlaneRegion;
  readonly headingDeg: number;
  /** Time beyond that along area / spacing, roughly, s. */
  readonly extraS: number;
}

const MOST_PARTS = 24;
/** Long edges at inward corners, along which ground is tried to be cut. */
const CUTS_TRIED = 6;
const MOST_CUTS = 3;
/** A cut brings two turns more and rows that no longer fit: it must promise this many turns. */
const TURNS_WORTH = 4;
/** A part flown by itself must promise this many turns against flying it with the others. */
const TURNS_APART = 1;

/** The connected parts of ground, each with its heading; undefined where they are too many. */
export function islands(target: PlaneRegion, options: HeadingOptions): readonly GroundPart[] | undefined {
  const regions = connected(target);
  return regions.length > MOST_PARTS ? undefined : regions.map((region) => groundPart(region, options));
}

/**
 * Parts cut further where a heading of its own for each side promises less time: along the edges that meet at an inward corner, as
 * where the arms of an L or the teeth of a comb begin.
 */
export function cutParts(parts: readonly GroundPart[], options: HeadingOptions): readonly GroundPart[] {
  let best = parts;
  for (let cut = 0; cut < MOST_CUTS && best.length < MOST_PARTS; cut++) {
    const next = best.map((part) => cutPart(part, options));
    if (next.every((found) => found.length === 1)) break;
    best = next.flat();
  }
  return best;
}

/** Parts that lose little at a common heading, as one part at that heading; the others as they are. */
export function gatherParts(
  parts: readonly GroundPart[],
  headingDeg: number,
  options: HeadingOptions,
): readonly GroundPart[] {
  const atCommon = parts.map((part) => extraTime(part.region, headingDeg, options));
  const isApart = parts.map(({ extraS }, i) => (atCommon[i] ?? 0) - extraS > TURNS_APART * options.turnS);
  const common = parts.filter((_, i) => !isApart[i]);
  if (common.length < 2) return parts;
  const extraS = atCommon.reduce((sum, ownS, i) => (isApart[i] ? sum : sum + ownS), 0);
  const region = common.flatMap((part) => part.region);
  return [{ region, headingDeg, extraS }, ...parts.filter((_, i) => isApart[i])];
}

function cutPart(part: GroundPart, options: HeadingOptions): readonly GroundPart[] {
  let [best, bestS]: [readonly GroundPart[], number] = [[part], part.extraS - TURNS_WORTH * options.turnS];
  for (const line of cutLines(part.region)) {
    const sides = [line, [line[2], line[3], line[0], line[1]] as const].flatMap((edge) =>
      connected(intersectRegions(part.region, [leftOf(edge)])),
    );
    if (sides.length < 2 || sides.length > MOST_PARTS) continue;
    const found = sides.map((region) => groundPart(region, options));
    const extraS = found.reduce((sum, side) => sum + side.extraS, 0);
    if (extraS < bestS) [best, bestS] = [found, extraS];
  }
  return best;
}

function groundPart(region: PlaneRegion, options: HeadingOptions): GroundPart {
  const [first] = rankHeadings(region, options);
  return { region, headingDeg: first?.headingDeg ?? 0, extraS: first?.extraS ?? 0 };
}

/** Each outer ring with the holes in it. */
function connected(region: PlaneRegion): readonly PlaneRegion[] {
  const outer = region.filter((ring) => ringSignedAreaM2(ring) > 0);
  if (outer.length < 2) return outer.length === 0 ? [] : [region];
  const parts = outer.map((ring): PlaneRing[] => [ring]);
  for (const hole of region) {
    if (ringSignedAreaM2(hole) > 0) continue;
    const around = parts
      .filter(([ring]) => ring && isInRegion([ring], hole[0] ?? 0, hole[1] ?? 0))
      .toSorted((a, b) => regionAreaM2(a.slice(0, 1)) - regionAreaM2(b.slice(0, 1)));
    (around[0] ?? parts[0])?.push(hole);
  }
  return parts;
}

type Line = readonly [ax: number, ay: number, bx: number, by: number];

/** The longest edges of outer rings that end at an inward corner. */
function cutLines(region: PlaneRegion): readonly Line[] {
  const found: { readonly line: Line; readonly lengthM: number }[] = [];
  for (const ring of region) {
    if (ringSignedAreaM2(ring) < 0) continue;
    const n = ring.length;
    for (let i = 0; i < n; i += 2) {
      const [px = 0, py = 0] = [ring[(i + n - 2) % n], ring[(i + n - 1) % n]];
      const [x = 0, y = 0] = [ring[i], ring[i + 1]];
      const [nx = 0, ny = 0] = [ring[(i + 2) % n], ring[(i + 3) % n]];
      if ((x - px) * (ny - y) - (y - py) * (nx - x) >= 0) continue;
      found.push({ line: [px, py, x, y], lengthM: Math.hypot(x - px, y - py) });
      found.push({ line: [x, y, nx, ny], lengthM: Math.hypot(nx - x, ny - y) });
    }
  }
  return found
    .toSorted((a, b) => b.lengthM - a.lengthM)
    .slice(0, CUTS_TRIED)
    .map(({ line }) => line);
}

/** Farther than any ground of a plan reaches, m. */
const FAR_M = 1e6;

/** The half plane to the left of a line, as far as any ground. */
function leftOf([ax, ay, bx, by]: Line): PlaneRing {
  const lengthM = Math.hypot(bx - ax, by - ay);
  const [dx, dy] = [((bx - ax) / lengthM) * FAR_M, ((by - ay) / lengthM) * FAR_M];
  return Float64Array.of(ax - dx, ay - dy, ax + dx, ay + dy, ax + dx - dy, ay + dy + dx, ax - dx - dy, ay - dy + dx);
}
