/** One figure that `npm run bench` takes. A file `*.bench.ts` exports `measurements`, a list of them. */
export interface Measurement {
  /** What is measured, as a phrase: "union of 20,000 footprints". */
  readonly name: string;
  readonly unit: string;
  readonly measure: () => Figure | Promise<Figure>;
}

export interface Figure {
  readonly value: number;
  /** The same work by another implementation in the same run, in the same unit. */
  readonly beside?: { readonly name: string; readonly value: number };
  /** What physics or geometry allows at best, in the same unit. */
  readonly bound?: { readonly name: string; readonly value: number };
}

/** Median time of `work` in milliseconds over `runs` runs, after one that is not counted. */
export async function medianMs(work: () => unknown, runs = 5): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}
