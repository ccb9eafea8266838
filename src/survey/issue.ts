import type { LngLat } from '../geo/lng-lat';
import type { IssueCode, MessageValues } from '../i18n/message';

/** `error` stops the act, `warning` does not, `info` tells. */
export type Severity = 'error' | 'warning' | 'info';

/** Where an issue lies; what is known of it. Line and feature count from 1. */
export interface IssuePlace {
  readonly file?: string;
  readonly line?: number;
  readonly feature?: number;
  readonly recordId?: string;
  readonly sortie?: string;
  readonly at?: LngLat;
}

/** An expected failure as data. Its words are `issue.<code>` of the catalogue, with `values` as arguments. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly where?: IssuePlace;
  readonly values?: MessageValues;
}

/** A result that may have failed: the value, or none, and everything to say about it. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly issues: readonly Issue[];
}

/** Whether any issue stops the act. */
export function hasError(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}
