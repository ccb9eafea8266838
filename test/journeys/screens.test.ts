import { describe, expect } from 'vitest';
import { jobs } from '../../src/app/job';
import { orientations } from '../support/browser-session';
import { journey } from '../support/journey';
import { keyboardFaults } from '../support/screens/keyboard-faults';
import { motionFaults, watchMotion } from '../support/screens/motion-faults';
import { screenFaults } from '../support/screens/screen-faults';
import { type Walk, walkOptions, walkScreens } from '../support/screens/walk-screens';

/** Every job's first page in each theme and orientation, the field's screens, the first one; `npm run soak screens` walks all. */
const walks: readonly Walk[] = [
  { tongue: 'kk', theme: 'sunlight', seen: { jobs: orientations, sightings: ['portrait'] } },
  { tongue: 'ru', theme: 'light', seen: { jobs: orientations, welcome: ['landscape'] } },
  { tongue: 'long', theme: 'dark', seen: { jobs: orientations } },
];

describe('screens', () => {
  for (const walk of walks) {
    journey(
      `have no cut text, small target, hidden focus or fault against WCAG 2.2 AA in ${walk.tongue}, ${walk.theme}`,
      async (app) => expect(await walkScreens(app, walk)).toEqual([]),
      walkOptions,
    );
  }
});

describe('the keyboard', () => {
  journey('reaches every control of every job by Tab, and is seen where it is', async ({ page, openStored }) => {
    await openStored();
    await page.getByRole('button', { name: 'Look at the example operation' }).click();
    await page.getByText('63 areas').waitFor({ timeout: 90_000 });
    const faults: string[] = [];
    for (const [at, job] of jobs.entries()) {
      await page.keyboard.press(`Alt+Digit${at + 1}`);
      await page.locator('aside section > *').first().waitFor();
      faults.push(...(await keyboardFaults(page)).map((fault) => `${job}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

describe('the eye of these journeys', () => {
  journey('sees planted faults', async ({ page }) => {
    await page.setContent(`<main style="width: 120vw">
      <button style="width: 30px; height: 30px; outline: none">a</button>
      <button style="width: 60px; height: 60px; margin-left: -2px">b</button>
      <p style="width: 60px; overflow: hidden; white-space: nowrap">words that go on and on</p>
      <p style="width: 40px; overflow-wrap: anywhere">broken</p>
      <button style="width: 60px; height: 60px">under</button>
      <div role="alert" style="margin-top: -60px; position: relative; height: 60px">told</div>
      <p>-300 min</p><p>43.6, 73.76 by 0.1.0-1f46</p><label>Size <input type="text" value="0.5" style="height: 48px"></label>
      <button style="width: 60px; height: 60px">below</button>
      <section style="margin-top: -60px; position: relative; height: 60px"><p>beside</p></section>
    </main>`);
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'kk'));
    const faults = (await screenFaults(page, 'light')).join('\n');
    expect(faults).not.toContain('73.76');
    for (const seen of [
      'target 30x30',
      'gap of',
      'text cut by p',
      'word broken: "broken"',
      'too wide',
      'button "under" lies under div "told"',
      'button "below" lies under section "beside"',
      'focus not seen',
      'figure of another language: "-300 min"',
      'figure of another language: "0.5"',
    ]) {
      expect(faults).toContain(seen);
    }
  });

  journey('sees what moves, which is nothing for who asked for stillness', async ({ page, server }) => {
    await watchMotion(page);
    await page.goto(server.url);
    await page.evaluate(() => {
      const planted = Object.assign(document.createElement('i'), { className: 'planted' });
      planted.style.transition = 'opacity 50ms';
      document.body.append(planted);
    });
    for (const [opacity, reducedMotion] of [
      ['0.5', 'reduce'],
      ['0', 'no-preference'],
    ] as const) {
      await page.emulateMedia({ reducedMotion });
      await page.locator('i.planted').evaluate(fadeTo, opacity);
      const faults = await motionFaults(page);
      expect(faults.includes('moves: i.planted')).toBe(reducedMotion === 'no-preference');
    }
  });

  journey('sees controls without the keyboard', async ({ page }) => {
    await page.setContent(
      '<button tabindex="-1">a</button><button style="outline: none">b</button><button style="outline: 2px solid">c</button>',
    );
    expect(await keyboardFaults(page)).toEqual(['focus not seen: BUTTON "b"', 'Tab does not reach BUTTON "a"']);
  });
});

/** Changes how an element is seen through and waits for two frames. Runs in the page. */
async function fadeTo(one: HTMLElement | SVGElement, opacity: string): Promise<void> {
  one.getBoundingClientRect();
  one.style.opacity = opacity;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
