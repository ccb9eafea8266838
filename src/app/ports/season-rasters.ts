import type { SeenEvidence } from '../../coverage/evidence-coverage';
import type { FlightEvidence } from '../../survey/flight-evidence';
import type { HeightRaster } from '../../terrain/height-raster';

/** One evidence to be laid on the ground. */
export interface RasterTask {
  readonly evidence: FlightEvidence;
  /** Its packed content. */
  readonly packed: Uint8Array<ArrayBuffer>;
  /** Numbers of the shots that somebody looked at. */
  readonly looked: readonly number[];
  /** Heights of the ground around it; none: level ground. */
  readonly terrain: readonly HeightRaster[];
}

/** Makes rasters of evidence away from the screen's thread. */
export interface SeasonRasters {
  /** Undefined for content that cannot be read. */
  seen(task: RasterTask): Promise<SeenEvidence | undefined>;
}
