import type { BandWidths } from '../geo/band-widths';

/** Spans of u, reused from row to row: the first `count` of `fromUM` and `toUM` are valid. */
export interface SpanList {
  count: number;
  readonly fromUM: Float64Array;
  readonly toUM: Float64Array;
}

/** Room for all spans that any band of these widths can have, cut by up to `cuts` stretches. */
export function spanList({ start, bands }: BandWidths, cuts: number): SpanList {
  let most = 4;
  for (let band = 0; band < bands; band++) most = Math.max(most, (start[band + 1] ?? 0) - (start[band] ?? 0));
  return { count: 0, fromUM: new Float64Array(most + cuts + 4), toUM: new Float64Array(most + cuts + 4) };
}

export interface SpanBar {
  /** Ground must be wider than this across the band, m. */
  readonly barM: number;
  /** Narrower stretches of ground between two spans up to this long join them, m. */
  readonly bridgeM: number;
}

/**
 * Writes the spans of a band where the ground is wider than the bar. Ground too narrow for it that no neighbouring band can see
 * in passing is kept whole.
 */
export function wideSpans(widths: BandWidths, band: number, { bar, into }: { bar: SpanBar; into: SpanList }): void {
  const { start, uM, beforeM, afterM } = widths;
  const end = start[band + 1] ?? 0;
  const { barM, bridgeM } = bar;
  into.count = 0;
  let groundFromUM = 0;
  let isGround = false;
  let spansBefore = 0;
  let isWide = false;
  for (let i = start[band] ?? 0; i < end; i++) {
    const u0 = valueAt(uM, i);
    const w0 = valueAt(afterM, i);
    const next = Math.min(i + 1, end - 1);
    const w1 = valueAt(beforeM, next);
    const u1 = valueAt(uM, next);
    const goesOn = next > i && Math.max(w0, w1) > BARELY_M;
    if (isWide && !(goesOn && w0 > barM)) isWide = endSpan(into, u0);
    if (isGround && !goesOn && (u1 > u0 || i + 1 === end)) {
      isGround = false;
      if (into.count === spansBefore) addUnseen(into, widths, { band, fromUM: groundFromUM, toUM: u0, barM });
      spansBefore = into.count;
    }
    if (!goesOn || u1 <= u0) continue;
    if (!isGround) {
      isGround = true;
      groundFromUM = u0;
      spansBefore = into.count;
    }
    const bridgedUM = bridgedTo(into, spansBefore, bridgeM);
    if (!isWide && w0 > barM) isWide = beginSpan(into, u0, bridgedUM);
    if (w0 > barM === w1 > barM) continue;
    const crossingUM = u0 + ((barM - w0) * (u1 - u0)) / (w1 - w0);
    isWide = w1 > barM ? beginSpan(into, crossingUM, bridgedUM) : endSpan(into, crossingUM);
  }
}

/** How far the last span of a stretch of ground may be bridged; -Infinity where it has none yet. */
function bridgedTo({ toUM, count }: SpanList, spansBefore: number, bridgeM: number): number {
  return count > spansBefore ? valueAt(toUM, count - 1) + bridgeM : -Infinity;
}

/** Begins a span, or goes on with the last one as far as that is bridged; true: ground is wide from here on. */
function beginSpan(into: SpanList, uM: number, bridgedUM: number): true {
  if (uM <= bridgedUM) return true;
  into.fromUM[into.count] = uM;
  into.count++;
  return true;
}

function endSpan({ toUM, count }: SpanList, uM: number): false {
  toUM[count - 1] = uM;
  return false;
}

function valueAt(column: Float64Array, i: number): number {
  return column[i] ?? 0;
}

function addUnseen(
  into: SpanList,
  widths: BandWidths,
  { band, fromUM, toUM, barM }: Stretch & { readonly band: number },
): void {
  if (!isAlone(widths, band, { fromUM, toUM, barM })) return;
  into.fromUM[into.count] = fromUM;
  into.toUM[into.count] = toUM;
  into.count++;
}

const BARELY_M = 1e-6;

/** Ground along a band, and the width beside it that counts as seen in passing. */
interface Stretch {
  readonly fromUM: number;
  readonly toUM: number;
  readonly barM: number;
}

/** Whether no neighbouring band has wide ground beside this span, so that nobody passes it. */
export function isAlone(widths: BandWidths, band: number, { fromUM, toUM, barM }: Stretch): boolean {
  const enoughM = Math.max(barM, widths.bandWidthM / 2);
  return (
    !hasWideGround(widths, band - 1, { fromUM, toUM, barM: enoughM }) &&
    !hasWideGround(widths, band + 1, { fromUM, toUM, barM: enoughM })
  );
}

function hasWideGround(
  { start, bands, uM, beforeM, afterM }: BandWidths,
  band: number,
  { fromUM, toUM, barM }: Stretch,
): boolean {
  if (band < 0 || band >= bands) return false;
  const end = (start[band + 1] ?? 0) - 1;
  for (let i = start[band] ?? 0; i < end; i++) {
    if ((uM[i] ?? 0) >= toUM || (uM[i + 1] ?? 0) <= fromUM) continue;
    if ((afterM[i] ?? 0) > barM || (beforeM[i + 1] ?? 0) > barM) return true;
  }
  return false;
}
