import type { Issue } from '../../survey/issue';
import type { FlightGround } from '../flight-ground';
import type { FlightPattern } from '../flight-pattern';
import type { FlightSettings } from '../flight-settings';
import type { FlightTask, PlanningWatch } from '../flight-task';

/** What a pattern is laid from. */
export interface PatternTask {
  readonly task: FlightTask;
  readonly ground: FlightGround;
  readonly settings: FlightSettings;
  readonly watch: PlanningWatch;
}

/** Lays one kind of pattern; an issue of severity error where the ground has no room for it. */
export type LayPattern = (laying: PatternTask) => FlightPattern | Issue;
