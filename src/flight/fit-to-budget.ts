/** What one trial of a length costs. */
export interface Trial {
  readonly durationS: number;
}

export interface FitOptions<T extends Trial> {
  readonly mostM: number;
  readonly leastM: number;
  readonly usableS: number;
  /** Length to try first, m: what fitted somewhere near. */
  readonly guessM: number;
  /** Metres that a second more allows, roughly. */
  readonly paceMS: number;
  /** Undefined where nothing can be flown at this length (no way, out of range). */
  trial(lengthM: number): T | undefined;
}

const CLOSE_ENOUGH_M = 1;
const CLOSE_ENOUGH_S = 0.15;
const MOST_TRIALS = 24;

/**
 * The trial with the greatest length that fits the time, nearly. Each trial tells where the budget should end at the pace given, or on a
 * straight line between a length that fits and one that does not; where that does not close in, their middle is next.
 */
export function fitToBudget<T extends Trial>(options: FitOptions<T>): { fit: T; lengthM: number } | undefined {
  const { mostM, usableS, guessM, paceMS, trial } = options;
  const leastM = Math.min(options.leastM, mostM);
  let fit: T | undefined;
  let [low, high, highS]: [number, number, number | undefined] = [leastM, Infinity, undefined];
  let at = Math.min(mostM, Math.max(leastM, guessM));
  for (let i = 0; i < MOST_TRIALS; i++) {
    const tried = trial(at);
    if (tried && tried.durationS <= usableS) [fit, low] = [tried, at];
    else [high, highS] = [at, tried?.durationS];
    if (high <= leastM) return undefined;
    if (fit && (low === mostM || high - low <= CLOSE_ENOUGH_M || usableS - fit.durationS <= CLOSE_ENOUGH_S)) break;
    if (!fit && i > 0 && at !== leastM) at = leastM;
    else at = nextLength({ fit, low, high, highS }, { mostM, usableS, paceMS, isLate: i % 4 === 3 });
  }
  return fit && { fit, lengthM: low };
}

/** What is known: `low` fits if there is a fit, `high` does not. */
interface Bracket {
  readonly fit: Trial | undefined;
  readonly low: number;
  readonly high: number;
  readonly highS: number | undefined;
}

function nextLength(
  { fit, low, high, highS }: Bracket,
  {
    mostM,
    usableS,
    paceMS,
    isLate,
  }: { readonly mostM: number; readonly usableS: number; readonly paceMS: number; readonly isLate: boolean },
): number {
  const middle = (low + Math.min(high, mostM)) / 2;
  if (!fit) return highS === undefined ? low : inside(high - (highS - usableS) * paceMS - CLOSE_ENOUGH_M, low, high);
  const leftS = usableS - fit.durationS;
  if (high === Infinity) return Math.min(mostM, low + Math.max(leftS * paceMS, CLOSE_ENOUGH_M));
  if (highS === undefined || isLate) return middle;
  const share = leftS / (highS - fit.durationS);
  return share > 0.02 && share < 0.98 ? low + share * (high - low) - CLOSE_ENOUGH_M / 4 : middle;
}

function inside(value: number, low: number, high: number): number {
  return value > low && value < high ? value : (low + high) / 2;
}
