import type { FlightPlanning, FlightTask } from '../../flight/flight-task';

/** Plans flights away from the screen's thread. */
export interface Planner {
  /** Rejects with the signal's reason when it is aborted; the work stops. */
  plan(task: FlightTask, watch: { signal: AbortSignal; onProgress?(share: number): void }): Promise<FlightPlanning>;
}
