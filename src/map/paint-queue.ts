/** Time that new tiles may take from one frame, ms; a tile that began is finished. */
const budgetMs = 6;

/** Jobs that are done a few at a time, so that the map keeps following the finger. */
export interface PaintQueue {
  add(job: () => void): void;
  clear(): void;
}

/** A queue that works in animation frames while there is something to do. */
export function paintQueue(): PaintQueue {
  let jobs: (() => void)[] = [];
  let frame: number | undefined;
  const work = () => {
    const until = performance.now() + budgetMs;
    do jobs.shift()?.();
    while (jobs.length > 0 && performance.now() < until);
    frame = jobs.length > 0 ? requestAnimationFrame(work) : undefined;
  };
  return {
    add(job) {
      jobs.push(job);
      frame ??= requestAnimationFrame(work);
    },
    clear() {
      jobs = [];
    },
  };
}
