import type { Locator, Page, Request } from '@playwright/test';
import { type Job, jobs } from '../../../src/app/job';
import type { Theme } from '../../../src/app/ports/settings';
import type { Language } from '../../../src/i18n/language';
import type { MessageKey } from '../../../src/i18n/message';
import type { Translate } from '../../../src/i18n/translator';
import { languageNames } from '../../../src/ui/controls/language-names';

/** One step of the way to a screen: a button by its words, or something else. */
export type Step = MessageKey | ((hand: Hand) => Promise<unknown>);

/** An expression: the words on the screen, less its clocks and coordinates, what it has to tell, and the map's own marks. */
const shownText = `[...document.querySelectorAll('h1, aside, [role="dialog"], [role="toolbar"], main section')]
  .filter((part) => part.getAttribute('aria-live') === null && part.checkVisibility())
  .map((part) => part.innerText.replace(/[\\d.,:]+/g, '') + part.querySelectorAll('input, select, textarea').length)
  .join('|')`;

/** An expression that waits until other words are shown, but not for long: some taps change a colour alone. */
const untilOther = (before: string): string => `new Promise((resolve) => {
  const asks = setInterval(() => ${shownText} !== ${JSON.stringify(before)} && done(), 50);
  const ends = setTimeout(() => done(), 2000);
  const done = () => (clearInterval(asks), clearTimeout(ends), resolve());
})`;

/** React keeps what has loaded back until this long after it showed that it waits, so that screens do not flicker. */
const heldBackMs = 300;

/** A finger that finds its way by the keys of the words, in any language. */
export class Hand {
  readonly page: Page;
  #translators: Readonly<Record<Language, Translate>>;
  #language: Language = 'en';
  readonly #loading = new Set<Request>();
  #asked = 0;

  constructor(page: Page, translators: Readonly<Record<Language, Translate>>) {
    this.page = page;
    this.#translators = translators;
    page.on('request', (request) => {
      if (request.resourceType() !== 'script') return;
      this.#loading.add(request);
      this.#asked = performance.now();
    });
    page.on('requestfinished', (request) => this.#loading.delete(request));
    page.on('requestfailed', (request) => this.#loading.delete(request));
  }

  get language(): Language {
    return this.#language;
  }

  get t(): Translate {
    return this.#translators[this.#language];
  }

  async take(steps: readonly Step[]): Promise<void> {
    for (const step of steps) await (typeof step === 'string' ? this.tap(step) : step(this));
  }

  /** Taps the first button, segment or row that bears these words, and waits for what it shows: many screens load with their first tap. */
  async tap(key: MessageKey): Promise<void> {
    const words = this.t(key);
    const before = await this.page.evaluate<string>(shownText);
    const exact = this.page.getByRole('button', { name: words, exact: true });
    const loose = this.page.locator('button, label, [role="button"]').filter({ hasText: words });
    await exact.or(loose).locator('visible=true').first().waitFor();
    await ((await exact.count()) > 0 ? exact : loose).locator('visible=true').first().click();
    await this.page.evaluate(untilOther(before));
  }

  /** The row of the panel's lists with this number, from 0. */
  row(index = 0): Locator {
    return this.page.locator('aside section ul li button').nth(index);
  }

  /** The page of a job from which its others are reached. */
  async job(job: Job): Promise<void> {
    for (const other of [job === 'areas' ? 'plan' : 'areas', job] as const) {
      await this.page.locator('nav button').nth(jobs.indexOf(other)).click();
    }
    const back = this.page.locator('aside header').getByRole('button', { name: this.t('app.back'), exact: true });
    await this.page.locator('aside h2').waitFor();
    while ((await back.count()) > 0) await back.click();
  }

  async choose(key: MessageKey, value: string): Promise<void> {
    await this.page.getByLabel(this.t(key), { exact: true }).first().selectOption(value);
  }

  async fill(key: MessageKey, value: string): Promise<void> {
    await this.page.getByLabel(this.t(key), { exact: true }).first().fill(value);
  }

  async close(): Promise<void> {
    const dialogs = this.page.locator('[role="dialog"]');
    const open = await dialogs.count();
    await this.page.keyboard.press('Escape');
    if (open > 0) await dialogs.nth(open - 1).waitFor({ state: 'hidden' });
  }

  /** Waits until the screen is there, with all parts that it loads, and stands still. */
  async settle(): Promise<void> {
    await this.#stillness();
    for (let rounds = 0; rounds < 20 && this.#isAwaited(); rounds++) await this.#stillness();
  }

  /** Whether a part of the screen is being loaded, or has been and is held back. */
  #isAwaited(): boolean {
    return this.#loading.size > 0 || performance.now() - this.#asked < 2 * heldBackMs;
  }

  /** Waits until nothing has changed for a moment; what runs on, as a clock, is not waited for long. */
  async #stillness(): Promise<void> {
    await this.page.locator('aside section > *, [role="dialog"], h1').locator('visible=true').first().waitFor();
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const done = () => {
            observer.disconnect();
            resolve();
          };
          let quiet = setTimeout(done, 150);
          const observer = new MutationObserver(() => {
            clearTimeout(quiet);
            quiet = setTimeout(done, 150);
          });
          observer.observe(document.body, { subtree: true, childList: true, attributes: true });
          setTimeout(done, 3000);
        }),
    );
  }

  /** Closes whatever lies over the page. */
  async closeAll(): Promise<void> {
    const dialogs = this.page.locator('[role="dialog"]');
    for (let left = await dialogs.count(); left > 0; left--) await this.close();
  }

  /** Chooses the language where the first screen or Setup offers it. */
  async speak(language: Language): Promise<void> {
    await this.page.getByText(languageNames[language], { exact: true }).click();
    this.#language = language;
    await this.page.locator(`html[lang="${language}"]`).waitFor();
  }

  /** Chooses the theme in Setup. */
  async wear(theme: Theme): Promise<void> {
    await this.job('setup');
    await this.page.getByText(this.t(`theme.${theme}`), { exact: true }).click();
    await this.page.locator(`html[data-theme="${theme}"]`).waitFor();
  }
}
