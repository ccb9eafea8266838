import type { Shot } from '../../coverage/shot';
import type { LookedRun } from '../../survey/looked';

/** An answer that was given and is not on the disk yet. */
export type GivenAnswer = Pick<LookedRun, 'answer' | 'at'>;

/** The photos of one flight while somebody looks through them. */
export interface Looking {
  readonly evidenceId: string;
  /** In flown order: a shot's number in `looked` records is its index here. */
  readonly shots: readonly Shot[];
  /** Index of the shot that is shown. */
  readonly at: number;
  /** By the shot's number. An answer is acknowledged only once it has left here. */
  readonly unkept: ReadonlyMap<number, GivenAnswer>;
  /** Whether the last attempt to store answers failed. */
  readonly failed: boolean;
}
