import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captureKeys } from '../support/captured-keys';
import { type KillableBrowser, openKillableBrowser } from '../support/killable-browser';
import { type PageServer, servePage } from '../support/page-server';
import { searchFolder, textNeedles } from '../support/search-folder';
import type { Holding } from '../support/storage-page';

const limit = { timeout: 120_000 };
let server: PageServer;

beforeAll(async () => {
  server = await servePage('test/support/storage-page.ts');
}, 60_000);
afterAll(() => server?.close());

async function inBrowser(act: (browser: KillableBrowser, profile: string) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(path.join(tmpdir(), 'dala-storage-'));
  const browser = await openKillableBrowser(profile, server.url);
  try {
    await act(browser, profile);
  } finally {
    await browser.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function secondTab(page: Page): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(server.url);
  return tab;
}

/** Runs in a page before its scripts: keeps every writing transaction, and at each acknowledgement those not complete by then. */
function watchTransactions(): void {
  const writes: { readonly durability: string; isComplete: boolean }[] = [];
  const early: number[] = [];
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...options) {
    const begun = transaction.apply(this, options);
    if (begun.mode !== 'readwrite') return begun;
    const write = { durability: begun.durability, isComplete: false };
    writes.push(write);
    begun.addEventListener('complete', () => {
      write.isComplete = true;
    });
    return begun;
  };
  const acknowledge = async (number: number) => {
    if (writes.some(({ isComplete }) => !isComplete)) early.push(number);
  };
  Object.assign(globalThis, { writes, early, acknowledge });
}

describe('a save', () => {
  it('is acknowledged after its transaction, durability strict, is complete', limit, async () => {
    await inBrowser(async ({ page }) => {
      await page.addInitScript(watchTransactions);
      await page.reload();
      await page.evaluate('page.open()');
      expect(await page.evaluate('page.save(1, 20)')).toBe('ok');
      expect(await page.evaluate('new Set(writes.map(({ durability }) => durability)).size')).toBe(1);
      expect(await page.evaluate('[writes[0].durability, writes.length > 20, early]')).toEqual(['strict', true, []]);
    });
  });
});

describe('a full disk', () => {
  it('is a clear result, older data stays whole, and saving goes on once there is space', limit, async () => {
    await inBrowser(async ({ page }) => {
      const devTools = await page.context().newCDPSession(page);
      const { origin } = new URL(server.url);
      await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
      await page.evaluate('page.open()');
      expect(await page.evaluate('page.save(1, 3)')).toBe('ok');
      expect(await page.evaluate('page.bring(900, 9000, "a long note ".repeat(20))')).toBe('full');
      expect(await page.evaluate('page.save(100, 120)')).toBe('full');
      expect(await page.evaluate('page.join(6000)')).toEqual(['QuotaExceededError', false]);
      await devTools.send('Storage.overrideQuotaForOrigin', { origin });
      await page.reload();
      const holding: Holding = await page.evaluate('page.open()');
      expect([holding.halves, holding.imports]).toEqual([[], {}]);
      expect(holding.pairs).toEqual(expect.arrayContaining([1, 2, 3]));
      expect(await page.evaluate('page.save(500, 2)')).toBe('ok');
    });
  });
});

describe('a wipe', () => {
  it('erases everything on a full disk too', limit, async () => {
    await inBrowser(async ({ page }) => {
      const devTools = await page.context().newCDPSession(page);
      const { origin } = new URL(server.url);
      await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
      await page.evaluate('page.open()');
      expect(await page.evaluate('page.bring(900, 9000, "a long note ".repeat(20))')).toBe('full');
      expect(await page.evaluate('page.save(1, 60)')).toBe('full');
      await page.evaluate('page.wipe()');
      expect(await page.evaluate('indexedDB.databases()')).toEqual([]);
    });
  });
});

describe('two tabs at once', () => {
  it('write in turn without losing an edit, and each hears what the other wrote', limit, async () => {
    await inBrowser(async ({ page }) => {
      await page.evaluate('page.open()');
      const other = await secondTab(page);
      await other.evaluate('page.open()');
      await Promise.all([page.evaluate('page.listen()'), other.evaluate('page.listen()')]);
      const saves = [page.evaluate('page.save(1, 50)'), other.evaluate('page.save(1001, 50)')];
      expect(await Promise.all(saves)).toEqual(['ok', 'ok']);
      await expect.poll(() => page.evaluate('page.heard().then((heard) => heard.length)')).toBe(100);
      await expect.poll(() => other.evaluate('page.heard().then((heard) => heard.length)')).toBe(100);
      const third = await secondTab(page);
      const holding: Holding = await third.evaluate('page.open()');
      expect([holding.pairs.length, holding.halves]).toEqual([100, []]);
    });
  });

  it('are both emptied by a wipe in one of them', limit, async () => {
    await inBrowser(async ({ page }) => {
      await page.evaluate('page.open()');
      const other = await secondTab(page);
      await other.evaluate('page.open()');
      await page.evaluate('page.wipe()');
      expect(await other.evaluate('page.note("s1", "after the wipe")')).toBe('locked');
      expect(await other.evaluate('page.list()')).toEqual([]);
    });
  });
});

describe('what lies on the disk', () => {
  it('holds no text, passphrase, recovery key or raw key of a protected operation', limit, async () => {
    const passphrase = 'qx7f-passphrase-91kd';
    const text = 'w93jd-note-beside-the-canal-88ska';
    await inBrowser(async ({ page, browser, kill }, profile) => {
      await page.addInitScript(captureKeys);
      await page.reload();
      await page.evaluate(`page.open('${passphrase}')`);
      const recoveryKey = await page.evaluate<string>('page.takeRecoveryKey()');
      for (let count = 0; count < 5; count++) await page.evaluate(`page.note('s${count}', '${text} ${count}')`);
      await page.evaluate('page.save(1, 220)');
      await page.evaluate('page.undo()');
      await page.evaluate(`page.changePassphrase({ current: '${passphrase}', next: '${passphrase}-next' })`);
      const keys = await page.evaluate<readonly string[]>('capturedKeys');
      await page.reload();
      await page.evaluate(`page.open('${passphrase}-next')`);
      await browser.close();
      await kill();
      expect(keys.length).toBeGreaterThan(200);
      const needles = new Map([
        ...textNeedles('passphrase', passphrase),
        ...textNeedles('record text', text),
        ...textNeedles('recovery key', recoveryKey),
        ...keys.map((hex, index) => [`key ${index}`, Buffer.from(hex, 'hex')] as const),
      ]);
      expect(await searchFolder(profile, needles)).toEqual([]);
    });
  });

  it('holds the key of an open operation, as its label says: the search does find what is there', limit, async () => {
    await inBrowser(async ({ page, browser, kill }, profile) => {
      await page.addInitScript(captureKeys);
      await page.reload();
      await page.evaluate('page.open()');
      const [key = ''] = await page.evaluate<readonly string[]>('capturedKeys');
      await browser.close();
      await kill();
      expect(await searchFolder(profile, new Map([['key', Buffer.from(key, 'hex')]]))).not.toEqual([]);
    });
  });
});

describe('the memory of a page', () => {
  it('holds no record text once the operation is closed', limit, async () => {
    await inBrowser(async ({ page }) => {
      await page.evaluate("page.open('qx7f-passphrase-91kd')");
      const text = 'w93jd-note-beside-the-canal';
      await page.evaluate(`page.note('s1', ${JSON.stringify(text.split('-'))}.join('-'))`);
      expect(await heapHas(page, text)).toBe(true);
      await page.evaluate('page.close()');
      expect(await heapHas(page, text)).toBe(false);
    });
  });
});

async function heapHas(page: Page, text: string): Promise<boolean> {
  const devTools = await page.context().newCDPSession(page);
  let snapshot = '';
  devTools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    snapshot += chunk;
  });
  await devTools.send('HeapProfiler.collectGarbage');
  await devTools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await devTools.detach();
  return snapshot.includes(text);
}

describe('the state of the storage', () => {
  it('is told with quota and usage, and that it can be written', limit, async () => {
    await inBrowser(async ({ page }) => {
      await page.evaluate('page.open()');
      const state = await page.evaluate('page.health()');
      expect(state).toMatchObject({ persisted: false, writable: true, freeable: [] });
      expect(state).toHaveProperty('quotaBytes', expect.any(Number));
      const devTools = await page.context().newCDPSession(page);
      const permission = { name: 'persistent-storage' };
      await devTools.send('Browser.setPermission', {
        permission,
        setting: 'granted',
        origin: new URL(server.url).origin,
      });
      expect(await page.evaluate('page.persist()')).toBe(true);
      expect(await page.evaluate('page.health()')).toMatchObject({ persisted: true });
    });
  });
});
