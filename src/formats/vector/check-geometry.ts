import { checkPolygon, type PolygonCheck } from '../../geo/check-polygon';
import { writeCoordinates } from '../../geo/coordinates/write-coordinates';
import type { LngLat } from '../../geo/lng-lat';
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
    paths.push(path);
  }
  const [outer, ...holes] = paths;
  if (!outer) return refused({ code: 'area-too-few-places', severity: 'error' });
  const check = checkPolygon([outer, ...holes]);
  if (!check.valid) return refused(outlineIssue(check));
  const polygon = toCanonicalPolygon([outer, ...holes]);
  const issues: Issue[] = paths.every(isClosed) ? [] : [{ code: 'ring-closed', severity: 'info' }];
  return { value: { type: 'polygon', polygon }, issues };
}

function outlineIssue({ reason, at }: Exclude<PolygonCheck, { valid: true }>): Issue {
  const values = at && { place: writeCoordinates(at, 'decimal') };
  return { code: `area-${reason}`, severity: 'error', ...(at && { where: { at } }), ...(values && { values }) };
}

function isClosed(path: readonly LngLat[]): boolean {
  const [first, last] = [path[0], path.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
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
