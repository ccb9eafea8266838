/** How long work may hold the page at a time, ms. */
const sliceMs = 8;

/** Goes through the steps of some work in slices of some ms, between which the page lives; undefined once it is no longer wanted. */
export async function inSlices<Result>(
  steps: Generator<void, Result>,
  isWanted: () => boolean = () => true,
): Promise<Result | undefined> {
  for (;;) {
    const until = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return isWanted() ? step.value : undefined;
    } while (performance.now() < until);
    await breath();
    if (!isWanted()) return undefined;
  }
}

/** The same at once. */
export function atOnce<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What `of` gives for each number, looked at some hundreds a step. */
export function* inSteps<Result>(count: number, of: (number: number) => Result): Generator<void, readonly Result[]> {
  const results: Result[] = [];
  for (let number = 0; number < count; number += 1) {
    results.push(of(number));
    if (number % stepSize === stepSize - 1) yield;
  }
  return results;
}

/** Things that are looked at in one step. */
const stepSize = 500;

/** Lets the page paint and answer. A message comes at once; timers of browsers wait 4 ms. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
