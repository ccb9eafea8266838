import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { randomId } from '../../src/crypto/random-id';
import { Attempts, delayAfter, waitLeft } from '../../src/storage/attempts';
import { Connection } from '../../src/storage/connection';
import { migrations } from '../../src/storage/migrations';

const minuteMs = 60_000;

function connection(): Connection {
  return new Connection({ name: randomId(), migrations, beforeOpen: async () => undefined });
}

describe('wrong passphrases', () => {
  it('cost nothing twice, then a delay that doubles up to a quarter of an hour', () => {
    expect([0, 1, 2, 3, 4, 5, 10, 11, 40].map(delayAfter)).toEqual([
      0, 0, 0, 5_000, 10_000, 20_000, 640_000, 900_000, 900_000,
    ]);
  });

  it('are counted before the try, so that killing the page does not save one', async () => {
    const database = connection();
    let nowMs = 0;
    const attempts = new Attempts(database, () => nowMs);
    const killed = () => Promise.reject(new Error('killed'));
    for (let count = 0; count < 3; count++) await expect(attempts.count('a', killed)).rejects.toThrow('killed');
    expect(await new Attempts(database, () => nowMs).waitMs('a')).toBe(5_000);
    nowMs = 5_000;
    expect(await attempts.waitMs('a')).toBe(0);
  });

  it('are not even tried while the delay runs, nor does the right one clear them then', async () => {
    const attempts = new Attempts(connection(), () => 0);
    for (let count = 0; count < 3; count++) await attempts.count('a', async () => undefined);
    let tried = false;
    const result = await attempts.count('a', async () => {
      tried = true;
      return 'opened';
    });
    expect({ tried, result, wait: await attempts.waitMs('a') }).toEqual({
      tried: false,
      result: undefined,
      wait: 5_000,
    });
  });

  it('are counted in memory where the device is full, and the right one opens it all the same', async () => {
    const attempts = new Attempts(connection(), () => 0);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    for (let count = 0; count < 2; count++) await attempts.count('a', async () => undefined);
    expect(await attempts.count('a', async () => 'opened')).toBe('opened');
    for (let count = 0; count < 3; count++) await attempts.count('a', async () => undefined);
    expect(await attempts.count('a', async () => 'opened')).toBeUndefined();
    expect(await attempts.waitMs('a')).toBe(5_000);
    full.mockRestore();
  });

  it('are forgotten after the right one, for this operation alone', async () => {
    const attempts = new Attempts(connection(), () => 0);
    for (let count = 0; count < 3; count++) await attempts.count('b', async () => undefined);
    await attempts.count('a', async () => undefined);
    expect(await attempts.count('a', async () => 'opened')).toBe('opened');
    expect(await attempts.waitMs('a')).toBe(0);
    expect(await attempts.waitMs('b')).toBe(5_000);
  });

  it('wait the whole delay again when the clock was set back', () => {
    const row = { id: 'a', failures: 12, lastAtMs: 100 * minuteMs };
    expect(waitLeft(row, 110 * minuteMs)).toBe(5 * minuteMs);
    expect(waitLeft(row, 20 * minuteMs)).toBe(15 * minuteMs);
  });
});
