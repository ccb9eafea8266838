import { passDetection } from '../../coverage/detection';
import type { DetectionLaw } from '../../coverage/detection';
import { type Calibration, sweepWidthM, type TargetClass } from '../../survey/calibration';
import type { Plan } from '../../survey/plan';

/** What a search for a class of target is judged by. */
export interface SearchLaw {
  readonly target: TargetClass;
  readonly law: DetectionLaw;
}

/** Sweep width of a plan's aircraft, camera and height by the newest calibration that knows it, m. */
export function planSweepWidthM(
  { parameters }: Plan,
  calibrations: Iterable<Calibration>,
  target: TargetClass,
): number | undefined {
  return [...calibrations]
    .filter(
      (one) =>
        one.target === target &&
        one.aircraftId === parameters.aircraftId &&
        (one.cameraId === undefined || one.cameraId === parameters.cameraId),
    )
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
    .flatMap((calibration) => sweepWidthM(calibration, parameters.heightM) ?? [])[0];
}

/** Probability of detection of one pass as a plan was flown, 0 to 1; undefined without a sweep width of its aircraft and height. */
export function planDetection(
  plan: Plan,
  calibrations: Iterable<Calibration>,
  { target, law }: SearchLaw,
): number | undefined {
  const widthM = planSweepWidthM(plan, calibrations, target);
  return widthM === undefined ? undefined : passDetection({ sweepWidthM: widthM, spacingM: plan.lineSpacingM, law });
}
