import type { Issue } from '../../survey/issue';
import type { Sortie } from '../../survey/sortie';
import type { FlightSettings } from '../flight-settings';
import type { FlightTask } from '../flight-task';
import { fastestGround } from '../leg-time';
import { followTerrain } from './follow-terrain';
import { taskTerrain } from './task-terrain';

/** Sorties with their heights, the most that climbing above the usual height adds to one of them, and what is to be said. */
export interface SortiesOverTerrain {
  readonly sorties: readonly Sortie[];
  readonly extraS: number;
  readonly issues: readonly Issue[];
}

/** Sorties that hold their height above ground where the ground is known; as they are, with a warning, where it is not. */
export function sortiesOverTerrain(
  sorties: readonly Sortie[],
  task: FlightTask,
  { motion }: Pick<FlightSettings, 'motion'>,
): SortiesOverTerrain {
  const { aircraft, parameters } = task;
  const terrain = taskTerrain(task);
  if (!terrain) {
    const isChosen = task.terrain && task.terrain.length > 0;
    const level: Issue = { code: 'plan-terrain-none', severity: 'warning', values: { heightM: parameters.heightM } };
    return { sorties, extraS: 0, issues: isChosen ? [] : [level] };
  }
  const { grid, toleranceM } = terrain;
  const { heightM } = parameters;
  const groundMS = fastestGround(motion);
  const steepness = { up: aircraft.climbMS / groundMS, down: aircraft.descentMS / groundMS };
  let [highestM, unknownM, extraS, launches] = [0, 0, 0, 0];
  const followed = sorties.map((sortie): Sortie => {
    const found = followTerrain(sortie, { grid, heightM, toleranceM, steepness });
    if (!found) {
      launches += 1;
      return sortie;
    }
    highestM = Math.max(highestM, found.highestM);
    unknownM += found.unknownM;
    const ownS = climbExtra(found.sortie, task);
    extraS = Math.max(extraS, ownS);
    return { ...found.sortie, durationS: sortie.durationS + ownS };
  });
  const issues: Issue[] = [];
  const warn = (code: Issue['code'], values: NonNullable<Issue['values']>) =>
    issues.push({ code, severity: 'warning', values });
  if (launches > 0) warn('plan-terrain-launch-unknown', { count: launches });
  if (unknownM > 1) warn('plan-terrain-incomplete', { km: unknownM / 1000 });
  if (highestM > heightM + toleranceM) warn('plan-terrain-steep', { heightM: highestM, askedM: heightM });
  return { sorties: followed, extraS, issues };
}

/** Time above what the overhead counts: straight up over the launch site before the way out, and down after the way back, s. */
function climbExtra({ legs }: Sortie, { aircraft, parameters }: FlightTask): number {
  const upM = (legs[0]?.points[0]?.heightM ?? 0) - parameters.heightM;
  const downM = (legs.at(-1)?.points.at(-1)?.heightM ?? 0) - parameters.heightM;
  return Math.max(0, upM) / aircraft.climbMS + Math.max(0, downM) / aircraft.descentMS;
}
