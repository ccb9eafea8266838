/** What was flown of a sortie, as a person declared it. Logs and photos confirm it later. */
export interface Flight {
  readonly kind: 'flight';
  readonly id: string;
  readonly planId: string;
  readonly sortieCode: string;
  /** ISO 8601 with offset. */
  readonly tookOffAt: string;
  readonly landedAt?: string;
  readonly outcome?: 'all' | 'part' | 'aborted';
  /** For a part: transects flown from the sortie's first. */
  readonly flownTransects?: number;
  readonly note?: string;
}
