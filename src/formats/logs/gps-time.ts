/** Days on which GPS time gained a second on UTC, from 2006; there has been none since 2017. IERS Bulletin C. */
const leapSeconds = [
  { fromMs: Date.UTC(2017, 0, 1), seconds: 18 },
  { fromMs: Date.UTC(2015, 6, 1), seconds: 17 },
  { fromMs: Date.UTC(2012, 6, 1), seconds: 16 },
  { fromMs: Date.UTC(2009, 0, 1), seconds: 15 },
] as const;

const GPS_EPOCH_MS = Date.UTC(1980, 0, 6);
const WEEK_MS = 7 * 86_400_000;

/** UTC milliseconds since 1970 of a GPS week and the milliseconds in it; undefined for week 0 (no time yet). */
export function gpsTimeMs(week: number, weekMs: number): number | undefined {
  if (!(week > 0 && week < 10_000 && weekMs >= 0 && weekMs < WEEK_MS)) return undefined;
  const gpsMs = GPS_EPOCH_MS + week * WEEK_MS + weekMs;
  const seconds = leapSeconds.find(({ fromMs }) => gpsMs >= fromMs)?.seconds ?? 14;
  return gpsMs - seconds * 1000;
}
