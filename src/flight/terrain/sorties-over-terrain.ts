import type { Issue } from '../../survey/issue';
import type { Sortie } from '../../survey/sortie';
import type { FlightSettings } from '../flight-settings';
import type { FlightTask } from '../flight-task';
import { fastestGround } from '../leg-time';
import { followTerrain } from './follow-terrain';
import { atTransitHeight, climbTime, flownClimbTime, transitHeight } from '../transit-height';
import { taskTerrain } from './task-terrain';

/** Sorties with their heights, the most that climbing above the usual height adds to one of them, and what is to be said. */
export interface SortiesOverTerrain {
  readonly sorties: readonly Sortie[];
  readonly extraS: number;
  readonly issues: readonly Issue[];
}

/**
 * Sorties that hold their height above ground where the ground is known, as they are, with a warning, where it is not; their ways from
 * and to the launch site at transit height.
 */
export function sortiesOverTerrain(
  sorties: readonly Sortie[],
  task: FlightTask,
  { motion }: Pick<FlightSettings, 'motion'>,
): SortiesOverTerrain {
  const { aircraft, parameters } = task;
  const terrain = taskTerrain(task);
  const groundMS = fastestGround(motion);
  const steepness = { up: aircraft.climbMS / groundMS, down: aircraft.descentMS / groundMS };
  const descent = motion.turnRadiusM === undefined ? undefined : Math.min(steepness.up, steepness.down);
  const raised = (sortie: Sortie): Sortie => atTransitHeight(sortie, { transitM: transitHeight(parameters), descent });
  if (!terrain) {
    const isChosen = task.terrain && task.terrain.length > 0;
    const level: Issue = { code: 'plan-terrain-none', severity: 'warning', values: { heightM: parameters.heightM } };
    return { sorties: sorties.map(raised), extraS: 0, issues: isChosen ? [] : [level] };
  }
  const { grid, toleranceM } = terrain;
  const { heightM } = parameters;
  let [highestM, unknownM, extraS, launches] = [0, 0, 0, 0];
  const followed = sorties.map((sortie): Sortie => {
    const found = followTerrain(sortie, { grid, heightM, toleranceM, steepness });
    if (!found) {
      launches += 1;
      return raised(sortie);
    }
    highestM = Math.max(highestM, found.highestM);
    unknownM += found.unknownM;
    const flown = raised(found.sortie);
    const ownS = Math.max(0, flownClimbTime(flown, aircraft) - climbTime(parameters, aircraft));
    extraS = Math.max(extraS, ownS);
    return { ...flown, durationS: sortie.durationS + ownS };
  });
  const issues: Issue[] = [];
  const warn = (code: Issue['code'], values: NonNullable<Issue['values']>) =>
    issues.push({ code, severity: 'warning', values });
  if (launches > 0) warn('plan-terrain-launch-unknown', { count: launches });
  if (unknownM > 1) warn('plan-terrain-incomplete', { km: unknownM / 1000 });
  if (highestM > heightM + toleranceM) warn('plan-terrain-steep', { heightM: highestM, askedM: heightM });
  return { sorties: followed, extraS, issues };
}
