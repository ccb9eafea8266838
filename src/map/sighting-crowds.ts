import Supercluster from 'supercluster';
import { fromWorld, toWorld, type WorldBox, type WorldPoint } from './mercator';

/** Points that stand too close to be drawn one by one at a zoom. */
export interface Crowd {
  readonly at: WorldPoint;
  readonly count: number;
  /** The zoom at which it falls apart. */
  readonly partsAtZoom: () => number;
}

/** Points and crowds in a box at a zoom; points by their place in the list that was indexed. */
export interface CrowdIndex {
  within(box: WorldBox, zoom: number): { readonly single: readonly number[]; readonly crowds: readonly Crowd[] };
}

/** From this zoom on every point stands alone. */
const aloneFromZoom = 15;

/** Gathers points into crowds of neighbours within about 56 px, for every zoom (supercluster). */
export function crowdIndex(points: readonly WorldPoint[]): CrowdIndex {
  const clusters = new Supercluster<{ i: number }>({
    radius: 56,
    extent: 256,
    maxZoom: aloneFromZoom - 1,
    minPoints: 3,
  });
  clusters.load(
    points.map((point, i) => ({
      type: 'Feature',
      properties: { i },
      geometry: { type: 'Point', coordinates: [...fromWorld(point)] },
    })),
  );
  return {
    within(box, zoom) {
      const [west, north] = fromWorld({ x: box.left, y: box.top });
      const [east, south] = fromWorld({ x: box.right, y: box.bottom });
      const single: number[] = [];
      const crowds: Crowd[] = [];
      for (const { properties, geometry } of clusters.getClusters([west, south, east, north], zoom)) {
        if (!('cluster' in properties)) {
          single.push(properties.i);
          continue;
        }
        const [lng = 0, lat = 0] = geometry.coordinates;
        const { cluster_id: id, point_count: count } = properties;
        crowds.push({ at: toWorld([lng, lat]), count, partsAtZoom: () => clusters.getClusterExpansionZoom(id) });
      }
      return { single, crowds };
    },
  };
}
