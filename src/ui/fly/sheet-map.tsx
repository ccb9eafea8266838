import type { LngLat } from '../../geo/lng-lat';
import type { Polygon } from '../../geo/polygon';
import type { Sortie } from '../../survey/sortie';
import { localDrawing } from '../controls/local-drawing';
import { useWords } from '../words-provider';
import classes from './sheet.module.css';

interface SheetMapProps {
  readonly sortie: Sortie;
  readonly areas: readonly Polygon[];
  readonly noFly: readonly Polygon[];
}

/** Size of the drawing in its own units, about tenths of a millimetre on paper. */
const paper = { width: 900, height: 720, margin: 60, leastM: 10 };
const { width, height } = paper;

/** The sortie drawn for paper: lines with directions, ways without the camera dashed, launch site, outlines, scale. */
export function SheetMap({ sortie, areas, noFly }: SheetMapProps) {
  const { t, q } = useWords();
  const { launch, legs } = sortie;
  const places = [launch, ...legs.flatMap(({ points }) => points.map(({ position }) => position))];
  const drawing = localDrawing(places, paper);
  if (!drawing) return null;
  const { path, bar } = drawing;
  const outline = (polygons: readonly Polygon[]) =>
    polygons.flatMap((polygon) => polygon.map((ring) => `${path(ring)}Z`)).join('');
  const lines = legs.map(({ kind, points }) => ({ kind, line: points.map(({ position }) => position) }));
  const [x, y] = drawing.at(launch);
  return (
    <svg className={classes.map} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('sheet.map')}>
      <defs>
        <pattern id="sheet-hatch" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="14" stroke="#000" strokeWidth="2.5" />
        </pattern>
        <marker id="sheet-arrow" viewBox="0 0 10 10" refX="5" refY="5" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0L10 5L0 10Z" />
        </marker>
      </defs>
      <path d={outline(areas)} fill="#eee" fillRule="evenodd" stroke="#777" strokeWidth="2.5" />
      <path d={outline(noFly)} fill="url(#sheet-hatch)" fillRule="evenodd" stroke="#000" strokeWidth="3" />
      {lines.map(({ kind, line }, i) => (
        <path
          key={i}
          d={kind === 'transect' ? path(withMiddle(line)) : path(line)}
          fill="none"
          stroke="#000"
          strokeWidth={kind === 'transect' ? 3 : 2}
          {...(kind === 'transect' ? { markerMid: 'url(#sheet-arrow)' } : { strokeDasharray: '9 8' })}
        />
      ))}
      <path d={`M${x.toFixed(1)} ${(y - 20).toFixed(1)}l18 32h-36Z`} fill="#fff" stroke="#000" strokeWidth="4" />
      <g stroke="#000" strokeWidth="3">
        <path d={`M30 ${height - 26}v12h${bar.units}v-12`} fill="none" />
      </g>
      <text x={42 + bar.units} y={height - 12} fontSize="26">
        {q.distance(bar.lengthM)}
      </text>
      <path d={`M${width - 40} 24l-12 40l12 -9l12 9Z`} />
    </svg>
  );
}

/** A line with a point in the middle of its longest part, where the arrow goes. */
function withMiddle(line: readonly LngLat[]): readonly LngLat[] {
  const [from, to] = [line[0], line.at(-1)];
  if (line.length !== 2 || !from || !to) return line;
  return [from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], to];
}
