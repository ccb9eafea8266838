import type { CDPSession, Page } from '@playwright/test';

/** One event of Chromium's trace; times in µs, `tdur`: time on the processor. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur: number;
  readonly tdur: number;
  readonly pid: number;
  readonly tid: number;
}

/** How many ms half, 95 of a hundred, and all of the frames took at most. */
interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
}

/** How the page moved while something was done to it. */
export interface FrameFigures {
  /** From one animation frame to the next. */
  readonly frame: Spread;
  /** Work of the page's main thread from one frame to the next, on the processor. */
  readonly work: Spread;
}

/** The figures that are told of a movement. */
export const frameFigures = (['frame', 'work'] as const).flatMap((kind) =>
  (['p50', 'p95', 'worst'] as const).map((share) => ({
    kind,
    share,
    words: `${kind === 'work' ? 'main thread in a frame' : 'from frame to frame'}, ${share}`,
  })),
);

/** What is asked of a figure: 60 frames a second, and at a quarter of the speed 30 with none over 120 ms. */
export function askedOf(figure: {
  readonly throttle: number;
  readonly kind: keyof FrameFigures;
  readonly share: keyof Spread;
}): { readonly bound?: { readonly name: string; readonly value: number } } {
  const asked = { '1 frame p95': 17, '4 frame p95': 34, '4 frame worst': 120 };
  const key = `${figure.throttle} ${figure.kind} ${figure.share}`;
  const value = Object.entries(asked).find(([name]) => name === key)?.[1];
  return value === undefined ? {} : { bound: { name: 'asked for', value } };
}

/** Traces the page while `act` runs; what its animation frames took, and what each cost. */
export async function traceFrames(page: Page, act: () => Promise<void>): Promise<FrameFigures> {
  const session = await page.context().newCDPSession(page);
  try {
    await page.evaluate(startTicking);
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
    });
    await act();
    const events = await endOfTrace(session);
    await page.evaluate(stopTicking);
    return figuresOf(events);
  } finally {
    await session.detach();
  }
}

/** An animation frame is asked for at every frame, so that one that came late shows. */
function startTicking(): void {
  const state: { isTicking?: boolean } = Object.assign(globalThis, { isTicking: true });
  const tick = () => {
    if (state.isTicking) requestAnimationFrame(tick);
  };
  tick();
}

function stopTicking(): void {
  Object.assign(globalThis, { isTicking: false });
}

async function endOfTrace(session: CDPSession): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value.map(toEvent)));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}

function toEvent(raw: object): TraceEvent {
  return { name: '', ph: '', ts: 0, dur: 0, tdur: 0, pid: 0, tid: 0, ...raw };
}

function figuresOf(events: readonly TraceEvent[]): FrameFigures {
  const ticks = events.filter(({ name }) => name === 'FireAnimationFrame');
  const [first] = ticks;
  if (!first) throw new Error('The trace holds no animation frame.');
  const tasks = events
    .filter(
      ({ pid, tid, ph, name }) => pid === first.pid && tid === first.tid && ph === 'X' && name.endsWith('RunTask'),
    )
    .toSorted((one, other) => one.ts - other.ts);
  const starts = new Set(ticks.map(({ ts }) => tasks.findLast((task) => task.ts <= ts && ts < task.ts + task.dur)?.ts));
  const frames: { readonly ts: number; workUs: number }[] = [];
  for (const { ts, tdur } of tasks) {
    if (starts.has(ts)) frames.push({ ts, workUs: 0 });
    const frame = frames.at(-1);
    if (frame) frame.workUs += tdur;
  }
  const gaps = frames.slice(1).map(({ ts }, i) => ts - (frames[i]?.ts ?? ts));
  return { frame: spreadOf(gaps), work: spreadOf(frames.slice(0, -1).map(({ workUs }) => workUs)) };
}

function spreadOf(valuesUs: readonly number[]): Spread {
  const sorted = valuesUs.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN) / 1000;
  return { p50: at(0.5), p95: at(0.95), worst: at(1) };
}
