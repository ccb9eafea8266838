/** The ellipse of one standard deviation around a place: half axes, m, and the bearing of the longer one, 0 to 180 degrees. */
export interface ErrorEllipse {
  readonly majorM: number;
  readonly minorM: number;
  readonly majorDeg: number;
}

/** A covariance on the ground, square metres. */
export interface GroundCovariance {
  readonly eastM2: number;
  readonly northM2: number;
  readonly eastNorthM2: number;
}

/** The ellipse of a covariance: its eigenvalues and the bearing of the larger one's eigenvector. */
export function errorEllipse({ eastM2, northM2, eastNorthM2 }: GroundCovariance): ErrorEllipse {
  const mean = (eastM2 + northM2) / 2;
  const spread = Math.hypot((eastM2 - northM2) / 2, eastNorthM2);
  const majorDeg = (Math.atan2(2 * eastNorthM2, northM2 - eastM2) / 2) * (180 / Math.PI);
  return {
    majorM: Math.sqrt(Math.max(0, mean + spread)),
    minorM: Math.sqrt(Math.max(0, mean - spread)),
    majorDeg: (majorDeg + 180) % 180,
  };
}
