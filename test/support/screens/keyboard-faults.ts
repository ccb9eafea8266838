import type { Page } from '@playwright/test';

/** More presses than any screen has controls: one that holds the focus back does not hold the test. */
const mostPresses = 250;

interface Stop {
  /** Number of the control among those of the screen; undefined for what is none, such as a panel that scrolls. */
  readonly at: number | undefined;
  readonly name: string;
  readonly isSeen: boolean;
}

/** Controls that Tab does not reach in one round through a screen, and those where its focus is not seen; one line each. */
export async function keyboardFaults(page: Page): Promise<readonly string[]> {
  const controls = await page.evaluate(countControls);
  const reached = new Set<number>();
  const faults: string[] = [];
  for (let press = 0; press < mostPresses; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused);
    if (!stop) break;
    if (!stop.isSeen) faults.push(`focus not seen: ${stop.name}`);
    if (stop.at !== undefined) reached.add(stop.at);
  }
  const missed = controls.filter((_, at) => !reached.has(at)).map((name) => `Tab does not reach ${name}`);
  return [...faults, ...missed];
}

/** Numbers what Tab has to reach, from the start of the page: one for each group of radio buttons. Runs in the page. */
function countControls(): readonly string[] {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  document.getSelection()?.removeAllRanges();
  const all = document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea');
  const controls = [...all].filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      !one.matches(':disabled, [type="file"], [type="radio"]:not(:checked)') &&
      !one.closest('[inert], [aria-hidden="true"]'),
  );
  controls.forEach((one, at) => {
    one.dataset['at'] = String(at);
  });
  return controls.map((one) => `${one.tagName} "${one.ariaLabel ?? one.innerText.slice(0, 40)}"`);
}

/** What has the focus; undefined once it has left the page. Runs in the page. */
function focused(): Stop | undefined {
  const one = document.activeElement;
  if (!(one instanceof HTMLElement) || one === document.body) return undefined;
  const shownBy = one instanceof HTMLInputElement ? [one.nextElementSibling, ...(one.labels ?? [])] : [];
  const isSeen = [one, ...shownBy].some((part) => {
    if (!part) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const { at } = one.dataset;
  const name = `${one.tagName} "${one.ariaLabel ?? one.innerText.slice(0, 40)}"`;
  return { at: at === undefined ? undefined : Number(at), name, isSeen };
}
