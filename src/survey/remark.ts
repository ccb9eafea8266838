/** What a person notes about a record, for whoever sees it next. About work and things, never about a person. */
export interface Remark {
  readonly kind: 'remark';
  readonly id: string;
  readonly about: RemarkSubject;
  readonly text: string;
  /** ISO 8601 with offset. */
  readonly madeAt: string;
  /** A sortie was returned with it. */
  readonly returned?: boolean;
  /** When it was said to be dealt with, ISO 8601 with offset; absent: still open. */
  readonly settledAt?: string;
}

/** The record that a remark is about; for one sortie of a plan, its code too. */
export interface RemarkSubject {
  /** A record's kind and id. */
  readonly kind: string;
  readonly id: string;
  readonly sortieCode?: string;
}
