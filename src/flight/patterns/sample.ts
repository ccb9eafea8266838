import { clipLine } from '../../geo/clip-line';
import { type PlaneRegion, subtractRegion } from '../../geo/plane-region';
import { type TurnedAxes, toX, toY, turnedAxes, turnRegion } from '../../geo/turned-region';
import { usualSampleShare } from '../../survey/plan';
import { seededRandom } from '../../survey/seeded-random';
import { cornerCost } from '../leg-time';
import { rankHeadings } from '../heading';
import type { Track } from '../track';
import { laidTracks, noRoom } from './lay-tracks';
import type { LayPattern } from './pattern-task';

const SHORTEST_M = 1;

/**
 * A systematic sample: transects one spacing wide, spacing / share apart, the first at a random place of its interval (by the seed),
 * so that every place of the ground is as likely to be seen as any other.
 */
export const laySample: LayPattern = (laying) => {
  const { task, ground, settings } = laying;
  const { heading, seed, pattern, sampleShare = usualSampleShare } = task.parameters;
  const { spacingM, motion } = settings;
  const intervalM = spacingM / sampleShare;
  const ranking = { spacingM: intervalM, speedMS: motion.speedMS, turnS: cornerCost(motion) };
  const headingDeg = heading === 'auto' ? (rankHeadings(ground.target, ranking)[0]?.headingDeg ?? 0) : heading;
  const axes = turnedAxes(headingDeg);
  const free = turnRegion(subtractRegion(ground.target, ground.keepOutGrown), axes);
  const tracks = rowTracks(free, { intervalM, startM: seededRandom(seed)() * intervalM });
  if (tracks.length === 0) return noRoom(pattern, intervalM);
  return laidTracks(
    laying,
    tracks.map((track) => unturned(track, axes)),
  );
};

function unturned(track: Track, axes: TurnedAxes): Track {
  const line = new Float64Array(track.length);
  for (let i = 0; i < track.length; i += 2) {
    const [u = 0, v = 0] = [track[i], track[i + 1]];
    line.set([toX(axes, u, v), toY(axes, u, v)], i);
  }
  return line;
}

function rowTracks(
  region: PlaneRegion,
  { intervalM, startM }: { readonly intervalM: number; readonly startM: number },
) {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const ring of region) {
    for (let i = 0; i < ring.length; i += 2) {
      left = Math.min(left, ring[i] ?? 0);
      right = Math.max(right, ring[i] ?? 0);
      low = Math.min(low, ring[i + 1] ?? 0);
      high = Math.max(high, ring[i + 1] ?? 0);
    }
  }
  const tracks: Track[] = [];
  for (let row = 0; low + startM + row * intervalM < high; row++) {
    const vM = low + startM + row * intervalM;
    tracks.push(...clipLine(Float64Array.of(left - 1, vM, right + 1, vM), region, 'inside'));
  }
  return tracks.filter((track) => Math.abs((track.at(-2) ?? 0) - (track[0] ?? 0)) >= SHORTEST_M);
}
