import { act, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { OptionalFigure } from '../../../src/ui/controls/optional-figure';
import { drawnPage, until } from '../../support/drawn-page';
import { testApp } from '../../support/test-app';

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
  const { element, draw } = drawnPage(app);
  await draw(<Kept onFigure={onFigure} />);
  await until(() => element.querySelector('input') !== null);
  const field = element.querySelector('input');
  if (!field) throw new Error('The field went away again.');
  return field;
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
