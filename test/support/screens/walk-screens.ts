import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Theme } from '../../../src/app/ports/settings';
import { type Language, languages } from '../../../src/i18n/language';
import { loadCatalogue } from '../../../src/i18n/load-catalogue';
import type { Catalogue } from '../../../src/i18n/message';
import { translator } from '../../../src/i18n/translator';
import { mapColours } from '../../../src/map/map-colours';
import { type Orientation, SCREENS } from '../browser-session';
import type { Journey, JourneyOptions } from '../journey';
import { Hand } from './hand';
import { motionFaults, watchMotion } from './motion-faults';
import { pseudoLocale } from './pseudo-locale';
import { screenFaults } from './screen-faults';
import { type Part, parts, type Screen } from './screen-walk';

/** Languages to walk in; `long` is English as a longer language would be. */
export const tongues = [...languages, 'long'] as const;

export interface Walk {
  readonly tongue: (typeof tongues)[number];
  readonly theme: Theme;
  /** The parts to walk, and the orientations in which each of their screens is looked at. */
  readonly seen: Readonly<Partial<Record<Part, readonly Orientation[]>>>;
}

/** A device that knows where it is and shows nothing in motion. */
export const walkOptions = {
  position: { latitude: 44.1, longitude: 71.6, accuracy: 6 },
  reducedMotion: 'reduce',
} satisfies JourneyOptions;

/** Goes to the screens of the example operation one after the other and gives the faults of all of them. */
export async function walkScreens(app: Journey, { tongue, theme, seen }: Walk): Promise<readonly string[]> {
  const hand = await handFor(app, tongue);
  await watchMotion(app.page);
  await app.openStored();
  await hand.speak(tongue === 'long' ? 'en' : tongue);
  await hand.tap('welcome.example');
  await app.page.locator('nav button').first().waitFor({ timeout: 90_000 });
  await hand.wear(theme);
  const faults = [...(await mapFaults(app, theme))];
  for (const [part, orientations] of partsOf(seen)) {
    await hand.closeAll();
    for (const screen of parts[part]) {
      const [, ...way] = screen;
      try {
        await hand.take(way);
        const looked = await faultsOf(app, hand, { screen, tongue, theme, orientations });
        faults.push(...looked.map((fault) => `${screen[0]} (${tongue}, ${fault}`));
      } catch (error) {
        // The rest of the part cannot be reached; the other parts can.
        faults.push(`${screen[0]} (${tongue}): not reached: ${String(error)}`);
        break;
      }
    }
  }
  return faults;
}

/** The parts in the order of the list, or those of them that the environment names, so that one can be looked at alone. */
function partsOf(seen: Walk['seen']): readonly (readonly [Part, readonly Orientation[]])[] {
  const named = process.env['SCREENS']?.split(',');
  return (Object.keys(parts) as Part[]).flatMap((part) => {
    const orientations = seen[part];
    return orientations && (named?.includes(part) ?? true) ? [[part, orientations] as const] : [];
  });
}

async function handFor(app: Journey, tongue: Walk['tongue']): Promise<Hand> {
  const [en, ru, kk] = await Promise.all([loadCatalogue('en'), loadCatalogue('ru'), loadCatalogue('kk')]);
  const english = tongue === 'long' ? pseudoLocale(en) : en;
  if (tongue === 'long') await serveEnglish(app, english);
  const hear = (language: Language, catalogue: Catalogue) => translator(language, catalogue);
  return new Hand(app.page, { en: hear('en', english), ru: hear('ru', ru), kk: hear('kk', kk) });
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

/** A map that does not follow the theme. */
async function mapFaults({ page }: Journey, theme: Theme): Promise<readonly string[]> {
  const ground = await page
    .locator('.leaflet-container')
    .first()
    .evaluate((map) => getComputedStyle(map).getPropertyValue('--map-ground').trim());
  return ground === mapColours[theme].ground ? [] : [`the map (${theme}) has the ground ${ground}`];
}

interface Looked {
  readonly screen: Screen;
  readonly tongue: Walk['tongue'];
  readonly theme: Theme;
  readonly orientations: readonly Orientation[];
}

async function faultsOf(app: Journey, hand: Hand, looked: Looked): Promise<readonly string[]> {
  const { screen, tongue, theme, orientations } = looked;
  const faults: string[] = [];
  for (const orientation of orientations) {
    await app.page.setViewportSize(SCREENS[orientation]);
    await hand.settle();
    await app.page.screenshot({ path: await shotPath([tongue, orientation, theme, screen[0]]) });
    const found = [...(await screenFaults(app.page, theme)), ...(await motionFaults(app.page))];
    faults.push(...found.map((fault) => `${orientation}, ${theme}): ${fault}`));
  }
  return faults;
}

async function shotPath(words: readonly string[]): Promise<string> {
  const folder = path.join(import.meta.dirname, '../../../test-results/screens');
  await mkdir(folder, { recursive: true });
  return path.join(folder, `${words.join(' ').replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`);
}
