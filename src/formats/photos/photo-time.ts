import { isoTimeOf } from '../iso-time';
import { wallTimeMs } from '../logs/wall-time';

/**
 * An EXIF time (`2016:06:23 16:32:43`) as ISO 8601. It gets an offset only if the camera wrote one (`OffsetTimeOriginal`), so no
 * device's zone ever shifts it.
 */
export function photoTime(
  text: string | undefined,
  offset: string | undefined,
  subSeconds: string | undefined,
): string | undefined {
  const ms = text === undefined ? undefined : wallTimeMs(text);
  if (ms === undefined) return undefined;
  const fraction = /^\d{1,3}/.exec(subSeconds ?? '')?.[0];
  const written = isoTimeOf(ms)?.replace(/(\.\d+)?Z$/, '');
  const zone = /^(Z|[+-]\d{2}:\d{2})$/.exec(offset?.trim() ?? '')?.[0] ?? '';
  return written && `${written}${fraction ? `.${fraction}` : ''}${zone}`;
}

/** A receiver's time from EXIF's date (`2026:06:01`) and time (hours, minutes, seconds) as ISO 8601 UTC. */
export function gpsTime(date: string | undefined, time: unknown): string | undefined {
  if (date === undefined || !Array.isArray(time) || time.length !== 3) return undefined;
  const [hours, minutes, seconds] = time.map(Number);
  const dayMs = wallTimeMs(`${date.slice(0, 10)} 00:00:00`);
  if (dayMs === undefined || hours === undefined || minutes === undefined || seconds === undefined) return undefined;
  return isoTimeOf(dayMs + ((hours * 60 + minutes) * 60 + seconds) * 1000);
}
