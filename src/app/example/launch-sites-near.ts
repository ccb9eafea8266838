import { bearingDeg, destination } from '../../geo/geodesic';
import { boundsOf, centerOf } from '../../geo/bounds';
import type { Area } from '../../survey/area';
import type { LaunchSite } from '../../survey/launch-site';

/** How far outside the outline a vehicle stops, m. */
const stepBackM = 120;

/** Launch sites of one area: a little outside two corners on opposite sides. */
export function launchSitesNear(area: Area): readonly LaunchSite[] {
  const [outer] = area.polygon;
  const bounds = boundsOf(outer);
  if (!bounds) throw new Error(`Area ${area.code} has no corners.`);
  const center = centerOf(bounds);
  const half = Math.floor(outer.length / 2);
  return [0, half].map((corner, i) => {
    const edge = outer[corner];
    if (!edge) throw new Error(`Area ${area.code} has no corner ${corner}.`);
    return {
      kind: 'launch-site',
      id: `example-launch-${area.code}-${i + 1}`,
      name: `${area.code}-L${i + 1}`,
      position: destination(edge, bearingDeg(center, edge), stepBackM),
    };
  });
}
