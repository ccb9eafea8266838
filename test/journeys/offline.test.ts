import { createHash } from 'node:crypto';
import { describe, expect } from 'vitest';
import type { VerifiedFile } from '../../src/pwa/precache';
import type { WorkerAnswer, WorkerMessage } from '../../src/pwa/worker-message';
import { type Journey, journey } from '../support/journey';

describe('the app without a network', () => {
  journey(
    'opens again after the server is gone and the browser was closed',
    async (app) => {
      await app.openStored();
      await expectApp(app);
      await app.goOffline();
      await app.page.reload();
      await expectApp(app);
      await app.shot('offline reload');
      await app.restartBrowser();
      await expectApp(app);
    },
    { orientations: ['landscape', 'portrait'] },
  );

  journey('has stored every file of the build, and finds one that was changed since', async (app) => {
    await app.openStored();
    const files = await storedFiles(app);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter(({ ok }) => !ok)).toEqual([]);
    await app.page.evaluate(async () => {
      const name = (await caches.keys()).find((key) => key.startsWith('dala-app-')) ?? '';
      await (await caches.open(name)).put('./manifest.webmanifest', new Response('{}'));
    });
    expect((await storedFiles(app)).filter(({ ok }) => !ok)).toEqual([{ file: 'manifest.webmanifest', ok: false }]);
  });

  journey(
    'is not installed at all when one file arrives damaged',
    async (app) => {
      await app.server.rewrite('manifest.webmanifest', (text) => text.replace('Dala', 'Dela'));
      await app.page.goto(app.server.url);
      const state = await app.page.evaluate(async () => {
        const registration = await navigator.serviceWorker.register('./sw.js');
        const worker = registration.installing ?? registration.waiting ?? registration.active;
        while (worker && worker.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 50));
        return { state: worker?.state, caches: (await caches.keys()).filter((name) => name.startsWith('dala-app-')) };
      });
      expect(state).toEqual({ state: 'redundant', caches: [] });
    },
    { expectedProblems: [/manifest\.webmanifest/] },
  );

  journey('moves to a new version only when asked', async (app) => {
    await app.openStored();
    const first = (await ask(app, { ask: 'status' })).pointer?.served ?? '';
    const second = await publishVersion(app, first, (page) => page.replace('<title>Dala<', '<title>Dala 2<'));
    await app.restartBrowser();
    expect(await app.page.title()).toBe('Dala');
    expect((await ask(app, { ask: 'status' })).pointer).toMatchObject({ served: first, candidate: second });
    await app.goOffline();
    await ask(app, { ask: 'use-version', version: second });
    await app.page.reload();
    expect(await app.page.title()).toBe('Dala 2');
    await ask(app, { ask: 'good-start' });
    expect(await storedVersions(app)).toEqual([`dala-app-${second}`]);
  });

  journey('offers the way back when a new version never starts well', async (app) => {
    await app.openStored();
    const first = (await ask(app, { ask: 'status' })).pointer?.served ?? '';
    const second = await publishVersion(app, first, (page) => page.replace(/<script.*<\/script>/, ''));
    await app.goOffline();
    await ask(app, { ask: 'use-version', version: second });
    for (let start = 1; start <= 3; start++) {
      await app.page.reload();
      expect(await app.page.locator('#root').innerText()).toBe('Dala');
    }
    await app.page.reload();
    await app.shot('rescue page');
    await app.page.locator('#previous').tap();
    await expectApp(app);
    expect((await ask(app, { ask: 'status' })).pointer).toMatchObject({ served: first, candidate: second });
  });

  journey('obeys the kill-switch of its server and keeps what was entered', async (app) => {
    await app.openStored();
    await app.page.getByRole('button', { name: /example operation/i }).click();
    await app.page.getByRole('navigation').getByRole('button', { name: 'Areas' }).waitFor();
    const first = (await ask(app, { ask: 'status' })).pointer?.served ?? '';
    const second = await publishVersion(app, first, (page) => page.replace('<title>Dala<', '<title>Dala 2<'));
    await app.server.rewrite('kill-switch.json', () => JSON.stringify({ retired: [first], off: false }));
    await app.page.reload();
    await expect.poll(async () => (await ask(app, { ask: 'status' })).pointer?.served).toBe(second);
    expect(await app.page.title()).toBe('Dala');
    await app.server.rewrite('kill-switch.json', () => JSON.stringify({ retired: [], off: true }));
    await app.page.reload();
    expect(await app.page.title()).toBe('Dala 2');
    await expect.poll(() => storedVersions(app)).toEqual([]);
    await app.restartBrowser();
    await app.page.getByRole('navigation').getByRole('button', { name: 'Areas' }).waitFor();
    expect(await app.page.evaluate(() => caches.keys())).toEqual([]);
    await app.server.rewrite('kill-switch.json', () => JSON.stringify({ retired: [], off: false }));
    await app.page.reload();
    await expect.poll(() => storedVersions(app), { timeout: 20_000 }).toEqual([`dala-app-${second}`]);
    await app.page.getByRole('navigation').getByRole('button', { name: 'Areas' }).waitFor();
  });

  journey('can be installed', async (app) => {
    await app.openStored();
    const devTools = await app.session.context.newCDPSession(app.page);
    const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    const { errors } = await devTools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
  });

  journey('takes files that are shared to it with no network', async (app) => {
    await app.openStored();
    await app.page.getByRole('button', { name: /example operation/i }).click();
    await app.page.getByRole('navigation').getByRole('button', { name: 'Areas' }).waitFor();
    await app.goOffline();
    await app.page.evaluate(async () => {
      const ring = [
        [71, 43],
        [71.01, 43],
        [71.01, 43.01],
        [71, 43],
      ];
      const text = JSON.stringify({
        type: 'Feature',
        properties: {},
        geometry: { type: 'Polygon', coordinates: [ring] },
      });
      const data = new FormData();
      data.append('files', new File([text], 'shared.geojson', { type: 'application/geo+json' }));
      const answer = await fetch('./share', { method: 'POST', body: data, redirect: 'manual' });
      if (answer.type !== 'opaqueredirect') throw new Error(`Answered ${answer.status}.`);
    });
    await app.page.goto(`${app.server.url}?shared`);
    await app.page.getByText('shared.geojson').first().waitFor();
    expect(new URL(app.page.url()).search).toBe('');
  });

  journey('opens after a crash of the browser', async (app) => {
    await app.openStored();
    await app.goOffline();
    await app.crashBrowser();
    await expectApp(app);
  });
});

async function expectApp({ page }: Journey): Promise<void> {
  await page.locator('#root').getByRole('button').first().waitFor();
  expect(await page.title()).toMatch(/Dala/);
}

async function storedFiles(app: Journey): Promise<readonly VerifiedFile[]> {
  return (await ask(app, { ask: 'verify' })).files;
}

function ask({ page }: Journey, message: WorkerMessage): Promise<WorkerAnswer> {
  return page.evaluate(
    (sent) =>
      new Promise<WorkerAnswer>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data);
        void navigator.serviceWorker.ready.then(({ waiting, active }) => {
          const worker = sent.ask === 'use-version' ? (waiting ?? active) : active;
          worker?.postMessage(sent, [port2]);
        });
      }),
    message,
  );
}

function storedVersions({ page }: Journey): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('dala-app-')));
}

/** Serves another version, with another page, and waits until the browser has stored it; gives its name. */
async function publishVersion(
  { server, page }: Journey,
  first: string,
  change: (page: string) => string,
): Promise<string> {
  const second = `${first}-next`;
  const hashes: string[] = [];
  await server.rewrite('index.html', (text) => {
    const changed = change(text);
    hashes.push(...[text, changed].map((content) => createHash('sha256').update(content).digest('hex')));
    return changed;
  });
  const [before = '', after = ''] = hashes;
  expect(after).not.toBe(before);
  await server.rewrite('sw.js', (text) => text.replaceAll(first, second).replaceAll(before, after));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    while (!registration?.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  return second;
}
