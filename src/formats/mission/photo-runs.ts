import { distanceM } from '../../geo/geodesic';
import type { PathStep } from './mission-path';

/** Points of a path between which the camera shoots, both included; they count from 0. */
export interface PhotoRun {
  readonly from: number;
  readonly to: number;
}

/**
 * Runs of lines: transects whose turns are shorter than `longTurnM` are one run, photographed through the turn as DJI's own
 * mapping flights are; a long transit begins a new one.
 */
export function photoRuns(path: readonly PathStep[], longTurnM: number): PhotoRun[] {
  const runs: { from: number; to: number }[] = [];
  path.forEach((step, i) => {
    const last = runs.at(-1);
    if (step.camera === 'on') {
      if (last && pathLengthM(path, last.to, i) < longTurnM) last.to = -1;
      else runs.push({ from: i, to: -1 });
    } else if (step.camera === 'off' && last) last.to = i;
  });
  return runs.filter(({ from, to }) => to > from);
}

function pathLengthM(path: readonly PathStep[], from: number, to: number): number {
  let lengthM = 0;
  for (let i = from + 1; i <= to; i++) {
    const [a, b] = [path[i - 1], path[i]];
    if (a && b) lengthM += distanceM(a.position, b.position);
  }
  return lengthM;
}
