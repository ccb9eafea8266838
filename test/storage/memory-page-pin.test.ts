import { describe, expect, it } from 'vitest';
import { memoryPagePin } from '../../src/storage/memory-page-pin';

const minuteMs = 60_000;

function covered() {
  const clock = { wallMs: 1_000_000, elapsedMs: 0, locked: 0 };
  const clocks = { wallMs: () => clock.wallMs, elapsedMs: () => clock.elapsedMs };
  const pin = memoryPagePin({ lock: () => void (clock.locked += 1), clocks });
  return { clock, pin };
}

describe('the PIN of a page', () => {
  it('uncovers with the right number and not with a wrong one', async () => {
    const { clock, pin } = covered();
    await pin.set('482915');
    pin.cover();
    expect(await pin.uncover('482914')).toBe('wrong');
    expect(await pin.uncover('482915')).toBe('right');
    expect(clock.locked).toBe(0);
  });

  it('locks at the fifth wrong number, and the right one is too late then', async () => {
    const { clock, pin } = covered();
    await pin.set('482915');
    pin.cover();
    const results: string[] = [];
    for (let count = 0; count < 5; count++) results.push(await pin.uncover('000000'));
    expect(results).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'passphrase-needed']);
    expect(await pin.uncover('482915')).toBe('passphrase-needed');
    expect(clock.locked).toBeGreaterThan(0);
    expect(pin.isSet()).toBe(false);
  });

  it.each([
    ['15 minutes have passed', { wallMs: 15 * minuteMs + 1, elapsedMs: 15 * minuteMs + 1 }],
    ['15 minutes have passed in its sleep', { wallMs: 15 * minuteMs + 1, elapsedMs: 0 }],
    ['15 minutes have passed, by a clock that was set back', { wallMs: minuteMs, elapsedMs: 15 * minuteMs + 1 }],
    ['the clock was set back to before it', { wallMs: -1, elapsedMs: minuteMs }],
  ])('locks after %s', async (_, passed) => {
    const { clock, pin } = covered();
    await pin.set('482915');
    pin.cover();
    clock.wallMs += passed.wallMs;
    clock.elapsedMs += passed.elapsedMs;
    expect(await pin.uncover('482915')).toBe('passphrase-needed');
    expect(clock.locked).toBe(1);
  });
});
