import type { PlannedStrips } from '../coverage/plan-passes';
import type { VectorFeature } from '../formats/vector/feature';
import type { FlightPoint, Leg } from '../survey/sortie';

/** The strips of a `plan.geojson`: its transects by their `swathM`. Features that are no transects are left. */
export function readPlanStrips(features: readonly VectorFeature[]): readonly PlannedStrips[] {
  const byWidth = new Map<number, Leg[]>();
  for (const { role, geometry, properties } of features) {
    const width = properties['swathM'] ?? properties['swath_m'];
    if (role !== 'transect' || geometry.type !== 'line' || typeof width !== 'number') continue;
    const points = geometry.line.map((position): FlightPoint => ({ position, heightM: 0 }));
    byWidth.set(width, [...(byWidth.get(width) ?? []), { kind: 'transect', points }]);
  }
  return [...byWidth].map(([lineSpacingM, legs]) => ({ lineSpacingM, sorties: [{ legs }] }));
}
