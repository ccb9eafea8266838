import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { randomId } from '../../src/crypto/random-id';
import { emergencyWipe, finishWipe, type WipeOptions } from '../../src/storage/emergency-wipe';

async function filledDevice(): Promise<string> {
  const name = randomId();
  for (const database of [name, `${name}-backup-v1`]) {
    const opened = await openDB(database, 1, {
      upgrade(made) {
        for (const store of ['operations', 'attempts', 'blocks']) made.createObjectStore(store);
      },
    });
    await opened.put('operations', 'wrapped key', 'o1');
    await opened.put('blocks', 'sealed', 'b1');
    opened.close();
  }
  return name;
}

async function left(name: string): Promise<readonly (string | undefined)[]> {
  return (await indexedDB.databases()).map((found) => found.name).filter((found) => found?.startsWith(name));
}

function options(name: string, others: WipeOptions['others'] = []): WipeOptions {
  return { database: name, others, dropConnection: () => undefined };
}

describe('the emergency wipe', () => {
  it('leaves no database, backups and flag included, and calls what erases the maps', async () => {
    const name = await filledDevice();
    let maps = 1;
    await emergencyWipe(options(name, [async () => void (maps = 0)])).wipe();
    expect([await left(name), maps]).toEqual([[], 0]);
  });

  it('has erased the keys and goes on at the next start when it was cut off before the data', async () => {
    const name = await filledDevice();
    const cutOff = {
      ...options(name),
      dropConnection: () => {
        throw new Error('killed');
      },
    };
    await expect(emergencyWipe(cutOff).wipe()).rejects.toThrow('killed');
    const rest = await openDB(name);
    expect(await rest.count('operations')).toBe(0);
    rest.close();
    await finishWipe(options(name));
    expect(await left(name)).toEqual([]);
  });

  it('goes on at the next start when it was cut off before the maps', async () => {
    const name = await filledDevice();
    const cutOff = options(name, [() => Promise.reject(new Error('killed'))]);
    await expect(emergencyWipe(cutOff).wipe()).rejects.toThrow('killed');
    let maps = 1;
    await finishWipe(options(name, [async () => void (maps = 0)]));
    expect([await left(name), maps]).toEqual([[], 0]);
  });

  it('touches nothing at a start after no wipe', async () => {
    const name = await filledDevice();
    await finishWipe(options(name, [() => Promise.reject(new Error('must not run'))]));
    expect(await left(name)).toHaveLength(2);
  });

  it('tells the other tabs', async () => {
    const name = await filledDevice();
    const told = new Promise<void>((resolve) => emergencyWipe(options(name)).watch(resolve));
    await emergencyWipe(options(name)).wipe();
    await told;
  });
});
