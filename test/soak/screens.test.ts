import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { themes } from '../../src/app/ports/settings';
import { type Language, languages } from '../../src/i18n/language';
import { loadCatalogue } from '../../src/i18n/load-catalogue';
import type { Catalogue } from '../../src/i18n/message';
import { translator } from '../../src/i18n/translator';
import { type Journey, journey } from '../support/journey';
import { passphrase } from '../support/protected-journey';
import { Hand } from '../support/screens/hand';
import { screenFaults } from '../support/screens/screen-faults';
import { pseudoLocale } from '../support/screens/pseudo-locale';
import { parts, type Screen, vaultScreens, welcomeScreens } from '../support/screens/screen-walk';
import { seeded } from '../support/seeded';

/** Whole: every screen in every language, orientation and theme; else each in one of them (`vitest --project soak screens`). */
const isWhole = process.env['SOAK'] === 'full';
/** One combination alone, as `ru,portrait,light`; `long` is the long English. */
const [onlyLanguage, onlyOrientation, onlyTheme] = process.env['SCREENS_IN']?.split(',') ?? [];
const random = seeded(Number(process.env['SCREENS_SEED'] ?? 11));
const sizes = { landscape: { width: 1280, height: 800 }, portrait: { width: 800, height: 1280 } };
const orientations = ['landscape', 'portrait'] as const;

interface Look {
  readonly orientation: (typeof orientations)[number];
  readonly theme: (typeof themes)[number];
}

const looks: readonly Look[] = orientations
  .flatMap((orientation) => themes.map((theme) => ({ orientation, theme })))
  .filter(
    ({ orientation, theme }) => orientation === (onlyOrientation ?? orientation) && theme === (onlyTheme ?? theme),
  );

describe('every screen', () => {
  const options = {
    position: { latitude: 44.1, longitude: 71.6, accuracy: 6 },
    timeoutMs: isWhole ? 40 * 60_000 : 300_000,
  };
  const title = (shown: readonly string[]) =>
    `has no cut text, small target, hidden focus or fault against WCAG 2.2 AA in ${shown.join(', ')}`;
  const alone = languages.find((language) => language === onlyLanguage);
  if (alone !== undefined) {
    journey(title([alone]), (app) => walk(app, { english: 'plain', of: () => alone }), options);
  } else if (onlyLanguage === 'long') {
    journey(title(['long English']), (app) => walk(app, { english: 'long', of: () => 'en' }), options);
  } else if (!isWhole) {
    const shown = ['kk', 'ru', 'long English'];
    journey(title(shown), (app) => walk(app, { english: 'long', of: () => anyOf(languages) }), options);
  } else {
    for (const language of languages) {
      journey(title([language]), (app) => walk(app, { english: 'plain', of: () => language }), options);
    }
    journey(title(['long English']), (app) => walk(app, { english: 'long', of: () => 'en' }), options);
  }
});

describe('the eye of these journeys', () => {
  journey('sees planted faults', async ({ page }) => {
    await page.setContent(`<main style="width: 120vw">
      <button style="width: 30px; height: 30px; outline: none">a</button>
      <button style="width: 60px; height: 60px; margin-left: -2px">b</button>
      <p style="width: 60px; overflow: hidden; white-space: nowrap">words that go on and on</p>
      <p style="width: 40px; overflow-wrap: anywhere">broken</p>
    </main>`);
    const faults = (await screenFaults(page, 'light')).join('\n');
    for (const seen of [
      'target 30x30',
      'gap of',
      'text cut by p',
      'word broken: "broken"',
      'too wide',
      'focus not seen',
    ]) {
      expect(faults).toContain(seen);
    }
  });
});

interface Walk {
  readonly english: 'plain' | 'long';
  /** The language of the next part. */
  readonly of: () => Language;
}

async function walk(app: Journey, { english, of }: Walk): Promise<void> {
  const [en, ru, kk] = await Promise.all([loadCatalogue('en'), loadCatalogue('ru'), loadCatalogue('kk')]);
  const spoken = english === 'long' ? pseudoLocale(en) : en;
  if (english === 'long') await serveEnglish(app, spoken);
  const hand = new Hand(app.page, {
    en: translator('en', spoken),
    ru: translator('ru', ru),
    kk: translator('kk', kk),
  });
  const faults: string[] = [];
  const see = async (screens: readonly Screen[]): Promise<void> => {
    for (const screen of screens) {
      try {
        faults.push(...(await faultsOf(app, hand, screen)));
      } catch (error) {
        // The rest of the part cannot be reached; the other parts can.
        faults.push(`${screen[0]} (${hand.language}): not reached: ${String(error)}`);
        return;
      }
    }
  };
  await app.openStored();
  await hand.speak(of());
  await see(welcomeScreens);
  await hand.tap('welcome.example');
  await app.page.locator('nav button').first().waitFor({ timeout: 90_000 });
  for (const part of wantedParts()) {
    await hand.closeAll();
    await hand.job('setup');
    await hand.speak(of());
    await see(parts[part]);
  }
  await hand.job('setup');
  await hand.tap('setup.close-operation');
  await see(vaultScreens(passphrase));
  expect(faults).toEqual([]);
}

/** All parts, or those that the environment names, so that one can be looked at alone. */
function wantedParts(): readonly (keyof typeof parts)[] {
  const named = process.env['SCREENS']?.split(',');
  return (Object.keys(parts) as (keyof typeof parts)[]).filter((part) => named?.includes(part) ?? true);
}

/** Serves another English, as a build with it would be. */
async function serveEnglish(app: Journey, catalogue: Catalogue): Promise<void> {
  const assets = await readdir(path.join(app.server.root, 'assets'));
  for (const file of assets.filter((name) => /^en-.*\.js$/.test(name))) {
    const asset = `assets/${file}`;
    const was = await sha256Of(app, asset);
    await app.server.rewrite(asset, (text) => {
      const [, name] = /export\{(?:\S+ as )?(\w+)\};?\s*$/.exec(text) ?? [];
      if (name === undefined) throw new Error(`${asset} does not end with one export.`);
      return `const words=${JSON.stringify(catalogue)};export{words as ${name}};`;
    });
    const is = await sha256Of(app, asset);
    await app.server.rewrite('sw.js', (text) => text.replaceAll(was, is));
  }
}

async function sha256Of(app: Journey, file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path.join(app.server.root, file)))
    .digest('hex');
}

/** Goes to a screen and gives its faults: its text and targets in both orientations, the rest in one look or in all. */
async function faultsOf(app: Journey, hand: Hand, [name, ...way]: Screen): Promise<readonly string[]> {
  await hand.take(way);
  const faults: string[] = [];
  for (const { orientation, theme } of isWhole ? looks : [anyOf(looks)]) {
    await app.page.setViewportSize(sizes[orientation]);
    await hand.wear(theme);
    await hand.settle();
    await app.page.screenshot({ path: await shotPath([hand.language, orientation, theme, name]) });
    const found = await screenFaults(app.page, theme);
    faults.push(...found.map((fault) => `${name} (${hand.language}, ${orientation}, ${theme}): ${fault}`));
  }
  return faults;
}

async function shotPath(words: readonly string[]): Promise<string> {
  const folder = path.join(import.meta.dirname, '../../test-results/screens');
  await mkdir(folder, { recursive: true });
  return path.join(folder, `${words.join(' ').replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`);
}

function anyOf<T>(choices: readonly T[]): T {
  const chosen = choices[Math.floor(random() * choices.length)];
  if (chosen === undefined) throw new Error('Nothing to choose from.');
  return chosen;
}
