import { clipLine } from '../../geo/clip-line';
import {
  growRegionRound,
  intersectRegions,
  type PlaneRegion,
  regionAreaM2,
  subtractRegion,
} from '../../geo/plane-region';
import { turnRegion } from '../../geo/turned-region';
import type { FlightPattern } from '../flight-pattern';
import { lineLength } from '../flight-route';
import { gridPattern, gridTracks } from '../grid-pattern';
import type { PatternPlan } from '../pattern-plan';
import { isFewer } from '../plan-sorties';
import { openGround, stripGroundM2 } from '../strip-ground';
import { closedTrack, type Track } from '../track';
import { insertedOrder, nearestOrder } from '../track-order';
import { trackPattern } from '../track-pattern';
import type { PatternTask } from './pattern-task';

/** Open ground smaller than this is no reason to fly, m2. */
const LEAST_OPEN_M2 = 20;
const SHORTEST_M = 1;
/** From an edge to a pass along it, in spacings: around corners the strip of the first leaves no wedge, a second one sees into notches. */
const ASIDE_SHARES = [0.5, 0.2] as const;
/** How near to open ground a pass is flown, in spacings: it begins before that ground and ends after it. */
const BESIDE_SHARE = 0.75;

/**
 * A grid with passes along holes and no-fly zones, close to their edges, where its own strips leave ground beside them
 * (their square ends cannot reach into the corner between a slanted edge and the row). Passes are flown where the grid comes by, or
 * all after it, whichever takes fewer sorties, then less time. Without such ground, and for wings, which cannot follow an edge, the
 * grid stays as it is.
 */
export function withEdgePasses(grid: PatternPlan, { ground, settings }: PatternTask): FlightPattern {
  const { axes, obstacles, links, stopped } = grid;
  const { spacingM } = settings;
  if (links.motion.turnRadiusM !== undefined) return gridPattern(grid);
  const target = turnRegion(ground.target, axes);
  const keepOut = turnRegion(ground.keepOut, axes);
  const flyable = subtractRegion(target, turnRegion(ground.keepOutGrown, axes));
  const lines = gridTracks(grid);
  const passes: Track[] = [];
  let open = worthFlying(openGround(turnRegion(ground.beside, axes), [lines], spacingM));
  for (const aside of ASIDE_SHARES) {
    if (open.length === 0) break;
    const beside = intersectRegions(growRegionRound(open, BESIDE_SHARE * spacingM), flyable);
    const found = growRegionRound(keepOut, aside * spacingM)
      .flatMap((ring) => clipLine(closedTrack(ring), beside, 'inside'))
      .filter((track) => lineLength(track) >= SHORTEST_M);
    passes.push(...found);
    open = worthFlying(openGround(open, [found], spacingM));
  }
  if (passes.length === 0) return gridPattern(grid);
  const laid = { axes, obstacles, motion: links.motion, headingDeg: axes.headingDeg };
  const coveredM2 = stripGroundM2(target, [lines, passes], spacingM);
  const joined = trackPattern(insertedOrder(lines, passes, obstacles), { ...laid, coveredM2 });
  const alone = trackPattern(nearestOrder(passes, obstacles), { ...laid, coveredM2: 0 });
  return {
    ...joined,
    stopped,
    edgeOpenM2: regionAreaM2(open),
    planSorties(options) {
      const first = gridPattern(grid).planSorties(options);
      const second = first && alone.planSorties(options);
      const apart = second && [...first, ...second];
      const together = joined.planSorties(options);
      return together && apart ? (isFewer(apart, together) ? apart : together) : (together ?? apart);
    },
  };
}

function worthFlying(open: PlaneRegion): PlaneRegion {
  return open.filter((ring) => Math.abs(regionAreaM2([ring])) >= LEAST_OPEN_M2);
}
