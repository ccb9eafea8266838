import type { LngLat } from '../geo/lng-lat';
import { localFrame } from '../geo/local-frame';
import type { Sortie } from '../survey/sortie';

/** What of a plan its sample follows from: transects of one direction, `lineSpacingM / sampleShare` apart. */
export interface SampleDesign {
  readonly sorties: readonly Pick<Sortie, 'code' | 'launch' | 'legs'>[];
  readonly headingDeg: number;
  readonly lineSpacingM: number;
  readonly sampleShare: number;
}

/** One straight piece of a row, and the sortie that flies it. */
export interface RowPiece {
  readonly from: LngLat;
  readonly to: LngLat;
  readonly lengthM: number;
  readonly sortie: string;
}

/**
 * The transects of a sample joined to its rows, side by side: a row that bends around a hole or is cut between two batteries is one
 * unit of the sample, since all of it began with one draw.
 */
export function sampleRows({ sorties, headingDeg, lineSpacingM, sampleShare }: SampleDesign): readonly RowPiece[][] {
  const [start] = sorties;
  if (!start) return [];
  const frame = localFrame(start.launch);
  const rad = (headingDeg * Math.PI) / 180;
  const intervalM = lineSpacingM / sampleShare;
  const pieces = sorties.flatMap(({ code, legs }) =>
    legs.flatMap(({ kind, points }) => {
      const [first, last] = [points[0], points.at(-1)];
      if (kind !== 'transect' || !first || !last) return [];
      const [from, to] = [frame.toLocal(first.position), frame.toLocal(last.position)];
      const besideM = ((from.xM + to.xM) * Math.cos(rad) - (from.yM + to.yM) * Math.sin(rad)) / 2;
      const lengthM = Math.hypot(to.xM - from.xM, to.yM - from.yM);
      return { besideM, piece: { from: first.position, to: last.position, lengthM, sortie: code } };
    }),
  );
  const rows: { readonly besideM: number; readonly row: RowPiece[] }[] = [];
  for (const { besideM, piece } of pieces.toSorted((a, b) => a.besideM - b.besideM)) {
    const before = rows.at(-1);
    if (before && besideM - before.besideM < intervalM / 2) before.row.push(piece);
    else rows.push({ besideM, row: [piece] });
  }
  return rows.map(({ row }) => row);
}
