import type { FlightPlanning, FlightTask } from '../../flight/flight-task';
import type { Planner } from '../ports/planner';

/** How long a search goes on: `quick` follows the finger, `thorough` uses the steps of the parameters. */
export type SearchEffort = 'quick' | 'thorough';

/** What a search tells while it goes on. */
export interface SearchEvents {
  /** The task as it is now; undefined if it can no longer be planned. */
  task(): FlightTask | undefined;
  onStart(effort: SearchEffort): void;
  onProgress(share: number): void;
  onFound(planning: FlightPlanning): void;
  onEnd(): void;
}

/** One run of the planner. */
interface Search {
  readonly effort: SearchEffort;
  readonly controller: AbortController;
  readonly ended: Promise<void>;
}

/** The thorough search begins when nothing has changed for this time, ms. */
const settleMs = 350;

/**
 * Plans the newest task: at once without local search, then thoroughly when the person pauses. One quick search runs at a time and
 * the newest task waits for it, so that a slider never queues work; a thorough search is given up for a change.
 */
export function planSearch(planner: Planner, events: SearchEvents) {
  let running: Search | undefined;
  let changedSince = false;
  let resting = false;
  let settle: ReturnType<typeof setTimeout> | undefined;

  function run(effort: SearchEffort): void {
    const task = events.task();
    if (!task) return drop();
    const controller = new AbortController();
    events.onStart(effort);
    running = { effort, controller, ended: end(plan(task, { effort, controller }), { effort, controller }) };
  }

  async function end(
    planned: Promise<FlightPlanning | undefined>,
    { effort, controller }: Pick<Search, 'effort' | 'controller'>,
  ): Promise<void> {
    try {
      const planning = await planned;
      if (planning && running?.controller === controller) events.onFound(planning);
    } finally {
      if (running?.controller === controller) {
        running = undefined;
        next(effort);
      }
    }
  }

  function plan(
    task: FlightTask,
    { effort, controller }: Pick<Search, 'effort' | 'controller'>,
  ): Promise<FlightPlanning | undefined> {
    const parameters = effort === 'quick' ? { ...task.parameters, steps: 0 } : task.parameters;
    const onProgress = (share: number) => running?.controller === controller && events.onProgress(share);
    const { signal } = controller;
    const watch = effort === 'quick' ? { signal } : { signal, onProgress };
    return untilAborted(planner.plan({ ...task, parameters }, watch), signal);
  }

  function next(ended: SearchEffort): void {
    if (changedSince) {
      changedSince = false;
      run('quick');
    } else if (ended === 'quick' && !resting) settle = setTimeout(() => run('thorough'), settleMs);
    else events.onEnd();
  }

  function drop(): void {
    clearTimeout(settle);
    changedSince = false;
    running?.controller.abort();
    running = undefined;
    events.onEnd();
  }

  return {
    /** The task changed. */
    changed(): void {
      clearTimeout(settle);
      resting = false;
      if (running?.effort === 'quick') {
        changedSince = true;
        return;
      }
      running?.controller.abort();
      run('quick');
    },
    /** Resolves when what was found belongs to the newest task. */
    async caughtUp(): Promise<void> {
      while (running?.effort === 'quick') await running.ended;
    },
    /** Ends the thorough search; what was found last stays. */
    rest(): void {
      clearTimeout(settle);
      resting = true;
      if (running?.effort === 'thorough') drop();
      else if (!running) events.onEnd();
    },
    /** Gives up: nothing more is found. */
    drop,
  };
}

async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  try {
    return await work;
  } catch (reason) {
    if (signal.aborted) return undefined;
    throw reason;
  }
}
