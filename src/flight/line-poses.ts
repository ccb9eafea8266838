import type { Pose } from '../geo/dubins-path';

/** Where a line begins, in the direction flown there. */
export function startPose(line: Float64Array): Pose | undefined {
  return segmentPoses(line)[0];
}

/** Where a line ends, in the direction flown there. */
export function endPose(line: Float64Array): Pose | undefined {
  const last = segmentPoses(line).at(-1);
  return last && { ...last, x: line.at(-2) ?? 0, y: line.at(-1) ?? 0 };
}

/** The start of each straight piece that has a length, with its direction. */
export function segmentPoses(line: Float64Array): Pose[] {
  const poses: Pose[] = [];
  for (let i = 2; i < line.length; i += 2) {
    const [x = 0, y = 0, nextX = 0, nextY = 0] = line.subarray(i - 2, i + 2);
    if (x !== nextX || y !== nextY) poses.push({ x, y, angleRad: Math.atan2(nextY - y, nextX - x) });
  }
  return poses;
}
