import type { TrackOwner } from '../../survey/field-track';
import type { TrackPoint } from '../../survey/track-points';
import type { TrackFigures } from './track-figures';

/** A track that is being recorded on this page. */
export interface RunningTrack extends TrackFigures {
  readonly id: string;
  readonly of: TrackOwner;
  readonly points: readonly TrackPoint[];
  /** False while points could not be written and are in memory alone. */
  readonly isKept: boolean;
}
