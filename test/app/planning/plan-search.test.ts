import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planSearch, type SearchEvents } from '../../../src/app/planning/plan-search';
import type { FlightPlanning, FlightTask } from '../../../src/flight/flight-task';
import { flightTask } from '../../support/flight-task';

const none: FlightPlanning = { plan: undefined, issues: [] };

/** A search over a planner whose answers the test gives, one after the other. */
function watched() {
  const asked: { readonly task: FlightTask; readonly signal: AbortSignal; answer(): void }[] = [];
  const log: string[] = [];
  let heightM = 50;
  const events: SearchEvents = {
    task: () => flightTask([], [71, 44], { parameters: { heightM } }),
    onStart: (effort) => log.push(effort),
    onProgress: () => undefined,
    onFound: () => log.push('found'),
    onEnd: () => log.push('end'),
  };
  const search = planSearch(
    {
      plan: (task, { signal }) =>
        new Promise((resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
          asked.push({ task, signal, answer: () => resolve(none) });
        }),
    },
    events,
  );
  const answer = async (index: number) => {
    asked[index]?.answer();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { search, asked, log, answer, setHeight: (next: number) => (heightM = next) };
}

describe('planSearch', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('plans at once without local search, then thoroughly when nothing changes any more', async () => {
    const { search, asked, log, answer } = watched();
    search.changed();
    expect(asked.map(({ task }) => task.parameters.steps)).toEqual([0]);
    await answer(0);
    await vi.advanceTimersByTimeAsync(1000);
    await answer(1);
    expect(asked.map(({ task }) => task.parameters.steps)).toEqual([0, 4000]);
    expect(log).toEqual(['quick', 'found', 'thorough', 'found', 'end']);
  });

  it('never has two quick searches at once: twenty changes of a slider make two', async () => {
    const { search, asked, answer, setHeight } = watched();
    for (let i = 1; i <= 20; i++) {
      setHeight(50 + i);
      search.changed();
    }
    expect(asked).toHaveLength(1);
    await answer(0);
    expect(asked.map(({ task }) => task.parameters.heightM)).toEqual([51, 70]);
    await answer(1);
    expect(asked).toHaveLength(2);
  });

  it('gives a thorough search up for a change', async () => {
    const { search, asked, answer } = watched();
    search.changed();
    await answer(0);
    await vi.advanceTimersByTimeAsync(1000);
    search.changed();
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([false, true, false]);
  });

  it('is caught up only when the newest change was planned', async () => {
    const { search, answer } = watched();
    search.changed();
    search.changed();
    let caughtUp = false;
    void search.caughtUp().then(() => (caughtUp = true));
    await answer(0);
    expect(caughtUp).toBe(false);
    await answer(1);
    expect(caughtUp).toBe(true);
  });

  it('rests when told so, and keeps what was found', async () => {
    const { search, asked, log, answer } = watched();
    search.changed();
    search.rest();
    await answer(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(1);
    expect(log).toEqual(['quick', 'found', 'end']);
  });

  it('finds nothing more once it is dropped', async () => {
    const { search, log, answer } = watched();
    search.changed();
    search.drop();
    await answer(0);
    expect(log).toEqual(['quick', 'end']);
  });
});
