/** What was last said of a sortie's work. That it was flown is not said here: its flights say it. */
export const saidStates = ['draft', 'assigned', 'exported', 'reviewed', 'returned', 'approved'] as const;

export type SaidState = (typeof saidStates)[number];

/** Who flies a sortie with what and when, and how far its work has come. One for a sortie. */
export interface Assignment {
  readonly kind: 'assignment';
  /** Follows from the sortie's code, so that two tablets that assign one sortie mean one record. */
  readonly id: string;
  readonly planId: string;
  readonly sortieCode: string;
  readonly teamId?: string;
  /** Side number or name of the very aircraft; its model is the plan's. */
  readonly aircraftName?: string;
  /** ISO date. */
  readonly day?: string;
  /** Its place among the team's sorties of the day, from 1. */
  readonly turn?: number;
  readonly said: SaidState;
  /** ISO 8601 with offset. */
  readonly saidAt: string;
  /** It was returned and is to be flown again: flights that took off before do not count as its work. ISO 8601 with offset. */
  readonly againSince?: string;
}

/** The id of a sortie's assignment. */
export function assignmentId(sortieCode: string): string {
  return `assignment-${sortieCode}`;
}
