import { expect, it } from 'vitest';
import { openAppServer } from '../support/app-server';
import { openBrowserSession } from '../support/browser-session';

const planted = [
  'planted console error',
  'planted uncaught error',
  'planted rejection',
  'Content-Security-Policy: connect-src',
  'Content-Security-Policy: style-src',
  'Content-Security-Policy: require-trusted-types-for',
  'request to another origin: http://elsewhere.example/',
];

it('records foreign requests, console errors, uncaught errors, rejections and policy reports', async () => {
  const server = await openAppServer();
  const session = await openBrowserSession({ orientation: 'landscape', origin: new URL(server.url).origin });
  const missing = (): string[] => planted.filter((text) => !session.problems.join('\n').includes(text));
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
      try {
        document.createElement('p').innerHTML = '<img src=x>';
      } catch {}
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' }));
    });
    await expect.poll(missing).toEqual(planted.slice(-1));
    await session.page.evaluate(() => location.assign('http://elsewhere.example/'));
    await expect.poll(missing).toEqual([]);
  } finally {
    await session.close();
    await server.close();
  }
});
