import { MantineProvider } from '@mantine/core';
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AppProvider } from '../../../src/ui/app-provider';
import { OptionalFigure } from '../../../src/ui/plan/optional-figure';
import { WordsProvider } from '../../../src/ui/words-provider';
import { testApp } from '../../support/test-app';

let root: Root | undefined;

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
});

describe('fields for figures', () => {
  it.each([
    ['ru', '0,5', '12,25'],
    ['kk', '0,5', '12,25'],
    ['en', '0.5', '12.25'],
  ] as const)('write and read decimals as people do in %s, key by key', async (language, shown, wanted) => {
    const heard: (number | undefined)[] = [];
    const field = await shownField(language, (figure) => heard.push(figure));
    expect(field.value).toBe(shown);
    await typed(field, '');
    for (let end = 1; end <= wanted.length; end++) {
      await typed(field, wanted.slice(0, end));
      expect(field.value).toBe(wanted.slice(0, end));
    }
    expect(heard.at(-1)).toBe(12.25);
  });
});

async function shownField(language: 'kk' | 'ru' | 'en', onFigure: (figure: number | undefined) => void) {
  const { app } = testApp();
  app.settings.change({ language });
  const element = document.body.appendChild(document.createElement('div'));
  root = createRoot(element);
  await act(async () => {
    root?.render(
      <AppProvider app={app}>
        <MantineProvider>
          <WordsProvider>
            <Kept onFigure={onFigure} />
          </WordsProvider>
        </MantineProvider>
      </AppProvider>,
    );
  });
  for (let i = 0; i < 200; i++) {
    const field = element.querySelector('input');
    if (field) return field;
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
  throw new Error('The field never came.');
}

function Kept({ onFigure }: { readonly onFigure: (figure: number | undefined) => void }) {
  const [figure, setFigure] = useState<number | undefined>(0.5);
  const keep = (next: number | undefined) => {
    setFigure(next);
    onFigure(next);
  };
  return <OptionalFigure label="Figure" value={figure} min={0} max={100} onChange={keep} />;
}

async function typed(field: HTMLInputElement, text: string): Promise<void> {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  await act(async () => {
    field.focus();
    set?.call(field, text);
    field.setSelectionRange(text.length, text.length);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text.at(-1) ?? null }));
  });
}
