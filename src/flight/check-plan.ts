import type { Issue } from '../survey/issue';
import type { Sortie } from '../survey/sortie';
import type { FlightSettings } from './flight-settings';
import type { FlightTask, PlannedFlight } from './flight-task';
import { checkOverlap } from './checks/check-overlap';
import { checkDaylight } from './checks/check-daylight';
import { checkSortie } from './checks/check-sortie';
import { checkTemperature } from './checks/check-temperature';
import { checkInTurn } from './checks/check-together';
import { fewOfAKind } from './checks/few-of-a-kind';
import type { SortieContext } from './checks/sortie-context';
import { footprint } from './footprint';
import { groundSpeed } from './ground-speed';
import type { Motion } from './leg-time';
import { heightGrid } from '../terrain/height-grid';
import { speedLimit } from './speed-limit';

/** Height above ground that needs no special permission in most rules, m. */
const USUAL_HEIGHT_LIMIT_M = 120;
/** Patterns whose lines lie beside each other over all of the ground. */
const patternsOfNeighbours: readonly string[] = ['grid', 'crosshatch'];
const ROUNDING_PCT = 0.5;
/** Sorties named for one kind of finding; the rest is counted. */
const SORTIES_NAMED = 5;

/** What a person should know before flying a plan; every finding with its numbers. None of them keeps it from being saved: what is an error must not be flown. */
export function checkPlan(task: FlightTask, plan: PlannedFlight, settings: FlightSettings): readonly Issue[] {
  return [
    ...speedIssues(task, plan, settings),
    ...overlapIssues(task, plan, settings),
    ...heightIssues(task),
    ...windIssues(task),
    ...coverageIssues(task, plan),
    ...checkTemperature(task),
    ...daylightIssues(task, plan, settings),
    ...fewOfAKind(sortieIssues(task, plan), SORTIES_NAMED),
    ...(plan.stopped ? [{ code: 'plan-stopped', severity: 'info' } satisfies Issue] : []),
  ];
}

function speedIssues(
  { aircraft, parameters }: FlightTask,
  { sorties }: PlannedFlight,
  { camera, motion }: FlightSettings,
): Issue[] {
  const { heightM, frontOverlapPct } = parameters;
  const groundMS = fastestOnTransects(sorties, motion);
  const windMS = groundMS - motion.speedMS;
  const withWind = { ...aircraft, maxSpeedMS: aircraft.maxSpeedMS + windMS };
  const limit = speedLimit(withWind, camera, { heightM, frontOverlapPct });
  if (groundMS <= limit.speedMS + 1e-9) return [];
  const values =
    limit.boundBy === 'aircraft'
      ? { speedMS: motion.speedMS, limitMS: aircraft.maxSpeedMS }
      : { speedMS: groundMS, limitMS: limit.speedMS };
  const code = {
    aircraft: 'plan-too-fast-for-aircraft',
    interval: 'plan-too-fast-for-shutter',
    blur: 'plan-too-fast-for-blur',
  } as const;
  return [{ code: code[limit.boundBy], severity: 'warning', values }];
}

/** The fastest speed over ground with the camera on. */
function fastestOnTransects(sorties: readonly Sortie[], { speedMS, drift }: Motion): number {
  if (!drift) return speedMS;
  let fastestMS = 0;
  for (const { legs } of sorties) {
    for (const { kind, points } of legs) {
      if (kind !== 'transect') continue;
      for (let i = 1; i < points.length; i++) {
        const [from, to] = [points[i - 1]?.position ?? [0, 0], points[i]?.position ?? [0, 0]];
        const eastPerNorth = Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180);
        const groundMS = groundSpeed(speedMS, drift, (to[0] - from[0]) * eastPerNorth, to[1] - from[1]);
        fastestMS = Math.max(fastestMS, groundMS);
      }
    }
  }
  return fastestMS;
}

function overlapIssues(
  task: FlightTask,
  { sorties }: PlannedFlight,
  { spacingM, footprintAcrossM, camera }: FlightSettings,
): readonly Issue[] {
  if (footprintAcrossM > 0 && footprintAcrossM < spacingM * 0.9999) {
    return [{ code: 'plan-strips-unseen', severity: 'warning', values: { spacingM, acrossM: footprintAcrossM } }];
  }
  const { areas, terrain = [], parameters } = task;
  if (!camera || terrain.length === 0 || !patternsOfNeighbours.includes(parameters.pattern)) return [];
  const levelPct = 100 * (1 - spacingM / footprint(camera, parameters.heightM).acrossM);
  // Of a spacing that gives less than the overlap even on level ground, only gaps are worth a word.
  const askedPct = levelPct < parameters.sideOverlapPct - ROUNDING_PCT ? 0 : parameters.sideOverlapPct;
  return checkOverlap(sorties, { grid: heightGrid(terrain), areas, camera, spacingM, askedPct });
}

function heightIssues({ parameters: { heightM, safety } }: FlightTask): Issue[] {
  const highestM = Math.max(heightM, safety.transitHeightM);
  const issues: Issue[] = [];
  if (highestM > USUAL_HEIGHT_LIMIT_M) {
    issues.push({
      code: 'plan-height-limit',
      severity: 'warning',
      values: { heightM: highestM, limitM: USUAL_HEIGHT_LIMIT_M },
    });
  }
  return issues;
}

function windIssues({ aircraft, parameters: { wind } }: FlightTask): Issue[] {
  if (!wind || wind.speedMS <= aircraft.maxWindMS) return [];
  return [
    { code: 'plan-wind-limit', severity: 'warning', values: { windMS: wind.speedMS, limitMS: aircraft.maxWindMS } },
  ];
}

function coverageIssues({ parameters }: FlightTask, { plannedCoveragePct }: PlannedFlight): Issue[] {
  const leastPct = parameters.edge === 'strip' ? 99 : 98.99;
  if (plannedCoveragePct >= leastPct) return [];
  return [{ code: 'plan-coverage-low', severity: 'warning', values: { pct: plannedCoveragePct } }];
}

/** The sorties of a plan one after another, the first at the time chosen. */
function sortieIssues(task: FlightTask, { sorties }: PlannedFlight): readonly Issue[] {
  const context = sortieContext(task);
  const atOnce = task.parameters.atOnce ?? 1;
  return [...sorties.flatMap((sortie) => checkSortie(sortie, context)), ...checkInTurn(sorties, atOnce)];
}

/** What the sorties of a task are checked against. */
export function sortieContext({
  aircraft,
  parameters,
  terrain = [],
  obstacles = [],
  permissions = [],
  noFly,
}: FlightTask): SortieContext {
  return {
    aircraft,
    parameters,
    ...(terrain.length > 0 && { grid: heightGrid(terrain) }),
    obstacles,
    permissions,
    noFly: noFly.map(({ polygon }) => polygon),
    ...(parameters.startsAt !== undefined && { startsAt: new Date(parameters.startsAt) }),
  };
}

function daylightIssues(
  { parameters: { startsAt } }: FlightTask,
  { sorties: [first] }: PlannedFlight,
  { camera }: FlightSettings,
): readonly Issue[] {
  if (startsAt === undefined || !first) return [];
  const { launch: place, durationS } = first;
  return checkDaylight({ startsAt: new Date(startsAt), durationS, place, band: camera?.band ?? 'visible' });
}
