import type { PlaneRegion } from './plane-region';

/** The axes of a plane turned so that u runs along a heading and v to its left. */
export interface TurnedAxes {
  readonly headingDeg: number;
  readonly sin: number;
  readonly cos: number;
}

/** Axes whose u points to `headingDeg`, clockwise from y. */
export function turnedAxes(headingDeg: number): TurnedAxes {
  const rad = (headingDeg * Math.PI) / 180;
  return { headingDeg, sin: Math.sin(rad), cos: Math.cos(rad) };
}

export function toU({ sin, cos }: TurnedAxes, xM: number, yM: number): number {
  return xM * sin + yM * cos;
}

export function toV({ sin, cos }: TurnedAxes, xM: number, yM: number): number {
  return yM * sin - xM * cos;
}

export function toX({ sin, cos }: TurnedAxes, uM: number, vM: number): number {
  return uM * sin - vM * cos;
}

export function toY({ sin, cos }: TurnedAxes, uM: number, vM: number): number {
  return uM * cos + vM * sin;
}

/** The region with its points as u, v pairs; rings keep their direction. */
export function turnRegion(region: PlaneRegion, axes: TurnedAxes): PlaneRegion {
  return region.map((ring) => {
    const turned = new Float64Array(ring.length);
    for (let i = 0; i < ring.length; i += 2) {
      const xM = ring[i] ?? 0;
      const yM = ring[i + 1] ?? 0;
      turned[i] = toU(axes, xM, yM);
      turned[i + 1] = toV(axes, xM, yM);
    }
    return turned;
  });
}
