import { degreeLengths } from '../geo/curvature';
import type { CameraClock } from '../survey/flight-evidence';
import type { Shot } from './shot';
import type { Track } from './track';

/** A flight log in UTC: its positions, and the times at which it says that a photo was taken. */
export interface TimedLog {
  readonly track: Track;
  readonly triggersMs: readonly number[];
}

/** A shot this near to the track was taken there. */
const nearM = 15;
/** Shots that vote: more would not change the answer. */
const voters = 40;
/** Share of the shots that have to agree. */
const leastShare = 0.6;
const binMs = 1000;
/** Clocks set to a zone are off by whole quarters of an hour. */
const zoneStepMs = 15 * 60_000;
const farthestZoneMs = 14 * 3_600_000;

/**
 * The offset of a camera's clock from UTC. In this order: the receiver's time in the images; where imaged places lie on the
 * track; the log's triggers; the one zone (whole quarters of an hour) at which all images lie inside the flight. Undefined where
 * none of these has one answer.
 */
export function clockOffset(shots: readonly Shot[], log: TimedLog): CameraClock | undefined {
  const timed = shots.filter(({ cameraTimeMs }) => cameraTimeMs !== undefined);
  if (timed.length === 0) return undefined;
  return (
    byReceiver(timed) ?? byPositions(sample(timed), log.track) ?? byTriggers(sample(timed), log) ?? byZone(timed, log)
  );
}

function sample(shots: readonly Shot[]): readonly Shot[] {
  const step = Math.max(1, Math.floor(shots.length / voters));
  return shots.filter((_, i) => i % step === 0);
}

function byReceiver(shots: readonly Shot[]): CameraClock | undefined {
  const offsets = shots.flatMap(({ gpsTimeMs, cameraTimeMs = 0 }) =>
    gpsTimeMs === undefined ? [] : [gpsTimeMs - cameraTimeMs],
  );
  const offsetMs = offsets.toSorted((a, b) => a - b)[offsets.length >> 1];
  return offsetMs === undefined ? undefined : { offsetMs, by: 'receiver' };
}

function byPositions(shots: readonly Shot[], track: Track): CameraClock | undefined {
  const placed = shots.filter(({ place }) => place);
  if (placed.length < 2) return undefined;
  const offsetMs = mostVoted(placed.map((shot) => offsetsNear(shot, track)));
  return offsetMs === undefined ? undefined : { offsetMs, by: 'positions' };
}

/** Offsets at which a shot lies on the track, each with how far from it. */
function offsetsNear({ place, cameraTimeMs = 0 }: Shot, track: Track): readonly Vote[] {
  if (!place) return [];
  const { lngM, latM } = degreeLengths(place[1]);
  const votes: Vote[] = [];
  for (let i = 0; i < track.count; i++) {
    const northM = ((track.lat[i] ?? 0) - place[1]) * latM;
    const distanceM = Math.hypot(((track.lng[i] ?? 0) - place[0]) * lngM, northM);
    if (distanceM <= nearM)
      votes.push({ offsetMs: (track.timeMs[i] ?? Number.NaN) - cameraTimeMs, weight: 1 / (1 + distanceM) });
  }
  return votes;
}

function byTriggers(shots: readonly Shot[], { triggersMs }: TimedLog): CameraClock | undefined {
  if (triggersMs.length < 2 || shots.length < 2) return undefined;
  const votes = shots.map(({ cameraTimeMs = 0 }) =>
    triggersMs.map((timeMs): Vote => ({ offsetMs: timeMs - cameraTimeMs, weight: 1 })),
  );
  const offsetMs = mostVoted(votes);
  return offsetMs === undefined ? undefined : { offsetMs, by: 'triggers' };
}

function byZone(shots: readonly Shot[], { track }: TimedLog): CameraClock | undefined {
  const times = shots.map(({ cameraTimeMs = 0 }) => cameraTimeMs);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const [start, end] = [track.timeMs[0] ?? Number.NaN, track.timeMs[track.count - 1] ?? Number.NaN];
  const fitting: number[] = [];
  for (let offsetMs = -farthestZoneMs; offsetMs <= farthestZoneMs; offsetMs += zoneStepMs) {
    if (first + offsetMs >= start && last + offsetMs <= end) fitting.push(offsetMs);
  }
  const [offsetMs] = fitting;
  return fitting.length === 1 && offsetMs !== undefined ? { offsetMs, by: 'time-zone' } : undefined;
}

interface Vote {
  readonly offsetMs: number;
  readonly weight: number;
}

/** The offset on which most shots agree to a second or two, as the weighted mean of their votes; undefined if too few agree. */
function mostVoted(votes: readonly (readonly Vote[])[]): number | undefined {
  const bins = new Map<number, number>();
  for (const own of votes) {
    const bestOfBin = new Map<number, number>();
    for (const { offsetMs, weight } of own) {
      const bin = Math.round(offsetMs / binMs);
      for (const near of [bin - 1, bin, bin + 1]) bestOfBin.set(near, Math.max(bestOfBin.get(near) ?? 0, weight));
    }
    for (const [bin, weight] of bestOfBin) bins.set(bin, (bins.get(bin) ?? 0) + weight);
  }
  const best = [...bins].reduce<readonly [number, number]>(
    (top, bin) => (bin[1] > top[1] ? bin : top),
    [Number.NaN, 0],
  )[0];
  const agreeing = votes.map((own) => nearestVote(own, best * binMs)).filter((vote) => vote !== undefined);
  if (agreeing.length < Math.max(2, leastShare * votes.length)) return undefined;
  const weights = agreeing.reduce((sum, { weight }) => sum + weight, 0);
  return agreeing.reduce((sum, { offsetMs, weight }) => sum + offsetMs * weight, 0) / weights;
}

function nearestVote(votes: readonly Vote[], offsetMs: number): Vote | undefined {
  const near = votes.filter((vote) => Math.abs(vote.offsetMs - offsetMs) <= 1.5 * binMs);
  return near.reduce<Vote | undefined>((best, vote) => (best && best.weight >= vote.weight ? best : vote), undefined);
}
