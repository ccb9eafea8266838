/** WGS84: half the equator's diameter, m, and the square of the first eccentricity. */
const A = 6_378_137;
const E2 = 0.00669437999014;

/** Metres on the ground in one degree at a latitude, from WGS84's radii of curvature (Bugayevskiy, Snyder 1995, 1.1). */
export interface DegreeLengths {
  readonly lngM: number;
  readonly latM: number;
}

/** Lengths of a degree of longitude and of latitude at `latDeg`: within 1e-7 of the geodesic for steps of up to a kilometre. */
export function degreeLengths(latDeg: number): DegreeLengths {
  const lat = (latDeg * Math.PI) / 180;
  const w2 = 1 - E2 * Math.sin(lat) ** 2;
  const prime = A / Math.sqrt(w2);
  const radian = Math.PI / 180;
  return { lngM: prime * Math.cos(lat) * radian, latM: ((prime * (1 - E2)) / w2) * radian };
}

/**
 * Ground of WGS84 between the equator and a latitude, m2 for each degree of longitude: negative to the south. The difference of two
 * is the exact area of a box in degrees (Snyder 1987, Map projections, eq. 3-12 by b^2 / 2).
 */
export function zoneAreaM2(latDeg: number): number {
  const sin = Math.sin((latDeg * Math.PI) / 180);
  const e = Math.sqrt(E2);
  const b2 = A * A * (1 - E2);
  return ((b2 / 2) * (sin / (1 - E2 * sin * sin) + Math.atanh(e * sin) / e) * Math.PI) / 180;
}
