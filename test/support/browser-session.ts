import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { ensureBrowser } from './find-browser.mjs';

export const orientations = ['landscape', 'portrait'] as const;
export type Orientation = (typeof orientations)[number];

export interface SessionOptions {
  readonly orientation: Orientation;
  /** The only origin that the page may talk to. */
  readonly origin: string;
  /** BCP 47 tag of the browser; English, so that journeys read in one language. */
  readonly locale?: string;
  readonly timezone?: string;
  /** Grants the position and gives it. */
  readonly position?: { readonly latitude: number; readonly longitude: number; readonly accuracy: number };
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly colorScheme?: 'light' | 'dark';
}

/** A browser with a profile of its own on disk, and a record of everything that must not happen in it. */
export interface BrowserSession {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses of all requests so far. */
  readonly requests: readonly string[];
  /** Requests to other origins, console errors, uncaught errors and rejections, CSP reports: one line each. */
  readonly problems: readonly string[];
  /** Closes the browser and opens it again over the same profile, with an empty page. */
  reopen(): Promise<void>;
  /** Crashes the browser, as a dead battery would, and opens it again over the same profile. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

/** Sizes of the screen, CSS px. */
export const SCREENS = { landscape: { width: 1280, height: 800 }, portrait: { width: 800, height: 1280 } };

/** Switches that keep the browser silent towards the network. */
const SWITCHES = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

export async function openBrowserSession(options: SessionOptions): Promise<BrowserSession> {
  const profile = await mkdtemp(path.join(tmpdir(), 'dala-profile-'));
  const requests: string[] = [];
  const problems: string[] = [];
  const open = async (): Promise<BrowserContext> => {
    const opened = await launch(profile, options);
    await watchContext(opened, { origin: options.origin, requests, problems });
    return opened;
  };
  let context = await open();
  const page = (): Page => {
    const first = context.pages()[0];
    if (!first) throw new Error('The browser has no page.');
    return first;
  };
  return {
    get context() {
      return context;
    },
    get page() {
      return page();
    },
    requests,
    problems,
    reopen: async () => {
      await context.close();
      context = await open();
    },
    crash: async () => {
      const gone = new Promise((resolve) => context.once('close', resolve));
      const devTools = await context.newCDPSession(page());
      devTools.send('Browser.crash').catch(() => undefined);
      await gone;
      context = await open();
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function launch(profile: string, options: SessionOptions): Promise<BrowserContext> {
  const { position, orientation, locale = 'en-GB', timezone = 'UTC' } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureBrowser(),
    headless: true,
    args: process.getuid?.() === 0 ? [...SWITCHES, '--no-sandbox'] : SWITCHES,
    viewport: SCREENS[orientation],
    hasTouch: true,
    locale,
    timezoneId: timezone,
    acceptDownloads: true,
    reducedMotion: options.reducedMotion ?? 'no-preference',
    colorScheme: options.colorScheme ?? 'light',
    ...(position ? { geolocation: position, permissions: ['geolocation'] } : {}),
  });
  context.setDefaultTimeout(30_000);
  return context;
}

/** Writes down what a browser asks for, and everything that must not happen in it. */
export async function watchContext(
  context: BrowserContext,
  { origin, requests, problems }: { origin: string; requests: string[]; problems: string[] },
): Promise<void> {
  await context.addInitScript(reportPolicyViolations);
  context.on('request', (request) => {
    const url = request.url();
    requests.push(url);
    const isLocal = url.startsWith(`${origin}/`) || /^(blob|data|about|chrome):/.test(url);
    if (!isLocal) problems.push(`request to another origin: ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (failure) => problems.push(`uncaught: ${failure.error().stack ?? failure.error().message}`));
}

function reportPolicyViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    console.error(`Content-Security-Policy: ${violatedDirective} ${blockedURI} ${sample}`);
  });
}
