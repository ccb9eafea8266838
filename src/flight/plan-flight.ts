import { polygonAreaM2 } from '../geo/geodesic';
import type { LngLat } from '../geo/lng-lat';
import { regionAreaM2, ringSignedAreaM2 } from '../geo/plane-region';
import { turnRegion } from '../geo/turned-region';
import type { Issue } from '../survey/issue';
import type { Sortie } from '../survey/sortie';
import { checkPlan } from './check-plan';
import { checkParameters, checkSettings } from './check-task';
import type { PlannedSortie } from './close-sortie';
import { type FlightGround, flightGround } from './flight-ground';
import type { FlightPattern } from './flight-pattern';
import { type FlightSettings, flightSettings } from './flight-settings';
import type { FlightPlanning, FlightTask, PlannedFlight, PlanningWatch } from './flight-task';
import { type LaunchPoints, launchPoints } from './launch-points';
import { isFewer } from './plan-sorties';
import { stripGroundM2 } from './strip-ground';
import { checkPattern, patternIssues } from './patterns/check-pattern';
import { isLaid, layPattern } from './patterns/lay-pattern';
import { patternAreas } from './patterns/pattern-areas';
import { type SortiesOverTerrain, sortiesOverTerrain } from './terrain/sorties-over-terrain';
import { toSortie } from './to-sortie';

/**
 * Plans the flight over a task's areas: the transects of its pattern, a grid's at the heading with least flight time, in an order,
 * cut into sorties that each fit the battery. Pure and deterministic: the same task gives the same plan on every machine unless the watch stops it.
 * Issues of severity error mean no plan.
 */
export function planFlight(task: FlightTask, watch: PlanningWatch = {}): FlightPlanning {
  const unusable = [...checkParameters(task.parameters), ...checkPattern(task)];
  if (unusable.length > 0) return { plan: undefined, issues: unusable };
  const settings = flightSettings(task);
  const invalid = checkSettings(settings);
  if (invalid.length > 0) return { plan: undefined, issues: invalid };
  const ground = flightGround(patternAreas(task, settings), settings.spacingM);
  if (regionAreaM2(ground.target) < 1) return failed({ code: 'plan-nothing-to-fly', severity: 'error' });
  watch.onProgress?.(0.05);
  const pattern = layPattern({ task, ground, settings, watch });
  if (!isLaid(pattern)) return failed(pattern);
  watch.onProgress?.(0.6);
  return withSorties(task, { settings, ground, pattern });
}

interface Laid {
  readonly settings: FlightSettings;
  readonly ground: FlightGround;
  readonly pattern: FlightPattern;
}

function withSorties(task: FlightTask, whole: Laid): FlightPlanning {
  const { settings, ground } = whole;
  const { budget } = settings;
  const { instead } = whole.pattern;
  const own = launchedOver(task, whole);
  const other = instead && launchedOver(task, { ...whole, pattern: instead });
  const isOther = other?.flown && (!own.flown || isFewer(other.flown.planned, own.flown.planned));
  const { laid, places, issues, flown } = isOther ? other : own;
  if (!flown) {
    const values = { minutes: budget.usableS / 60, rangeM: budget.rangeM };
    return { plan: undefined, issues: [...issues, { code: 'plan-out-of-reach', severity: 'error', values }] };
  }
  const shownM2 = shownGroundM2(laid, flown.planned);
  const plan = figures(laid, flown.sorties, { launches: places, shownM2 });
  const found = patternIssues(task, { plan, ground }, checkPlan(task, plan, settings));
  return {
    plan,
    issues: [
      ...issues,
      ...enclosed(ground),
      ...edgeOpen(task, laid),
      ...turnIssues(flown.planned, laid.pattern.coveredM2 - shownM2),
      ...flown.issues,
      ...found,
    ],
  };
}

/** A pattern flown from its launch sites; `flown` is undefined where they do not reach all of it. */
function launchedOver(task: FlightTask, laid: Laid) {
  const { places, points, issues } = launchPoints(task, laid.ground, laid);
  return { laid, places, issues, flown: cutOverTerrain(task, laid, { places, points }) };
}

/** Times the sorties are cut anew because climbing over high ground takes more than was set aside. */
const TERRAIN_CUTS = 4;

/** Sorties with their heights above take-off, each within its budget; undefined where no launch site reaches all of the ground. */
function cutOverTerrain(
  task: FlightTask,
  { settings, ground, pattern }: Laid,
  { places, points }: Pick<LaunchPoints, 'places' | 'points'>,
): (SortiesOverTerrain & { readonly planned: readonly PlannedSortie[] }) | undefined {
  const { photoDistanceM } = settings;
  const frame = { task, ground, pattern, places, photoDistanceM };
  const { usableS, overheadS } = settings.budget;
  let asideS = 0;
  for (let cut = 0; cut < TERRAIN_CUTS; cut++) {
    const budget = { ...settings.budget, overheadS: overheadS + asideS };
    const planned = pattern.planSorties({ launches: points, budget, steps: task.parameters.steps });
    if (!planned) return undefined;
    const sorties = planned.map((sortie, i) =>
      toSortie({ ...sortie, durationS: sortie.durationS - asideS }, i + 1, frame),
    );
    const flown = sortiesOverTerrain(sorties, task, settings);
    if (flown.sorties.every(({ durationS }) => durationS <= usableS)) return { ...flown, planned };
    asideS = Math.max(asideS, flown.extraS) + 1;
  }
  return undefined;
}

function figures(
  { settings, ground, pattern }: Laid,
  sorties: readonly Sortie[],
  { launches, shownM2 }: { readonly launches: readonly LngLat[]; readonly shownM2: number },
): PlannedFlight {
  const total = (of: (sortie: Sortie) => number): number => sum(sorties.map(of));
  const { photoDistanceM, spacingM, motion } = settings;
  return {
    headingDeg: pattern.headingDeg,
    lineSpacingM: spacingM,
    ...(photoDistanceM === undefined ? {} : { photoDistanceM }),
    speedMS: motion.speedMS,
    targetHa: geodesicArea(ground) / 1e4,
    plannedCoveragePct: (100 * shownM2) / regionAreaM2(ground.target),
    transects: pattern.transects,
    transectM: total(({ transectM }) => transectM),
    pathM: total(({ lengthM }) => lengthM),
    turns: total(({ legs }) => Math.max(0, legs.filter(({ kind }) => kind === 'transect').length - 1)),
    photos: total(({ photos }) => photos),
    flightS: total(({ durationS }) => durationS),
    launches,
    sorties,
    stopped: pattern.stopped,
  };
}

/** Area of the target on WGS84, m2. */
function geodesicArea({ frame, target }: FlightGround): number {
  return target.reduce((areaM2, ring) => {
    const places: LngLat[] = [];
    for (let i = 0; i < ring.length; i += 2) places.push(frame.toLngLat({ xM: ring[i] ?? 0, yM: ring[i + 1] ?? 0 }));
    const own = polygonAreaM2([[...places, ...places.slice(0, 1)]]);
    return areaM2 + Math.sign(ringSignedAreaM2(ring)) * own;
  }, 0);
}

function enclosed({ enclosedM2 }: FlightGround): Issue[] {
  return enclosedM2 < 1
    ? []
    : [{ code: 'plan-ground-enclosed', severity: 'warning', values: { ha: enclosedM2 / 1e4 } }];
}

/** Open ground along holes and no-fly zones that is worth a word, m2. */
const WORTH_SAYING_M2 = 100;

/** Ground that a pass along the edges would show, for aircraft that can follow them; with such passes, what they leave. */
function edgeOpen(
  { parameters: { edgePass = false } }: FlightTask,
  { settings: { motion }, pattern: { edgeOpenM2 = 0 } }: Laid,
): Issue[] {
  if (edgeOpenM2 < WORTH_SAYING_M2 || (!edgePass && motion.turnRadiusM !== undefined)) return [];
  const code = edgePass ? 'plan-edge-left' : 'plan-edge-open';
  return [{ code, severity: 'info', values: { ha: edgeOpenM2 / 1e4 } }];
}

/** What turns on arcs between holes and no-fly zones cost: transects cut for them, and turns that do not fit at all. */
function turnIssues(sorties: readonly PlannedSortie[], lostM2: number): Issue[] {
  const legs = sorties.flatMap((sortie) => sortie.legs);
  const cuts = legs.flatMap(({ cutM }) => cutM ?? []);
  const inside = legs.flatMap(({ insideM }) => insideM ?? []);
  const issues: Issue[] = [];
  const warn = (code: Issue['code'], values: NonNullable<Issue['values']>) =>
    issues.push({ code, severity: 'warning', values });
  if (cuts.length > 0) warn('plan-turns-cut', { count: cuts.length, cutM: sum(cuts), ha: lostM2 / 1e4 });
  if (inside.length > 0) warn('plan-turns-approximate', { count: inside.length, insideM: sum(inside) });
  return issues;
}

/** Ground that the strips show, m2: less than the pattern's where transects are cut for turns. */
function shownGroundM2({ ground, settings, pattern }: Laid, sorties: readonly PlannedSortie[]): number {
  const legs = sorties.flatMap((sortie) => sortie.legs);
  if (legs.every(({ cutM }) => cutM === undefined)) return pattern.coveredM2;
  const flown = legs.filter(({ kind }) => kind === 'transect').map(({ line }) => line);
  return stripGroundM2(turnRegion(ground.target, pattern.axes), [flown], settings.spacingM);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function failed(issue: Issue): FlightPlanning {
  return { plan: undefined, issues: [issue] };
}
