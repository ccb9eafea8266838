/** How long some work takes in all, and how long its longest step holds the page. */
export interface SteppedWork<Result> {
  readonly result: Result;
  readonly ms: number;
  readonly longestMs: number;
}

/** Goes through the steps of some work as the screen takes it. */
export function steppedWork<Result>(work: () => Generator<void, Result>): SteppedWork<Result> {
  const steps = work();
  const started = performance.now();
  let longestMs = 0;
  for (;;) {
    const began = performance.now();
    const step = steps.next();
    longestMs = Math.max(longestMs, performance.now() - began);
    if (step.done) return { result: step.value, ms: performance.now() - started, longestMs };
  }
}
