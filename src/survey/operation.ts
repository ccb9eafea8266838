import type { RegionId } from './survey-region';

/** A season's campaign in one region. */
export interface Operation {
  readonly kind: 'operation';
  readonly id: string;
  readonly name: string;
  /** First and last day, ISO dates (`2026-06-01`). */
  readonly firstDay: string;
  readonly lastDay: string;
  /** What its data is: real work, the illustrative example, or training (never merged or counted). */
  readonly nature: 'real' | 'example' | 'training';
  /** How many ground sensors the operation owns, those in the field counted too. */
  readonly sensors?: number;
  /** Absent: Zhambyl. */
  readonly region?: RegionId;
}
