/** A place in a plane with a direction: metres, radians counter-clockwise from x. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly angleRad: number;
}

/** Bends and straights between two poses, in this order: signed angle of the first arc, straight or middle arc, signed angle of the last. */
export interface DubinsPath {
  readonly firstRad: number;
  /** Straight between the arcs, m; 0 where the middle is an arc. */
  readonly straightM: number;
  /** Signed angle of an arc in the middle. */
  readonly middleRad: number;
  readonly lastRad: number;
  readonly lengthM: number;
}

const STEP_RAD = (12 * Math.PI) / 180;
const TURN = 2 * Math.PI;

/**
 * The ways from one pose to another with arcs of one radius, the shortest first: left or right arc, straight, left or right arc;
 * or three arcs in turn (L. E. Dubins, 1957; formulas after A. Shkel and V. Lumelsky, 2001).
 */
export function dubinsPaths(from: Pose, to: Pose, radiusM: number): readonly DubinsPath[] {
  const [dx, dy] = [(to.x - from.x) / radiusM, (to.y - from.y) / radiusM];
  const d = Math.hypot(dx, dy);
  const theta = Math.atan2(dy, dx);
  const [a, b] = [from.angleRad - theta, to.angleRad - theta];
  const [sa, sb, ca, cb, cab] = [Math.sin(a), Math.sin(b), Math.cos(a), Math.cos(b), Math.cos(a - b)];
  const found: DubinsPath[] = [];
  const add = (sides: readonly [number, number, number], t: number, p: number, q: number): void => {
    const [first, last] = [positive(t), positive(q)];
    const isArc = sides[1] !== 0;
    const middle = isArc ? positive(p) : p;
    found.push({
      firstRad: sides[0] * first,
      straightM: isArc ? 0 : middle * radiusM,
      middleRad: sides[1] * middle,
      lastRad: sides[2] * last,
      lengthM: (first + middle + last) * radiusM,
    });
  };
  const lsl = 2 + d * d - 2 * cab + 2 * d * (sa - sb);
  if (lsl >= -ROUNDING) {
    const at = Math.atan2(cb - ca, d + sa - sb);
    add([1, 0, 1], at - a, Math.sqrt(Math.max(0, lsl)), b - at);
  }
  const rsr = 2 + d * d - 2 * cab + 2 * d * (sb - sa);
  if (rsr >= -ROUNDING) {
    const at = Math.atan2(ca - cb, d - sa + sb);
    add([-1, 0, -1], a - at, Math.sqrt(Math.max(0, rsr)), at - b);
  }
  const lsr = d * d - 2 + 2 * cab + 2 * d * (sa + sb);
  if (lsr >= 0) {
    const p = Math.sqrt(lsr);
    const at = Math.atan2(-ca - cb, d + sa + sb) - Math.atan2(-2, p);
    add([1, 0, -1], at - a, p, at - b);
  }
  const rsl = d * d - 2 + 2 * cab - 2 * d * (sa + sb);
  if (rsl >= 0) {
    const p = Math.sqrt(rsl);
    const at = Math.atan2(ca + cb, d - sa - sb) - Math.atan2(2, p);
    add([-1, 0, 1], a - at, p, b - at);
  }
  const rlr = (6 - d * d + 2 * cab + 2 * d * (sa - sb)) / 8;
  if (Math.abs(rlr) <= 1) {
    const p = TURN - Math.acos(rlr);
    const t = a - Math.atan2(ca - cb, d - sa + sb) + p / 2;
    add([-1, 1, -1], t, p, a - b - t + p);
  }
  const lrl = (6 - d * d + 2 * cab + 2 * d * (sb - sa)) / 8;
  if (Math.abs(lrl) <= 1) {
    const p = TURN - Math.acos(lrl);
    const t = Math.atan2(-ca + cb, d + sa - sb) - a + p / 2;
    add([1, -1, 1], t, p, b - a - t + p);
  }
  return found.sort((one, other) => one.lengthM - other.lengthM);
}

/**
 * Corners of a path drawn around its arcs, as x, y pairs without the two poses: each lies where tangents 12 degrees or less apart
 * meet, so that straights are entered straight and the drawn line is never shorter than the arcs.
 */
export function dubinsCorners(from: Pose, path: DubinsPath, radiusM: number): number[] {
  const corners: number[] = [];
  let at = from;
  const bend = (turnRad: number): void => {
    const steps = Math.ceil(Math.abs(turnRad) / STEP_RAD);
    if (Math.abs(turnRad) < ROUNDING) return;
    const half = turnRad / steps / 2;
    const tangentM = radiusM * Math.tan(Math.abs(half));
    for (let i = 0; i < steps; i++) {
      at = ahead(at, tangentM);
      corners.push(at.x, at.y);
      at = ahead({ ...at, angleRad: at.angleRad + 2 * half }, tangentM);
    }
  };
  bend(path.firstRad);
  at = ahead(at, path.straightM);
  bend(path.middleRad);
  bend(path.lastRad);
  return corners;
}

/** The pose a distance straight on. */
export function ahead({ x, y, angleRad }: Pose, lengthM: number): Pose {
  return { x: x + lengthM * Math.cos(angleRad), y: y + lengthM * Math.sin(angleRad), angleRad };
}

const ROUNDING = 1e-9;

/** An angle from 0 to a full turn; what rounding puts just below a full turn is none. */
function positive(angleRad: number): number {
  const within = ((angleRad % TURN) + TURN) % TURN;
  return TURN - within < 1e-7 ? 0 : within;
}
