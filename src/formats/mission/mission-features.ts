import type { RawFeature, RawPosition } from '../vector/raw-geometry';

/** A point that a mission file flies to. */
export interface ReadWaypoint {
  /** Longitude, latitude, height in metres. */
  readonly position: RawPosition;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Waypoints as features: a point each, and the line through them if there are two or more. Roles tell them from areas. */
export function pathFeatures(
  waypoints: readonly ReadWaypoint[],
  properties: Readonly<Record<string, unknown>> = {},
): RawFeature[] {
  const points = waypoints.map((waypoint, i): RawFeature => {
    const geometries = [{ type: 'point', position: waypoint.position }] as const;
    return { geometries, properties: { ...waypoint.properties, role: 'waypoint', number: i + 1 } };
  });
  if (waypoints.length < 2) return points;
  const line = { type: 'line', positions: waypoints.map(({ position }) => position) } as const;
  return [{ geometries: [line], properties: { ...properties, role: 'sortie' } }, ...points];
}

/** A polygon with one ring. */
export function ringFeature(
  ring: readonly RawPosition[],
  role: 'area' | 'no-fly' | 'fence',
  name?: string,
): RawFeature {
  return { geometries: [{ type: 'polygon', rings: [ring] }], properties: { role }, name };
}

/** The launch site of a mission. */
export function launchFeature(position: RawPosition): RawFeature {
  return { geometries: [{ type: 'point', position }], properties: { role: 'launch' } };
}
