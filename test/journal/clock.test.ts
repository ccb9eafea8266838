import { describe, expect, it } from 'vitest';
import { clockFacts } from '../../src/journal/clock-facts';
import { clockStart, compareReadings, longestLeadMs, receive, tick } from '../../src/journal/hybrid-clock';
import { exchangeAll, sighting, type TestDevice, team } from '../support/journal-team';

const noonMs = Date.UTC(2026, 5, 14, 7);
const minuteMs = 60_000;

describe('the hybrid clock', () => {
  it('counts on while the wall clock stands still or goes back a little', () => {
    const first = tick(clockStart, noonMs);
    const second = tick(first, noonMs);
    const third = tick(second, noonMs - minuteMs);
    expect(compareReadings(second, first)).toBeGreaterThan(0);
    expect(compareReadings(third, second)).toBeGreaterThan(0);
  });

  it('starts anew from a wall clock that was set right', () => {
    const wrong = tick(clockStart, Date.UTC(2031, 0, 1));
    expect(tick(wrong, noonMs)).toEqual({ wallMs: noonMs, counter: 0 });
  });

  it('is never lifted more than ten minutes past the wall time', () => {
    const own = tick(clockStart, noonMs);
    const near = { wallMs: noonMs + longestLeadMs, counter: 3 };
    expect(receive(own, near, noonMs)).toEqual(near);
    expect(receive(own, { wallMs: noonMs + longestLeadMs + 1, counter: 0 }, noonMs)).toEqual(own);
  });

  it("is not dragged by another device's wrong date", async () => {
    const { devices } = await team(2);
    const [a, b] = devices;
    if (!a || !b) throw new Error('No devices.');
    a.wallMs = Date.UTC(2031, 0, 1);
    a.put(sighting('s1'));
    await exchangeAll(devices);
    const composed = b.journal.compose(
      { note: { key: 'edit.area-drawn' }, changes: [{ op: 'put', record: sighting('s2') }] },
      b,
    );
    expect(composed?.entry.clock.wallMs).toBe(b.wallMs);
  });
});

describe('facts about clocks', () => {
  const entries = (device: TestDevice) => device.segments.flatMap((segment) => segment.entries);

  async function device(): Promise<TestDevice> {
    const [one] = (await team(1)).devices;
    if (!one) throw new Error('No device.');
    one.wallMs = noonMs;
    one.put(sighting('s1'));
    one.wait(5 * minuteMs);
    return one;
  }

  it('says nothing of a clock that runs true', async () => {
    const one = await device();
    one.put(sighting('s2'));
    await one.seal();
    expect(clockFacts(entries(one), { nowMs: one.wallMs })).toEqual([]);
  });

  it('sees a clock that was set back, within a session and between sessions', async () => {
    const one = await device();
    one.wallMs -= 60 * minuteMs;
    one.put(sighting('s2'));
    await one.seal();
    const values = { device: one.id, from: 2, minutes: 60 };
    expect(clockFacts(entries(one))).toEqual([{ code: 'journal-clock-back', severity: 'warning', values }]);
    const [first, second] = entries(one);
    if (!first || !second) throw new Error('No entries.');
    const restarted = { ...second, session: 2, elapsedMs: 100 };
    expect(clockFacts([first, restarted])).toMatchObject([{ code: 'journal-clock-back', values: { minutes: 55 } }]);
  });

  it('sees a jump when the edit is made, and when it comes alone in a later package', async () => {
    const { devices } = await team(2);
    const [a, b] = devices;
    if (!a || !b) throw new Error('No devices.');
    a.put(sighting('s1'));
    await exchangeAll(devices);
    a.wallMs -= 60 * minuteMs;
    const changes = [{ op: 'put', record: sighting('s2') }] as const;
    const composed = a.journal.compose({ note: { key: 'edit.area-drawn' }, changes }, a);
    expect(composed?.issues).toMatchObject([{ code: 'journal-clock-back', values: { minutes: 60 } }]);
    a.take(composed);
    const merged = b.journal.merge({ segments: await a.seal() });
    expect(merged).toMatchObject({ added: 1, issues: [{ code: 'journal-clock-back', values: { from: 2 } }] });
  });

  it('sees a clock that moved further than the time that passed, and dates in the future', async () => {
    const one = await device();
    one.wallMs += 90 * minuteMs;
    one.put(sighting('s2'));
    await one.seal();
    expect(clockFacts(entries(one))).toMatchObject([
      { code: 'journal-clock-forward', values: { from: 2, minutes: 90 } },
    ]);
    expect(clockFacts(entries(one).slice(1), { nowMs: noonMs })).toMatchObject([
      { code: 'journal-clock-ahead', values: { minutes: 95 } },
    ]);
  });
});
