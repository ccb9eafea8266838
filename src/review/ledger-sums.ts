import { type Figure, figures, isStock } from './figure';
import { figureIndex, type Ledger, type LedgerPlace, type LedgerSource } from './ledger';

/** What of a ledger is added up. Days as `coverageDay` counts, both included. */
export interface LedgerCut {
  /** First day of figures that add up; absent: from the beginning. */
  readonly from?: number;
  /** Absent: until the end. */
  readonly to?: number;
}

/** The sum of each figure at one place. */
export type FigureSums = (figure: Figure) => number;

const width = figures.length;
const stockFlags = figures.map((figure) => (isStock(figure) ? 1 : 0));

/** The sums of every place in one pass, by the index of the place. */
export function sumsByPlace(ledger: Ledger, { from = -Infinity, to = Infinity }: LedgerCut): Float64Array {
  const sums = new Float64Array(ledger.places.length * width);
  const { length, figure, place, day, value } = ledger;
  for (let i = 0; i < length; i++) {
    const d = day[i] ?? 0;
    const f = figure[i] ?? 0;
    if (d > to || (d < from && stockFlags[f] === 0)) continue;
    const at = (place[i] ?? 0) * width + f;
    sums[at] = (sums[at] ?? 0) + (value[i] ?? 0);
  }
  return sums;
}

/** The sum of one figure at one place. */
export function sumsAt(byPlace: Float64Array, place: number, figure: Figure): number {
  return byPlace[place * width + figureIndex(figure)] ?? 0;
}

/** The sums of some places together. */
export function sumsWhere(ledger: Ledger, byPlace: Float64Array, isIn: (place: LedgerPlace) => boolean): FigureSums {
  const sums = new Float64Array(width);
  ledger.places.forEach((place, p) => {
    if (!isIn(place)) return;
    for (let f = 0; f < width; f++) sums[f] = (sums[f] ?? 0) + (byPlace[p * width + f] ?? 0);
  });
  return (figure) => sums[figureIndex(figure)] ?? 0;
}

/** The records that a figure comes from, each once: those that moved it in the period, or that hold it where it stands at a value. */
export function recordsBehind(
  ledger: Ledger,
  wanted: readonly Figure[],
  {
    from = -Infinity,
    to = Infinity,
    isIn = () => true,
  }: LedgerCut & { readonly isIn?: (place: LedgerPlace) => boolean },
): readonly LedgerSource[] {
  const indexes = new Set(wanted.map(figureIndex));
  const placeIn = ledger.places.map(isIn);
  const held = new Map<number, number>();
  for (let i = 0; i < ledger.length; i++) {
    const [f, d] = [ledger.figure[i] ?? 0, ledger.day[i] ?? 0];
    if (!indexes.has(f) || d > to || (d < from && stockFlags[f] === 0) || !placeIn[ledger.place[i] ?? 0]) continue;
    const source = ledger.source[i] ?? 0;
    held.set(source, (held.get(source) ?? 0) + (ledger.value[i] ?? 0));
  }
  return [...held].flatMap(([source, value]) => (Math.abs(value) > 1e-9 ? (ledger.sources[source] ?? []) : []));
}

/** What a figure grew by in each of the periods that begin on the given days; the last one ends with `to`. */
export function growth(
  ledger: Ledger,
  figure: Figure,
  { begins, to, isIn = () => true }: { begins: readonly number[]; to: number; isIn?: (place: LedgerPlace) => boolean },
): readonly number[] {
  const index = figureIndex(figure);
  const placeIn = ledger.places.map(isIn);
  const sums = begins.map(() => 0);
  for (let i = 0; i < ledger.length; i++) {
    const d = ledger.day[i] ?? 0;
    if (ledger.figure[i] !== index || d > to || !placeIn[ledger.place[i] ?? 0]) continue;
    const period = begins.findLastIndex((begin) => begin <= d);
    if (period >= 0) sums[period] = (sums[period] ?? 0) + (ledger.value[i] ?? 0);
  }
  return sums;
}
