import { type HeightGrid, heightGrid } from '../../terrain/height-grid';
import type { FlightTask } from '../flight-task';
import { reliefAcross } from './relief-across';

/** How a plan flies over ground that is known. */
export interface TaskTerrain {
  readonly grid: HeightGrid;
  readonly toleranceM: number;
}

/** Share of the height above ground by which it may be off where no tolerance is chosen, and the least, m. */
const USUAL_TOLERANCE = 0.1;
const LEAST_TOLERANCE_M = 2;
/** Of the height above ground the spacing reckons with at least this share, however steep the ground. */
const LEAST_SHARE = 0.5;

/** The ground of a task where its heights are known and to be followed. */
export function taskTerrain({ terrain, parameters }: FlightTask): TaskTerrain | undefined {
  if (!terrain || terrain.length === 0 || parameters.terrain === 'level') return undefined;
  return { grid: heightGrid(terrain), toleranceM: terrainTolerance(parameters) };
}

function terrainTolerance({ heightM, terrainToleranceM }: FlightTask['parameters']): number {
  return terrainToleranceM ?? Math.max(LEAST_TOLERANCE_M, USUAL_TOLERANCE * heightM);
}

/**
 * The least height above ground that strips reckon with, m: the height asked for less the tolerance and less the rise of the ground
 * over half a line spacing, so that overlap is kept where the ground rises; the height itself without known ground.
 */
export function leastHeight(task: FlightTask, spacingM: number): number {
  const { heightM } = task.parameters;
  const terrain = taskTerrain(task);
  if (!terrain) return heightM;
  const riseM = reliefAcross(terrain.grid, task.areas, spacingM / 2);
  return Math.max(LEAST_SHARE * heightM, heightM - terrain.toleranceM - riseM);
}
