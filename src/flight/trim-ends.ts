import { bandAreaUpTo, type BandWidths } from '../geo/band-widths';
import type { Order } from './cell-order';
import type { LaidTransects } from './transects';

const HALVINGS = 12;
const SHORTEST_M = 1;

/**
 * Shortens the first and the last transect of an order at their free ends by the ground that the edge rule still leaves open:
 * nothing joins them there, so every metre is time saved. Only where less than half a strip's width of ground is lost.
 */
export function trimFreeEnds(laid: LaidTransects, order: Order): LaidTransects {
  const first = order[0];
  const last = order.at(-1);
  if (first === undefined || last === undefined || laid.slackM2 <= 0) return laid;
  const trims = [first, last ^ 1].map((end) => trimAt(laid, end)).sort((a, b) => b.savedM - a.savedM);
  const [best] = trims;
  return best && best.savedM > SHORTEST_M ? best.laid : laid;
}

function trimAt(laid: LaidTransects, end: number): { savedM: number; laid: LaidTransects } {
  const transect = laid.transects[end >> 1];
  if (!transect) return { savedM: 0, laid };
  const { row, fromUM, toUM } = transect;
  const isHigh = end % 2 === 1;
  const lostM2 = (lengthM: number): number =>
    isHigh
      ? bandAreaUpTo(laid.widths, row, toUM) - bandAreaUpTo(laid.widths, row, toUM - lengthM)
      : bandAreaUpTo(laid.widths, row, fromUM + lengthM) - bandAreaUpTo(laid.widths, row, fromUM);
  const savedM = longestWithin(toUM - fromUM - SHORTEST_M, laid.slackM2, { lostM2, widths: laid.widths });
  const trimmed = isHigh ? { ...transect, toUM: toUM - savedM } : { ...transect, fromUM: fromUM + savedM };
  return {
    savedM,
    laid: {
      ...laid,
      transects: laid.transects.with(end >> 1, trimmed),
      coveredM2: laid.coveredM2 - lostM2(savedM),
      slackM2: laid.slackM2 - lostM2(savedM),
    },
  };
}

function longestWithin(
  mostM: number,
  slackM2: number,
  { lostM2, widths }: { readonly lostM2: (lengthM: number) => number; readonly widths: BandWidths },
): number {
  const fits = (lengthM: number): boolean => lostM2(lengthM) <= Math.min(slackM2, (lengthM * widths.bandWidthM) / 2);
  let low = 0;
  let high = mostM;
  if (high > 0 && fits(high)) return high;
  for (let i = 0; i < HALVINGS && high > 0; i++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
