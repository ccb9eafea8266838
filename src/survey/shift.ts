/** Who works together with one tablet, from one time to another. The people are records of their own. */
export interface Shift {
  readonly kind: 'shift';
  readonly id: string;
  readonly teamId?: string;
  readonly pilotId?: string;
  readonly observerId?: string;
  readonly officerId?: string;
  /** ISO 8601 with offset. */
  readonly startedAt: string;
  readonly endedAt?: string;
  /** The shift whose open work this one took over. */
  readonly takenOverFromId?: string;
  /** What the crew leaves to the next one, in words. */
  readonly handoverNote?: string;
}

/** What a person does in a shift. */
export const shiftRoles = ['pilot', 'observer', 'officer'] as const;

export type ShiftRole = (typeof shiftRoles)[number];
