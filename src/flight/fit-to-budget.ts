/** What one trial of a length costs. */
export interface Trial {
  readonly durationS: number;
}

export interface FitOptions<T extends Trial> {
  readonly mostM: number;
  readonly leastM: number;
  readonly usableS: number;
  /** Undefined where nothing can be flown at this length (no way, out of range). */
  trial(lengthM: number): T | undefined;
}

const CLOSE_ENOUGH_M = 1;
const CLOSE_ENOUGH_S = 0.15;
const MOST_TRIALS = 24;

/**
 * The trial with the greatest length that fits the time, nearly: between two lengths, one that fits and one that does not, the
 * next is where a straight line through their times meets the budget, or their middle where that does not close in fast.
 */
export function fitToBudget<T extends Trial>({
  mostM,
  leastM,
  usableS,
  trial,
}: FitOptions<T>): { fit: T; lengthM: number } | undefined {
  const whole = trial(mostM);
  if (whole && whole.durationS <= usableS) return { fit: whole, lengthM: mostM };
  let low = Math.min(leastM, mostM);
  let fit = trial(low);
  if (!fit || fit.durationS > usableS) return undefined;
  let high = mostM;
  let highS = whole?.durationS;
  for (let i = 0; i < MOST_TRIALS && high - low > CLOSE_ENOUGH_M && usableS - fit.durationS > CLOSE_ENOUGH_S; i++) {
    const middle = (low + high) / 2;
    const share: number =
      highS === undefined || i % 4 === 3 ? 0.5 : (usableS - fit.durationS) / (highS - fit.durationS);
    const at: number = share > 0.02 && share < 0.98 ? low + share * (high - low) - CLOSE_ENOUGH_M / 4 : middle;
    const tried = trial(at);
    if (tried && tried.durationS <= usableS) [fit, low] = [tried, at];
    else [high, highS] = [at, tried?.durationS];
  }
  return { fit, lengthM: low };
}
