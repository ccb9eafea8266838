import type { PlanePoint } from './flight-route';
import type { Transect } from './transect';

const SHORTEST_M = 1;

/**
 * Transects cut where another launch site becomes the nearest, grouped by site; each piece overlaps the next by `overlapM`. Along a row
 * the squared distances to the sites are parabolas of one shape, so the nearest one changes where two straight lines meet.
 */
export function territories(
  transects: readonly Transect[],
  launches: readonly PlanePoint[],
  overlapM: number,
): readonly (readonly Transect[])[] {
  const found: Transect[][] = launches.map(() => []);
  for (const transect of transects) {
    let fromUM = transect.fromUM;
    for (let site = nearestAt(launches, fromUM, transect.vM); fromUM < transect.toUM; ) {
      const next = nextNearest(launches, site, { fromUM, vM: transect.vM });
      const isLast = !next || next.atUM + overlapM + SHORTEST_M >= transect.toUM;
      const toUM = isLast ? transect.toUM : next.atUM + overlapM;
      found[site]?.push({ ...transect, fromUM, toUM });
      if (isLast) break;
      [fromUM, site] = [next.atUM, next.site];
    }
  }
  return found.filter((pieces) => pieces.length > 0);
}

/** Squared distance to a site along a row less what all sites have in common there. */
function distanceAlong(site: PlanePoint | undefined, uM: number, vM: number): number {
  if (!site) return Infinity;
  return site[0] * site[0] - 2 * site[0] * uM + (site[1] - vM) ** 2;
}

function nearestAt(launches: readonly PlanePoint[], uM: number, vM: number): number {
  let nearest = 0;
  launches.forEach((site, i) => {
    if (distanceAlong(site, uM, vM) < distanceAlong(launches[nearest], uM, vM)) nearest = i;
  });
  return nearest;
}

/** The site that becomes nearer than the present one first, and where. */
function nextNearest(
  launches: readonly PlanePoint[],
  now: number,
  { fromUM, vM }: { readonly fromUM: number; readonly vM: number },
): { site: number; atUM: number } | undefined {
  const own = launches[now];
  if (!own) return undefined;
  let best: { site: number; atUM: number } | undefined;
  launches.forEach((site, i) => {
    const ahead = site[0] - own[0];
    if (ahead <= 0) return;
    const later = distanceAlong(site, fromUM, vM) - distanceAlong(own, fromUM, vM);
    const atUM = fromUM + Math.max(0, later) / (2 * ahead);
    if (!best || atUM < best.atUM) best = { site: i, atUM };
  });
  return best;
}
