import type { Issue } from '../survey/issue';
import type { Sortie } from '../survey/sortie';
import type { FlightSettings } from './flight-settings';
import type { FlightTask, PlannedFlight } from './flight-task';
import { groundSpeed } from './ground-speed';
import type { Motion } from './leg-time';
import { speedLimit } from './speed-limit';

/** Height above ground that needs no special permission in most rules, m. */
const USUAL_HEIGHT_LIMIT_M = 120;
/** Waypoints that older or simpler controllers hold, by autopilot; absent: more than any sortie has. */
const WAYPOINT_LIMITS = { dji: 65_535, ardupilot: 700, px4: 10_000, none: Infinity } as const;

/** What a person should know before flying a plan; every finding with its numbers, none of them an error. */
export function checkPlan(task: FlightTask, plan: PlannedFlight, settings: FlightSettings): readonly Issue[] {
  return [
    ...speedIssues(task, plan, settings),
    ...overlapIssues(settings),
    ...heightIssues(task),
    ...windIssues(task),
    ...coverageIssues(task, plan),
    ...waypointIssues(task, plan),
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

function overlapIssues({ spacingM, footprintAcrossM }: FlightSettings): Issue[] {
  if (footprintAcrossM <= 0 || footprintAcrossM >= spacingM * 0.9999) return [];
  return [{ code: 'plan-strips-unseen', severity: 'warning', values: { spacingM, acrossM: footprintAcrossM } }];
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

function waypointIssues({ aircraft }: FlightTask, { sorties }: PlannedFlight): Issue[] {
  const limit = WAYPOINT_LIMITS[aircraft.autopilot];
  return sorties.flatMap(({ code, legs }): Issue[] => {
    const count = legs.reduce((sum, { points }) => sum + points.length, 0);
    if (count <= limit) return [];
    return [
      {
        code: 'plan-many-waypoints',
        severity: 'warning',
        where: { sortie: code },
        values: { sortie: code, count, limit },
      },
    ];
  });
}
