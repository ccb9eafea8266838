/** Kazakhstan's one zone since March 2024, as an offset: old zone data still gives +6. */
const offsetMs = 5 * 3_600_000;
const dayMs = 86_400_000;

/** The day of a moment as days since 1970 at +05:00; 0 where the moment is not known. */
export function coverageDay(utcMs: number | undefined): number {
  return utcMs === undefined || Number.isNaN(utcMs) ? 0 : Math.floor((utcMs + offsetMs) / dayMs);
}
