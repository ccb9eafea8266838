import { distanceM } from '../../geo/geodesic';
import type { FieldTrack } from '../../survey/field-track';
import type { TrackPoint } from '../../survey/track-points';

/** Way and time along the parts of a track, and how many gaps lie between them. */
export type TrackFigures = Pick<FieldTrack, 'distanceM' | 'durationS' | 'gaps'>;

export const noFigures: TrackFigures = { distanceM: 0, durationS: 0, gaps: 0 };

/** The figures with one more point. */
export function withPoint(figures: TrackFigures, last: TrackPoint | undefined, point: TrackPoint): TrackFigures {
  if (!last) return figures;
  if (point.isAfterGap) return { ...figures, gaps: figures.gaps + 1 };
  return {
    distanceM: figures.distanceM + distanceM(last.place, point.place),
    durationS: figures.durationS + (point.timeMs - last.timeMs) / 1000,
    gaps: figures.gaps,
  };
}

/** The figures of all points. */
export function figuresOf(points: readonly TrackPoint[]): TrackFigures {
  return points.reduce((figures, point, i) => withPoint(figures, points[i - 1], point), noFigures);
}
