import type { SeenEvidence } from '../../coverage/evidence-coverage';
import type { FlightEvidence } from '../../survey/flight-evidence';

/** One evidence to be laid on the ground. */
export interface RasterTask {
  readonly evidence: FlightEvidence;
  /** Its packed content. */
  readonly packed: Uint8Array<ArrayBuffer>;
  /** Numbers of the shots that somebody looked at. */
  readonly looked: readonly number[];
}

/** Makes rasters of evidence away from the screen's thread. */
export interface SeasonRasters {
  /** Undefined for content that cannot be read. */
  seen(task: RasterTask): Promise<SeenEvidence | undefined>;
}
