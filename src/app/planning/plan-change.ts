import type { PlanParameters } from '../../survey/plan';
import { startingSafety } from '../../survey/purpose-defaults';

/** Parameters that may be absent: they then follow from aircraft, camera and height. */
type FollowingName = (typeof followingNames)[number];

const followingNames = [
  'cameraId',
  'lineSpacingM',
  'speedMS',
  'wind',
  'enduranceMin',
  'overheadS',
  'rangeM',
  'rings',
  'standoffM',
  'sampleShare',
  'terrain',
  'terrainToleranceM',
  'atOnce',
  'temperatureC',
  'startsAt',
] as const;

/** New values of parameters; `undefined` lets one follow from the others again. */
export type ParameterChange = Partial<Omit<PlanParameters, FollowingName>> & {
  readonly [Name in FollowingName]?: PlanParameters[Name] | undefined;
};

/** The parameters after a change. */
export function withChange(parameters: PlanParameters, change: ParameterChange): PlanParameters {
  const present = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const changed: PlanParameters = { ...parameters, ...safetyAfter(parameters, change), ...present };
  return followingNames.reduce(
    (rest, name) => (name in change && change[name] === undefined ? without(rest, name) : rest),
    changed,
  );
}

/** Safety heights that nobody has set by hand follow the height of the lines. */
function safetyAfter(
  { heightM, safety }: PlanParameters,
  change: ParameterChange,
): Partial<Pick<PlanParameters, 'safety'>> {
  if (change.heightM === undefined) return {};
  const [before, after] = [startingSafety(heightM), startingSafety(change.heightM)];
  const isUsual = (['takeOffHeightM', 'transitHeightM', 'returnHeightM'] as const).every(
    (name) => safety[name] === before[name],
  );
  return isUsual ? { safety: { ...after, lostLink: safety.lostLink, finish: safety.finish } } : {};
}

function without(parameters: PlanParameters, name: FollowingName): PlanParameters {
  const { [name]: left, ...rest } = parameters;
  return rest;
}
