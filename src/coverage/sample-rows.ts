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
  /** Where it lies along its row, m from a place that all rows share; the lesser end first. */
  readonly alongM: readonly [number, number];
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
      const ends = [from, to].map(({ xM, yM }) => xM * Math.sin(rad) + yM * Math.cos(rad)).toSorted((a, b) => a - b);
      const alongM = [ends[0] ?? 0, ends[1] ?? 0] as const;
      return { besideM, piece: { from: first.position, to: last.position, alongM, sortie: code } };
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

/** How far a row reaches, m: where two batteries share it, the image that both take counts once. */
export function rowLengthM(row: readonly Pick<RowPiece, 'alongM'>[]): number {
  let lengthM = 0;
  let reachedM = Number.NEGATIVE_INFINITY;
  for (const { alongM } of row.toSorted((a, b) => a.alongM[0] - b.alongM[0])) {
    const [from, to] = alongM;
    lengthM += Math.max(0, to - Math.max(from, reachedM));
    reachedM = Math.max(reachedM, to);
  }
  return lengthM;
}
