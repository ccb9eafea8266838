import { type ChildProcess, spawn } from 'node:child_process';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureBrowser } from './find-browser.mjs';

/** A browser process of this test's own, over a profile that outlives it. */
export interface KillableBrowser {
  readonly page: Page;
  readonly browser: Browser;
  /** SIGKILL to the whole process group, as the system does to an app that it needs the memory of. */
  kill(): Promise<void>;
}

const switches = [
  '--headless=new',
  '--no-first-run',
  '--remote-debugging-port=0',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

export async function openKillableBrowser(profile: string, url: string): Promise<KillableBrowser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...switches, ...sandbox, `--user-data-dir=${profile}`, 'about:blank'];
  const child = spawn(await ensureBrowser(), args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  try {
    const browser = await chromium.connectOverCDP(await devToolsOf(child));
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('The browser has no page.');
    await page.goto(url);
    return { page, browser, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

function devToolsOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`The browser ended with ${code}: ${said.slice(-500)}`)));
  });
}
