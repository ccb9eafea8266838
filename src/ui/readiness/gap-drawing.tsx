import type { MapGap } from '../../app/readiness/map-gaps';
import { boundsOf } from '../../geo/bounds';
import type { LngLat } from '../../geo/lng-lat';
import { toWorld } from '../../geo/mercator';
import type { Polygon } from '../../geo/polygon';
import { useWords } from '../words-provider';
import classes from './readiness.module.css';

interface GapDrawingProps {
  readonly areas: readonly Polygon[];
  readonly gaps: readonly MapGap[];
}

const [width, height, margin] = [360, 240, 10];

/** The areas as outlines, and the squares of them that no map shows, hatched. Nothing where there is no gap. */
export function GapDrawing({ areas, gaps }: GapDrawingProps) {
  const { t } = useWords();
  const at = fitted([...areas.flatMap(([outer]) => outer), ...gaps.flatMap(({ outline }) => outline)]);
  if (!at || gaps.length === 0) return null;
  const path = (line: readonly LngLat[]) => `${line.map((place, i) => `${i === 0 ? 'M' : 'L'}${at(place)}`).join('')}Z`;
  return (
    <figure className={classes.drawing}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('readiness.maps-drawn')}>
        <defs>
          <pattern id="gap-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1="0" y1="0" x2="0" y2="6" stroke="currentColor" strokeWidth="1.5" />
          </pattern>
        </defs>
        <path d={areas.flatMap((rings) => rings.map(path)).join('')} className={classes.area} fillRule="evenodd" />
        <path d={gaps.map(({ outline }) => path(outline)).join('')} className={classes.gap} fill="url(#gap-hatch)" />
      </svg>
      <figcaption>{t('readiness.maps-drawn')}</figcaption>
    </figure>
  );
}

/** Places in the drawing, north up; undefined where there are none. */
function fitted(places: readonly LngLat[]): ((place: LngLat) => string) | undefined {
  const bounds = boundsOf(places);
  if (!bounds) return undefined;
  const [low, high] = [toWorld([bounds.west, bounds.north]), toWorld([bounds.east, bounds.south])];
  const scale = Math.min(
    (width - 2 * margin) / Math.max(1e-9, high.x - low.x),
    (height - 2 * margin) / Math.max(1e-9, high.y - low.y),
  );
  return (place) => {
    const { x, y } = toWorld(place);
    const [right, down] = [x - (low.x + high.x) / 2, y - (low.y + high.y) / 2];
    return `${(width / 2 + right * scale).toFixed(1)} ${(height / 2 + down * scale).toFixed(1)}`;
  };
}
