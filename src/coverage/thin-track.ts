import { degreeLengths } from '../geo/curvature';
import type { Track } from './track';

/** A position nearer than this and sooner than this after the last kept one says nothing new of the ground. */
const leastStepM = 1;
const leastStepMs = 1000;

/** The track without positions that coverage would leave out; its first and last stay, and where the camera goes on or off. */
export function thinTrack(track: Track): Track {
  const kept: number[] = [];
  let last = -1;
  for (let i = 0; i < track.count; i++) {
    const isKept = last < 0 || i === track.count - 1 || isStep(track, last, i);
    if (!isKept) continue;
    kept.push(i);
    last = i;
  }
  const wide = (column: Float64Array) => Float64Array.from(kept, (i) => column[i] ?? Number.NaN);
  const narrow = (column: Float32Array) => Float32Array.from(kept, (i) => column[i] ?? Number.NaN);
  return {
    count: kept.length,
    lng: wide(track.lng),
    lat: wide(track.lat),
    timeMs: wide(track.timeMs),
    heightAmslM: narrow(track.heightAmslM),
    heightAboveStartM: narrow(track.heightAboveStartM),
    yawDeg: narrow(track.yawDeg),
    cameraYawDeg: narrow(track.cameraYawDeg),
    cameraPitchDeg: narrow(track.cameraPitchDeg),
    cameraOn: Uint8Array.from(kept, (i) => track.cameraOn[i] ?? 0),
  };
}

function isStep({ lng, lat, timeMs, cameraOn }: Track, from: number, to: number): boolean {
  if (cameraOn[from] !== cameraOn[to]) return true;
  const ms = (timeMs[to] ?? Number.NaN) - (timeMs[from] ?? Number.NaN);
  if (ms >= leastStepMs) return true;
  const { lngM, latM } = degreeLengths(lat[from] ?? 0);
  const eastM = ((lng[to] ?? 0) - (lng[from] ?? 0)) * lngM;
  const northM = ((lat[to] ?? 0) - (lat[from] ?? 0)) * latM;
  return Math.hypot(eastM, northM) >= leastStepM;
}
