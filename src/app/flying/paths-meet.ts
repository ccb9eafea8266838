import { localFrame } from '../../geo/local-frame';
import type { LocalPoint } from '../../geo/local-point';
import type { Sortie } from '../../survey/sortie';

/** Paths nearer than this to the side, and less than this apart in height, are not separated, m. */
const [besideM, aboveM] = [50, 20];

/** Whether the paths of two sorties come nearer to each other than 50 m to the side with less than 20 m of height between them. */
export function doPathsMeet(one: Sortie, other: Sortie): boolean {
  const frame = localFrame(one.launch);
  const pieces = (sortie: Sortie) =>
    sortie.legs.flatMap(({ points }) =>
      points.slice(1).flatMap((point, i) => {
        const before = points[i];
        if (!before) return [];
        const [from, to] = [frame.toLocal(before.position), frame.toLocal(point.position)];
        return {
          from,
          to,
          lowM: Math.min(before.heightM, point.heightM),
          highM: Math.max(before.heightM, point.heightM),
        };
      }),
    );
  const others = pieces(other);
  return pieces(one).some((a) =>
    others.some(
      (b) =>
        a.lowM - b.highM < aboveM &&
        b.lowM - a.highM < aboveM &&
        boxesNear(a, b) &&
        (doCross(a, b) || Math.min(farM(a.from, b), farM(a.to, b), farM(b.from, a), farM(b.to, a)) < besideM),
    ),
  );
}

interface Piece {
  readonly from: LocalPoint;
  readonly to: LocalPoint;
}

function boxesNear(a: Piece, b: Piece): boolean {
  return (
    Math.min(a.from.xM, a.to.xM) - besideM < Math.max(b.from.xM, b.to.xM) &&
    Math.min(b.from.xM, b.to.xM) - besideM < Math.max(a.from.xM, a.to.xM) &&
    Math.min(a.from.yM, a.to.yM) - besideM < Math.max(b.from.yM, b.to.yM) &&
    Math.min(b.from.yM, b.to.yM) - besideM < Math.max(a.from.yM, a.to.yM)
  );
}

function doCross(a: Piece, b: Piece): boolean {
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

/** On which side of a piece's line a point lies: the sign. */
function side({ from, to }: Piece, at: LocalPoint): number {
  return (to.xM - from.xM) * (at.yM - from.yM) - (to.yM - from.yM) * (at.xM - from.xM);
}

/** Distance of a point from a piece. */
function farM(at: LocalPoint, { from, to }: Piece): number {
  const [dx, dy] = [to.xM - from.xM, to.yM - from.yM];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : ((at.xM - from.xM) * dx + (at.yM - from.yM) * dy) / square;
  const held = Math.min(1, Math.max(0, share));
  return Math.hypot(at.xM - from.xM - held * dx, at.yM - from.yM - held * dy);
}
