import { checkPolygon, type PolygonCheck } from '../../geo/check-polygon';
import { writeCoordinates } from '../../geo/coordinates/write-coordinates';
import type { LngLat } from '../../geo/lng-lat';
import type { Polygon, Ring } from '../../geo/polygon';
import { toCanonicalPolygon } from '../../geo/to-canonical-polygon';
import type { Checked, Issue } from '../../survey/issue';
import { maxPathVertices } from '../limits';
import { checkPosition, type ToLngLat } from './check-position';
import type { FeatureGeometry } from './feature';
import type { RawGeometry, RawPosition } from './raw-geometry';

/** A geometry of a file on WGS84, its polygon closed, canonical and free of crossings; or none, and why. */
export function checkGeometry(geometry: RawGeometry, toLngLat?: ToLngLat): Checked<FeatureGeometry> {
  if (geometry.type === 'point') return checkPoint(geometry, toLngLat);
  if (geometry.type === 'line') return checkLine(geometry, toLngLat);
  return checkRings(geometry.rings, toLngLat);
}

type RawPoint = Extract<RawGeometry, { type: 'point' }>;
type RawLine = Extract<RawGeometry, { type: 'line' }>;

function checkPoint({ position, time }: RawPoint, toLngLat: ToLngLat | undefined): Checked<FeatureGeometry> {
  const place = checkPosition(position, toLngLat);
  if (isIssue(place)) return refused(place);
  const heightM = position[2];
  const value = { type: 'point', place, ...(isHeight(heightM) && { heightM }), ...(time && { time }) } as const;
  return { value, issues: [] };
}

function checkLine({ positions, times }: RawLine, toLngLat: ToLngLat | undefined): Checked<FeatureGeometry> {
  const line = checkPath(positions, toLngLat);
  if (isIssue(line)) return refused(line);
  if (line.length < 2) return refused({ code: 'line-too-short', severity: 'warning' });
  const heightsM = positions.map(([, , heightM]) => (isHeight(heightM) ? heightM : undefined));
  const value = {
    type: 'line',
    line,
    ...(heightsM.some((heightM) => heightM !== undefined) && { heightsM }),
    ...(times?.some((time) => time !== undefined) && { times }),
  } as const;
  return { value, issues: [] };
}

function checkRings(
  rings: readonly (readonly RawPosition[])[],
  toLngLat: ToLngLat | undefined,
): Checked<FeatureGeometry> {
  const paths: (readonly LngLat[])[] = [];
  for (const positions of rings) {
    const path = checkPath(positions, toLngLat);
    if (isIssue(path)) return refused(path);
    paths.push(withoutSpikes(path));
  }
  const [outer, ...holes] = paths;
  if (!outer) return refused({ code: 'area-too-few-places', severity: 'error' });
  const polygon: Polygon = [outer, ...holes.filter((hole) => !isEmpty(hole))];
  const check = checkPolygon(polygon);
  if (!check.valid) return refused(outlineIssue(check));
  const issues: Issue[] = polygon.every(isClosed) ? [] : [{ code: 'ring-closed', severity: 'info' }];
  return { value: { type: 'polygon', polygon: toCanonicalPolygon(polygon) }, issues };
}

/** A hole without ground is no hole: boundary files have such slivers. */
function isEmpty(hole: Ring): boolean {
  if (hole.length > 20) return false;
  const check = checkPolygon([hole]);
  return !check.valid && (check.reason === 'too-few-places' || check.reason === 'zero-area');
}

/** A path that goes out and straight back (a, b, a) encloses nothing there: boundary files are full of such needles. */
function withoutSpikes(path: readonly LngLat[]): readonly LngLat[] {
  const kept: LngLat[] = [];
  for (const place of path) {
    if (isSame(kept.at(-2), place)) kept.pop();
    else if (!isSame(kept.at(-1), place)) kept.push(place);
  }
  return kept;
}

function outlineIssue({ reason, at }: Exclude<PolygonCheck, { valid: true }>): Issue {
  const values = at && { place: writeCoordinates(at, 'decimal') };
  return { code: `area-${reason}`, severity: 'error', ...(at && { where: { at } }), ...(values && { values }) };
}

function isClosed(path: readonly LngLat[]): boolean {
  return path.length > 1 && isSame(path[0], path.at(-1));
}

function isSame(a: LngLat | undefined, b: LngLat | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function checkPath(positions: readonly RawPosition[], toLngLat: ToLngLat | undefined): readonly LngLat[] | Issue {
  if (positions.length > maxPathVertices) {
    const values = { count: positions.length, limit: maxPathVertices };
    return { code: 'path-too-many-vertices', severity: 'error', values };
  }
  const path: LngLat[] = [];
  for (const position of positions) {
    const place = checkPosition(position, toLngLat);
    if (isIssue(place)) return place;
    path.push(place);
  }
  return path;
}

function isHeight(heightM: number | undefined): heightM is number {
  return heightM !== undefined && Number.isFinite(heightM);
}

function isIssue(value: object): value is Issue {
  return 'code' in value;
}

function refused(issue: Issue): Checked<never> {
  return { value: undefined, issues: [issue] };
}
