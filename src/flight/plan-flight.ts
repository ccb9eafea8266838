import { areaM2 } from '../geo/geodesic';
import type { LngLat } from '../geo/lng-lat';
import { regionAreaM2 } from '../geo/plane-region';
import { toU, toV, toX, toY } from '../geo/turned-region';
import type { Issue } from '../survey/issue';
import type { FlightPoint, Leg, Sortie } from '../survey/sortie';
import { sortieCode } from '../survey/sortie-code';
import { edgeGoal } from './edge-goal';
import { type FlightGround, flightGround } from './flight-ground';
import { lineLength, type PlaneLeg } from './flight-route';
import { type FlightSettings, flightSettings } from './flight-settings';
import type { FlightPlanning, FlightTask, PlannedFlight, PlanningWatch } from './flight-task';
import type { PatternPlan } from './pattern-plan';
import { planPattern } from './plan-pattern';
import type { PlannedSortie } from './close-sortie';
import { planSorties } from './plan-sorties';
import { suggestLaunches } from './suggest-launches';

/**
 * Plans the flight over a task's areas: transects at the heading with least flight time, in an order, cut into sorties that each
 * fit the battery. Pure and deterministic: the same task gives the same plan on every machine unless the watch stops it.
 * Issues of severity error mean no plan.
 */
export function planFlight(task: FlightTask, watch: PlanningWatch = {}): FlightPlanning {
  const settings = flightSettings(task);
  const ground = flightGround(task.areas, task.noFly, settings.spacingM);
  if (regionAreaM2(ground.target) < 1) return failed({ code: 'plan-nothing-to-fly', severity: 'error' });
  const { parameters } = task;
  const pattern = planPattern(ground, {
    spacingM: settings.spacingM,
    goal: edgeGoal(parameters.edge, settings.spacingM, settings.footprintAcrossM),
    motion: settings.motion,
    heading: parameters.heading,
    steps: parameters.steps,
    ...(watch.shouldStop ? { shouldStop: () => watch.shouldStop?.() ?? false } : {}),
  });
  if (!pattern) return failed({ code: 'plan-nothing-to-fly', severity: 'error' });
  return sortiesOf(task, { settings, ground, pattern });
}

interface Laid {
  readonly settings: FlightSettings;
  readonly ground: FlightGround;
  readonly pattern: PatternPlan;
}

function sortiesOf(task: FlightTask, { settings, ground, pattern }: Laid): FlightPlanning {
  const { axes, links, obstacles } = pattern;
  const issues: Issue[] = [];
  const given = task.launches.map((place): readonly [number, number] => {
    const { xM, yM } = ground.frame.toLocal(place);
    return [toU(axes, xM, yM), toV(axes, xM, yM)];
  });
  const { budget, motion } = settings;
  const reachM = Math.min(budget.rangeM, ((budget.usableS - budget.overheadS) * motion.speedMS) / 4);
  const launches = given.length > 0 ? given : suggestLaunches(links, obstacles, reachM);
  const toLngLat = (uM: number, vM: number): LngLat =>
    ground.frame.toLngLat({ xM: toX(axes, uM, vM), yM: toY(axes, uM, vM) });
  const sorties = planSorties(pattern, { launches, budget, steps: task.parameters.steps });
  if (!sorties)
    return failed({
      code: 'plan-out-of-reach',
      severity: 'error',
      values: { minutes: budget.usableS / 60, rangeM: budget.rangeM },
    });
  if (given.length === 0)
    issues.push({ code: 'plan-launches-suggested', severity: 'info', values: { count: launches.length } });
  const sites = task.launches.length > 0 ? task.launches : launches.map(([u, v]) => toLngLat(u, v));
  return {
    plan: figures(
      task,
      { settings, ground, pattern },
      sorties.map((sortie, i) => toSortie(sortie, i + 1)),
      sites,
    ),
    issues,
  };

  function toSortie({ launch, legs, durationS }: PlannedSortie, number: number): Sortie {
    const site = sites[launch] ?? toLngLat(0, 0);
    const transectM = legs.reduce((sum, { kind, line }) => (kind === 'transect' ? sum + lineLength(line) : sum), 0);
    return {
      code: sortieCode(task.areaCode, task.planCode, number),
      number,
      launch: site,
      legs: legs.map((leg, i) => toLeg(leg, { site, isFirst: i === 0, isLast: i === legs.length - 1 })),
      lengthM: legs.reduce((sum, { line }) => sum + lineLength(line), 0),
      transectM,
      durationS,
      photos: legs.reduce((sum, leg) => sum + photosOn(leg, settings.photoDistanceM), 0),
    };
  }

  function toLeg(
    { kind, line }: PlaneLeg,
    { site, isFirst, isLast }: { site: LngLat; isFirst: boolean; isLast: boolean },
  ): Leg {
    const { heightM } = task.parameters;
    const points: FlightPoint[] = [];
    for (let i = 0; i < line.length; i += 2)
      points.push({ position: toLngLat(line[i] ?? 0, line[i + 1] ?? 0), heightM });
    if (isFirst) points[0] = { position: site, heightM };
    if (isLast) points[points.length - 1] = { position: site, heightM };
    return { kind, points };
  }
}

function photosOn({ kind, line }: PlaneLeg, photoDistanceM: number | undefined): number {
  return kind === 'transect' && photoDistanceM ? Math.floor(lineLength(line) / photoDistanceM) + 1 : 0;
}

function figures(
  task: FlightTask,
  { settings, ground, pattern }: Laid,
  sorties: readonly Sortie[],
  launches: readonly LngLat[],
): PlannedFlight {
  const sum = (of: (sortie: Sortie) => number): number => sorties.reduce((total, sortie) => total + of(sortie), 0);
  const targetM2 = regionAreaM2(ground.target);
  return {
    headingDeg: pattern.axes.headingDeg,
    lineSpacingM: settings.spacingM,
    ...(settings.photoDistanceM === undefined ? {} : { photoDistanceM: settings.photoDistanceM }),
    speedMS: settings.motion.speedMS,
    targetHa: task.noFly.length === 0 && task.areas.length === 1 ? areaM2(task.areas) / 1e4 : targetM2 / 1e4,
    plannedCoveragePct: (100 * pattern.laid.coveredM2) / targetM2,
    transects: pattern.laid.transects.length,
    transectM: sum(({ transectM }) => transectM),
    pathM: sum(({ lengthM }) => lengthM),
    turns: Math.max(0, pattern.laid.transects.length - 1),
    photos: sum(({ photos }) => photos),
    flightS: sum(({ durationS }) => durationS),
    launches,
    sorties,
    stopped: pattern.stopped,
  };
}

function failed(issue: Issue): FlightPlanning {
  return { plan: undefined, issues: [issue] };
}
