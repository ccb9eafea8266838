import type { Issue } from '../survey/issue';

/** What a command answers. `issues` goes into the printed object beside `json`. */
export interface CommandAnswer {
  readonly json: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
  /** Whether the command was stopped; absent: as the issues say. */
  readonly stopped?: boolean;
}

/** One command of the command line. */
export interface Command {
  /** Its arguments in one line. */
  readonly usage: string;
  /** Throws `UsageError` for a call that it does not understand. */
  run(args: readonly string[]): Promise<CommandAnswer>;
}
