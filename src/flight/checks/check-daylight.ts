import { getPosition } from 'suncalc';
import type { LngLat } from '../../geo/lng-lat';
import type { Issue } from '../../survey/issue';

/** Below this height of the sun shadows are longer than twice what casts them, degrees. */
const lowSunDeg = 20;
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const kazakhstanMs = 5 * 60 * minuteMs;

/** Height of the sun above the horizon, degrees. */
export function sunHeightDeg(at: Date, [lng, lat]: LngLat): number {
  return getPosition(at, lat, lng).altitude;
}

/** When the sun stands at least `lowSunDeg` high on the day of a moment at +05:00, to the minute; undefined where it never does. */
export function daylightWindow(at: Date, place: LngLat): { readonly from: Date; readonly to: Date } | undefined {
  const midnight = Math.floor((at.getTime() + kazakhstanMs) / dayMs) * dayMs - kazakhstanMs;
  let [from, to]: [number | undefined, number | undefined] = [undefined, undefined];
  for (let ms = midnight; ms < midnight + dayMs; ms += minuteMs) {
    if (sunHeightDeg(new Date(ms), place) < lowSunDeg) continue;
    from ??= ms;
    to = ms;
  }
  return from === undefined || to === undefined ? undefined : { from: new Date(from), to: new Date(to) };
}

export interface DaylightQuestion {
  readonly startsAt: Date;
  readonly durationS: number;
  readonly place: LngLat;
  readonly band: 'visible' | 'multispectral' | 'thermal';
}

/**
 * The usable window of the day (`plan-daylight`), and what darkness leaves of a flight: `plan-sun-night` below the horizon, `plan-sun-low` below
 * 20 degrees. A thermal camera needs no sun: only the night's own rules are left to the pilot.
 */
export function checkDaylight({ startsAt, durationS, place, band }: DaylightQuestion): readonly Issue[] {
  if (band === 'thermal') return [];
  const window = daylightWindow(startsAt, place);
  const issues: Issue[] = window
    ? [{ code: 'plan-daylight', severity: 'info', values: { from: clock(window.from), to: clock(window.to) } }]
    : [{ code: 'plan-daylight-none', severity: 'warning', values: { leastDeg: lowSunDeg } }];
  const ends = [startsAt, new Date(startsAt.getTime() + durationS * 1000)];
  const lowestDeg = Math.min(...ends.map((at) => sunHeightDeg(at, place)));
  if (lowestDeg >= lowSunDeg) return issues;
  const values = { sunDeg: lowestDeg, leastDeg: lowSunDeg };
  issues.push({ code: lowestDeg < 0 ? 'plan-sun-night' : 'plan-sun-low', severity: 'warning', values });
  return issues;
}

/** Hours and minutes at +05:00. */
function clock(at: Date): string {
  return new Date(at.getTime() + kazakhstanMs).toISOString().slice(11, 16);
}
