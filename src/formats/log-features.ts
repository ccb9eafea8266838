import type { LngLat } from '../geo/lng-lat';
import { isoTimeOf } from './iso-time';
import type { FlightLog, FlightTrack } from './logs/flight-log';
import type { VectorFeature } from './vector/feature';

/** The path of a flight as a line, with heights above sea level and, where its clock is UTC, times; none for fewer than two positions. */
export function logFeatures({ track, clock }: FlightLog, name: string): readonly VectorFeature[] {
  if (track.count < 2) return [];
  const line = Array.from({ length: track.count }, (_, i): LngLat => [track.lng[i] ?? 0, track.lat[i] ?? 0]);
  const geometry = {
    type: 'line',
    line,
    ...(track.heightAmslM.some((heightM) => !Number.isNaN(heightM)) && { heightsM: heightsOf(track) }),
    ...(clock === 'utc' && { times: timesOf(track) }),
  } as const;
  return [{ number: 1, geometry, name, properties: {}, folders: [] }];
}

/** Stored with 32 bits: a centimetre is all they hold. */
function heightsOf({ count, heightAmslM }: FlightTrack): readonly (number | undefined)[] {
  return Array.from({ length: count }, (_, i) => {
    const heightM = heightAmslM[i] ?? Number.NaN;
    return Number.isNaN(heightM) ? undefined : Math.round(heightM * 100) / 100;
  });
}

function timesOf({ count, timeMs }: FlightTrack): readonly (string | undefined)[] {
  return Array.from({ length: count }, (_, i) => isoTimeOf(timeMs[i] ?? Number.NaN));
}
