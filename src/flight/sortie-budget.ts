/** What one sortie may use. */
export interface SortieBudget {
  /** Endurance less reserve, s. */
  readonly usableS: number;
  /** Part of it that take-off, climb, descent and landing take, s. */
  readonly overheadS: number;
  /** Farthest distance from the launch site, m. */
  readonly rangeM: number;
  /** Ground flown again after a cut inside a transect, m. */
  readonly overlapM: number;
}
