import { expose } from 'comlink';
import type { FlightPlanning, FlightTask } from '../flight/flight-task';
import { planFlight } from '../flight/plan-flight';

/** The planner inside its worker. */
const planner = {
  /** `stop` is one shared 32-bit word: anything but 0 stops the search, which then gives its best plan so far. */
  plan(task: FlightTask, onProgress: (share: number) => void, stop?: Int32Array): FlightPlanning {
    return planFlight(task, { onProgress, shouldStop: () => stop !== undefined && Atomics.load(stop, 0) !== 0 });
  },
};

export type PlannerWorker = typeof planner;

expose(planner);
