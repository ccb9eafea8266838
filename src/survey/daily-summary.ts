import type { SightingKind } from './sighting';

/** What a day came to, in figures; words are made of it in any language. Absent: not known here. */
export interface DailySummary {
  readonly kind: 'daily-summary';
  readonly id: string;
  /** `2026-06-08`, at +05:00. */
  readonly day: string;
  /** ISO 8601 with offset. */
  readonly madeAt: string;
  readonly sorties: number;
  readonly aborted: number;
  readonly flownS: number;
  /** Ground of the strips that the flights' outcomes declare, each hectare once. */
  readonly flownHa: number;
  readonly photographedHa?: number;
  readonly lookedHa?: number;
  readonly finds: Partial<Readonly<Record<SightingKind, number>>>;
  readonly destroyedHa?: number;
  readonly destroyedT?: number;
  /** Codes of the sorties with an incident, and what was written down. */
  readonly incidents: readonly { readonly sortieCode: string; readonly what: string }[];
  /** Sorties of the plans in work that nobody has flown whole. */
  readonly sortiesLeft: number;
}

/** The figures of a day, kept or not. */
export type DayFigures = Omit<DailySummary, 'kind' | 'id' | 'madeAt'>;
