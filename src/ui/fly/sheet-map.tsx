import { boundsOf } from '../../geo/bounds';
import type { LngLat } from '../../geo/lng-lat';
import { localFrame } from '../../geo/local-frame';
import type { Polygon } from '../../geo/polygon';
import type { Sortie } from '../../survey/sortie';
import { useWords } from '../words-provider';
import classes from './sheet.module.css';

interface SheetMapProps {
  readonly sortie: Sortie;
  readonly areas: readonly Polygon[];
  readonly noFly: readonly Polygon[];
}

/** Size of the drawing in its own units, about tenths of a millimetre on paper. */
const [width, height] = [900, 720];
const margin = 60;

/** The sortie drawn for paper: lines with directions, ways without the camera dashed, launch site, outlines, scale. */
export function SheetMap({ sortie, areas, noFly }: SheetMapProps) {
  const { t, q } = useWords();
  const { at, unitsPerM } = fitted(sortie);
  const path = (line: readonly LngLat[]) => line.map((place, i) => `${i === 0 ? 'M' : 'L'}${at(place)}`).join('');
  const outline = (polygons: readonly Polygon[]) =>
    polygons.flatMap((polygon) => polygon.map((ring) => `${path(ring)}Z`)).join('');
  const lines = sortie.legs.map(({ kind, points }) => ({ kind, line: points.map(({ position }) => position) }));
  const barM = roundLength(width / 4 / unitsPerM);
  const [x = '0', y = '0'] = at(sortie.launch).split(' ');
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
      <path d={`M${x} ${Number(y) - 20}l18 32h-36Z`} fill="#fff" stroke="#000" strokeWidth="4" />
      <g stroke="#000" strokeWidth="3">
        <path d={`M30 ${height - 26}v12h${barM * unitsPerM}v-12`} fill="none" />
      </g>
      <text x={42 + barM * unitsPerM} y={height - 12} fontSize="26">
        {q.distance(barM)}
      </text>
      <path d={`M${width - 40} 24l-12 40l12 -9l12 9Z`} />
    </svg>
  );
}

/** Places in the drawing: the whole sortie in its middle, north up. */
function fitted({ launch, legs }: Sortie) {
  const places = [launch, ...legs.flatMap(({ points }) => points.map(({ position }) => position))];
  const bounds = boundsOf(places);
  const frame = localFrame(bounds ? [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2] : launch);
  const points = places.map(frame.toLocal);
  const halfX = Math.max(...points.map(({ xM }) => Math.abs(xM)), 10);
  const halfY = Math.max(...points.map(({ yM }) => Math.abs(yM)), 10);
  const unitsPerM = Math.min((width / 2 - margin) / halfX, (height / 2 - margin) / halfY);
  const at = (place: LngLat) => {
    const { xM, yM } = frame.toLocal(place);
    return `${(width / 2 + xM * unitsPerM).toFixed(1)} ${(height / 2 - yM * unitsPerM).toFixed(1)}`;
  };
  return { at, unitsPerM };
}

/** A line with a point in the middle of its longest part, where the arrow goes. */
function withMiddle(line: readonly LngLat[]): readonly LngLat[] {
  const [from, to] = [line[0], line.at(-1)];
  if (line.length !== 2 || !from || !to) return line;
  return [from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], to];
}

/** 1, 2 or 5 times a power of ten, at most the length given. */
function roundLength(atMostM: number): number {
  const power = 10 ** Math.floor(Math.log10(atMostM));
  return ([5, 2, 1].find((digit) => digit * power <= atMostM) ?? 1) * power;
}
