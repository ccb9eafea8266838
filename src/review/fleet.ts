import { heightForGsdM } from '../flight/ground-sample-distance';
import { lineSpacing } from '../flight/line-spacing';
import { speedLimit } from '../flight/speed-limit';
import type { Aircraft } from '../survey/aircraft';
import { planningEnduranceMin } from '../survey/endurance';

/** What is to be seen, in what time, and what is assumed. Every figure is a person's choice and stands beside the result. */
export interface FleetGoal {
  /** Ground of the operation, and the share of it that is to be seen, 0 to 1. */
  readonly areaHa: number;
  readonly share: number;
  /** How often all of it is seen in the season. */
  readonly visits: number;
  readonly gsdCm: number;
  /** Highest that may be flown above ground, m: a coarser pixel is not reached by going higher. */
  readonly mostHeightM: number;
  readonly frontOverlapPct: number;
  readonly sideOverlapPct: number;
  /** Calendar days of the season. */
  readonly seasonDays: number;
  /** Days of a week that can be flown: in a bad and in a good year. */
  readonly flyableDays: Range;
  /** Share of aircraft days lost to repair, 0 to 1: good and bad. */
  readonly breakdown: Range;
  /** Hours of flying in a day, and minutes from a landing to the next take-off. */
  readonly dayHours: number;
  readonly changeMin: number;
  readonly chargeMin: number;
  readonly batteriesEach: number;
  /** Part of the time in the air that is flown on transects with the camera on, 0 to 1. */
  readonly onLines: number;
  /** Kept back of the endurance, %. */
  readonly reservePct: number;
}

/** `worst` asks for more aircraft than `best`. */
export interface Range {
  readonly best: number;
  readonly worst: number;
}

/** What a goal asks of one model. */
export interface FleetNeed {
  readonly aircraft: Aircraft;
  readonly heightM: number;
  readonly spacingM: number;
  readonly speedMS: number;
  /** A sortie: useful minutes, hectares. */
  readonly sortieMin: number;
  readonly sortieHa: number;
  readonly sorties: number;
  /** Of one aircraft on a day that can be flown. */
  readonly sortiesPerDay: number;
  readonly boundBy: 'batteries' | 'hours';
  readonly haPerDay: number;
  /** For the goal within the season. */
  readonly aircraftNeeded: Range;
  /** Absent where fuel is burned. */
  readonly batteriesNeeded?: Range;
  /** Calendar days for one crew with one aircraft. */
  readonly daysOfOne: Range;
}

/** What a goal asks of a model; undefined where the aircraft has no camera that gives the pixel, or not the time to fly a line. */
export function fleetNeed(aircraft: Aircraft, goal: FleetGoal): FleetNeed | undefined {
  const strip = searchedStrip(aircraft, goal);
  if (!strip) return undefined;
  const { heightM, spacingM, speedMS } = strip;
  const climbS = heightM / aircraft.climbMS + heightM / aircraft.descentMS;
  const enduranceS = planningEnduranceMin(aircraft) * 60 * (1 - goal.reservePct / 100);
  const usefulS = enduranceS - aircraft.handlingS - climbS;
  if (usefulS <= 0) return undefined;
  const sortieHa = (usefulS * goal.onLines * speedMS * spacingM) / 10_000;
  const sorties = Math.ceil((goal.areaHa * goal.share * goal.visits) / sortieHa - 1e-9);
  // A helicopter is refuelled between flights: it has no batteries to wait for.
  const isRefuelled = aircraft.airframe === 'helicopter';
  const day = sortiesPerDay(enduranceS / 60, isRefuelled ? { ...goal, chargeMin: 0 } : goal);
  const daysOf = (flyable: number, breakdown: number) => (goal.seasonDays * flyable * (1 - breakdown)) / 7;
  const need = (flyable: number, breakdown: number) => {
    const days = daysOf(flyable, breakdown);
    return days > 0 && day.count > 0 ? Math.ceil(sorties / (day.count * days) - 1e-9) : Infinity;
  };
  const best = need(goal.flyableDays.best, goal.breakdown.best);
  const worst = need(goal.flyableDays.worst, goal.breakdown.worst);
  const daysOfOne = (flyable: number, breakdown: number) =>
    Math.ceil((sorties / day.count) * (7 / (flyable * (1 - breakdown))) - 1e-9);
  return {
    aircraft,
    heightM,
    spacingM,
    speedMS,
    sortieMin: usefulS / 60,
    sortieHa,
    sorties,
    sortiesPerDay: day.count,
    boundBy: day.boundBy,
    haPerDay: day.count * sortieHa,
    aircraftNeeded: { best, worst },
    ...(!isRefuelled && { batteriesNeeded: { best: best * goal.batteriesEach, worst: worst * goal.batteriesEach } }),
    daysOfOne: {
      best: daysOfOne(goal.flyableDays.best, goal.breakdown.best),
      worst: daysOfOne(goal.flyableDays.worst, goal.breakdown.worst),
    },
  };
}

/** Height that gives the pixel, spacing of lines, and the survey speed unless the camera or blur allow less. Observers look over a strip of their own. */
function searchedStrip(aircraft: Aircraft, { gsdCm, mostHeightM, frontOverlapPct, sideOverlapPct }: FleetGoal) {
  const camera = aircraft.cameras[0];
  if (!camera) {
    const spacingM = aircraft.observerSweepWidthM;
    return spacingM === undefined ? undefined : { heightM: observerHeightM, spacingM, speedMS: aircraft.surveySpeedMS };
  }
  const heightM = Math.min(mostHeightM, heightForGsdM(camera, gsdCm));
  const { speedMS } = speedLimit(aircraft, camera, { heightM, frontOverlapPct });
  return {
    heightM,
    spacingM: lineSpacing(camera, heightM, sideOverlapPct),
    speedMS: Math.min(aircraft.surveySpeedMS, speedMS),
  };
}

/** Height from which observers look, m. */
const observerHeightM = 150;

/** Whole sorties of an aircraft in a day: as hours allow, and as batteries come back charged. */
function sortiesPerDay(
  sortieMin: number,
  { dayHours, changeMin, chargeMin, batteriesEach }: FleetGoal,
): { readonly count: number; readonly boundBy: 'batteries' | 'hours' } {
  const ready = Array.from({ length: batteriesEach }, () => 0);
  let [freeMin, count, waitedMin] = [0, 0, 0];
  for (;;) {
    const next = ready.indexOf(Math.min(...ready));
    const startMin = Math.max(freeMin, ready[next] ?? 0);
    if (startMin + sortieMin > dayHours * 60) break;
    waitedMin += startMin - freeMin;
    count += 1;
    ready[next] = startMin + sortieMin + chargeMin;
    freeMin = startMin + sortieMin + changeMin;
  }
  return { count, boundBy: waitedMin > 0 ? 'batteries' : 'hours' };
}
