const SHARP_RAD = (20 * Math.PI) / 180;
const ARC_STEP_RAD = (10 * Math.PI) / 180;
const SAME_POINT_M = 0.01;

/**
 * The line (x, y pairs) moved `asideM` to its left, to its right where negative: bends on the outside rounded in steps of 10
 * degrees, sharp ones only; on the inside it crosses itself where the pieces meet.
 */
export function parallelLine(line: Float64Array, asideM: number): Float64Array {
  const pieces = movedPieces(line, asideM);
  const points: number[] = [];
  pieces.forEach((piece, i) => {
    const next = pieces[i + 1];
    if (i === 0) points.push(piece.ax, piece.ay);
    if (!next) points.push(piece.bx, piece.by);
    else points.push(...bend(piece, next, asideM));
  });
  return Float64Array.from(points);
}

interface MovedPiece {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  /** Direction, counter-clockwise from x. */
  readonly rad: number;
  /** End of the piece before it was moved. */
  readonly endX: number;
  readonly endY: number;
}

function movedPieces(line: Float64Array, asideM: number): MovedPiece[] {
  const pieces: MovedPiece[] = [];
  let [x = 0, y = 0] = [line[0], line[1]];
  for (let i = 2; i + 1 < line.length; i += 2) {
    const [endX = 0, endY = 0] = [line[i], line[i + 1]];
    const lengthM = Math.hypot(endX - x, endY - y);
    if (lengthM < SAME_POINT_M) continue;
    const [dx, dy] = [(-(endY - y) / lengthM) * asideM, ((endX - x) / lengthM) * asideM];
    const rad = Math.atan2(endY - y, endX - x);
    pieces.push({ ax: x + dx, ay: y + dy, bx: endX + dx, by: endY + dy, rad, endX, endY });
    [x, y] = [endX, endY];
  }
  return pieces;
}

/** The points between two moved pieces. */
function bend(piece: MovedPiece, next: MovedPiece, asideM: number): number[] {
  const turn = ((next.rad - piece.rad + 3 * Math.PI) % (2 * Math.PI)) - Math.PI;
  if (Math.abs(turn) < SHARP_RAD) {
    const reach = asideM / Math.cos(turn / 2);
    const rad = piece.rad + turn / 2 + Math.PI / 2;
    return [piece.endX + reach * Math.cos(rad), piece.endY + reach * Math.sin(rad)];
  }
  const isInside = turn > 0 === asideM > 0;
  if (isInside || asideM === 0) return [piece.bx, piece.by, next.ax, next.ay];
  const steps = Math.ceil(Math.abs(turn) / ARC_STEP_RAD);
  return Array.from({ length: steps + 1 }, (_, i) => {
    const rad = piece.rad + (turn * i) / steps + Math.PI / 2;
    return [piece.endX + asideM * Math.cos(rad), piece.endY + asideM * Math.sin(rad)];
  }).flat();
}
