import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, it } from 'vitest';
import { type AppServer, openAppServer } from './app-server';
import { type BrowserSession, openBrowserSession, type Orientation, type SessionOptions } from './browser-session';

const SHOTS = path.join(import.meta.dirname, '../../test-results/journeys');

export interface Journey {
  /** The page as it is now; ask again after `restartBrowser`. */
  readonly page: Page;
  readonly orientation: Orientation;
  readonly server: AppServer;
  readonly session: BrowserSession;
  /** Opens the app and waits until the service worker has stored all of it and serves the page. */
  openStored(): Promise<void>;
  /** No network from here on: the browser is told so and the server is really stopped. */
  goOffline(): Promise<void>;
  goOnline(): Promise<void>;
  /** Closes the browser and opens the app again with the same profile. */
  restartBrowser(): Promise<void>;
  /** The same after a crash of the browser: only what was acknowledged may be left. */
  crashBrowser(): Promise<void>;
  /** Keeps a screenshot in test-results/journeys and gives its path. */
  shot(name: string): Promise<string>;
}

export interface JourneyOptions extends Partial<Omit<SessionOptions, 'orientation' | 'origin'>> {
  /** The journey is made once in each; by default in landscape only. */
  readonly orientations?: readonly Orientation[];
  /** Problems that this journey provokes on purpose; every other one fails it. */
  readonly expectedProblems?: readonly RegExp[];
  readonly timeoutMs?: number;
}

/**
 * A test in a real browser over the production build: fails when the body throws, and on any request to another origin,
 * console error, uncaught error or CSP report. A screenshot of the failure is kept.
 */
export function journey(title: string, body: (journey: Journey) => Promise<void>, options: JourneyOptions = {}): void {
  const { orientations = ['landscape'], expectedProblems = [], timeoutMs = 180_000, ...session } = options;
  for (const orientation of orientations) {
    it(`${title} (${orientation})`, { timeout: timeoutMs }, async () => {
      const opened = await openJourney({ ...session, orientation });
      try {
        await body(opened);
        await opened.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      } catch (error) {
        await opened.shot(`failed ${title}`).catch(() => undefined);
        throw withProblems(error, opened.session.problems);
      } finally {
        await opened.session.close();
        await opened.server.close();
      }
      const unexpected = opened.session.problems.filter((line) => !expectedProblems.some((known) => known.test(line)));
      expect(unexpected).toEqual([]);
    });
  }
}

async function openJourney(options: Omit<SessionOptions, 'origin'>): Promise<Journey> {
  const server = await openAppServer();
  const session = await openBrowserSession({ ...options, origin: new URL(server.url).origin });
  return {
    get page() {
      return session.page;
    },
    orientation: options.orientation,
    server,
    session,
    openStored: async () => {
      await session.page.goto(server.url);
      await session.page.evaluate(untilControlled);
    },
    goOffline: async () => {
      await session.context.setOffline(true);
      await server.stop();
    },
    goOnline: async () => {
      await server.start();
      await session.context.setOffline(false);
    },
    restartBrowser: async () => {
      await session.reopen();
      await session.page.goto(server.url);
    },
    crashBrowser: async () => {
      await session.crash();
      await session.page.goto(server.url);
    },
    shot: async (name) => {
      await mkdir(SHOTS, { recursive: true });
      const file = path.join(SHOTS, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${options.orientation}.png`);
      await session.page.screenshot({ path: file });
      return file;
    },
  };
}

async function untilControlled(): Promise<void> {
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller) return;
  await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
}

function withProblems(error: unknown, problems: readonly string[]): unknown {
  if (!(error instanceof Error) || problems.length === 0) return error;
  error.message += `\nIn the browser:\n${problems.slice(0, 20).join('\n')}`;
  return error;
}
