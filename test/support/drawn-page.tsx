import { MantineProvider } from '@mantine/core';
import { act, type ReactNode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import type { App } from '../../src/app/app';
import { AppProvider } from '../../src/ui/app-provider';
import { WordsProvider } from '../../src/ui/words-provider';

/** A page over an app, with its words and the ui kit, until the test ends. */
export function drawnPage(app: App) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const element = document.body.appendChild(document.createElement('div'));
  const root = createRoot(element);
  onTestFinished(() => {
    act(() => root.unmount());
    document.body.replaceChildren();
  });
  return {
    element,
    draw: (part: ReactNode): Promise<void> =>
      act(async () =>
        root.render(
          <AppProvider app={app}>
            <MantineProvider>
              <WordsProvider>
                <Suspense>{part}</Suspense>
              </WordsProvider>
            </MantineProvider>
          </AppProvider>,
        ),
      ),
    /** The button with these words. */
    button(words: string | RegExp): HTMLButtonElement {
      const says = (text: string) => (typeof words === 'string' ? text === words : words.test(text));
      const found = [...element.querySelectorAll('button')].find(({ textContent }) => says(textContent ?? ''));
      if (!found) throw new Error(`No button "${words}" in: ${element.textContent}`);
      return found;
    },
  };
}

/** Waits, drawing what comes, until it holds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (holds()) return;
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
  throw new Error('It did not come to hold within 4 s.');
}
