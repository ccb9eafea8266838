import type { PlanParameters } from '../../survey/plan';

/** Parameters that may be absent: they then follow from aircraft, camera and height. */
type FollowingName = 'cameraId' | 'lineSpacingM' | 'speedMS' | 'wind' | 'enduranceMin' | 'overheadS' | 'rangeM';

/** New values of parameters; `undefined` lets one follow from the others again. */
export type ParameterChange = Partial<Omit<PlanParameters, FollowingName>> & {
  readonly [Name in FollowingName]?: PlanParameters[Name] | undefined;
};

/** The parameters after a change. */
export function withChange(parameters: PlanParameters, change: ParameterChange): PlanParameters {
  const { cameraId, lineSpacingM, speedMS, wind, enduranceMin, overheadS, rangeM, ...whole } = {
    ...parameters,
    ...change,
  };
  return {
    ...whole,
    ...(cameraId !== undefined && { cameraId }),
    ...(lineSpacingM !== undefined && { lineSpacingM }),
    ...(speedMS !== undefined && { speedMS }),
    ...(wind !== undefined && { wind }),
    ...(enduranceMin !== undefined && { enduranceMin }),
    ...(overheadS !== undefined && { overheadS }),
    ...(rangeM !== undefined && { rangeM }),
  };
}
