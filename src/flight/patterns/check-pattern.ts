import type { Issue } from '../../survey/issue';
import type { FlightGround } from '../flight-ground';
import type { FlightTask, PlannedFlight } from '../flight-task';
import { orbitOf } from './orbit';

/** Choices of a pattern that no plan can be made from. */
export function checkPattern({ parameters, corridor }: FlightTask): readonly Issue[] {
  const { pattern, rings, standoffM, sampleShare } = parameters;
  if (pattern === 'corridor' && (!corridor || corridor.line.length < 2)) {
    return [{ code: 'plan-corridor-line', severity: 'error' }];
  }
  return [
    { name: 'rings', value: rings, least: 1, most: 100 },
    { name: 'standoffM', value: standoffM, least: 0, most: 10_000 },
    { name: 'sampleShare', value: sampleShare, least: 0.01, most: 1 },
    { name: 'corridorWidthM', value: corridor?.widthM, least: 1, most: 100_000 },
  ].flatMap(({ name, value, least, most }): Issue[] =>
    value === undefined || (value >= least && value <= most)
      ? []
      : [{ code: 'plan-figure-invalid', severity: 'error', values: { name, value, least, most } }],
  );
}

const partialPatterns: readonly string[] = ['perimeter', 'orbit', 'inspection', 'sample'];

/** What a person should know of a planned pattern; `found`, the findings of any plan, without those that its pattern makes idle. */
export function patternIssues(
  task: FlightTask,
  { plan, ground }: { readonly plan: PlannedFlight; readonly ground: FlightGround },
  found: readonly Issue[],
): readonly Issue[] {
  const { pattern } = task.parameters;
  if (!partialPatterns.includes(pattern)) return found;
  const others = found.filter(({ code }) => code !== 'plan-coverage-low');
  const values = { pattern, pct: plan.plannedCoveragePct };
  return [...others, { code: 'plan-pattern-partial', severity: 'info', values }, ...cameraIssues(task, ground)];
}

/** No mission file turns the camera yet: where it has to look is for the person to set. */
function cameraIssues(task: FlightTask, ground: FlightGround): readonly Issue[] {
  if (task.parameters.pattern !== 'orbit') return [];
  const { middle, radiusM } = orbitOf(task, ground);
  const [lng, lat] = ground.frame.toLngLat(middle);
  const pitchDeg = (-Math.atan2(task.parameters.heightM, radiusM) * 180) / Math.PI;
  return [
    { code: 'plan-orbit-camera', severity: 'warning', where: { at: [lng, lat] }, values: { lng, lat, pitchDeg } },
  ];
}
