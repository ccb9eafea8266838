import { expect, it } from 'vitest';
import { openAppServer } from '../support/app-server';
import { openBrowserSession } from '../support/browser-session';

it('records foreign requests, console errors, uncaught errors, rejections and policy reports', async () => {
  const server = await openAppServer();
  const session = await openBrowserSession({ orientation: 'landscape', origin: new URL(server.url).origin });
  try {
    await session.page.goto(server.url);
    expect(session.problems).toEqual([]);
    await session.page.evaluate(async () => {
      console.error('planted console error');
      setTimeout(() => {
        throw new Error('planted uncaught error');
      });
      void Promise.reject(new Error('planted rejection'));
      await fetch('https://tiles.example/1.png').catch(() => undefined);
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' }));
      location.assign('http://elsewhere.example/');
    });
    await expect
      .poll(() => session.problems.join('\n'))
      .toContain('request to another origin: http://elsewhere.example/');
    const seen = session.problems.join('\n');
    for (const planted of [
      'planted console error',
      'planted uncaught error',
      'planted rejection',
      'connect-src',
      'style-src',
    ]) {
      expect(seen).toContain(planted);
    }
  } finally {
    await session.close();
    await server.close();
  }
});
