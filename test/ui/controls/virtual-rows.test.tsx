import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { VirtualRows } from '../../../src/ui/controls/virtual-rows';
import { drawnPage, until } from '../../support/drawn-page';
import { testApp } from '../../support/test-app';

const viewPx = 400;
const rowPx = 40;
const rows = Array.from({ length: 5000 }, (_, index) => `row ${index}`);

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(300);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(viewPx);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(rowPx);
});

afterEach(() => vi.restoreAllMocks());

describe('VirtualRows', () => {
  it('draws the few rows of a long list that are in reach, each with its place among all', async () => {
    const list = await shown();
    expect(list.rows().slice(0, 3)).toEqual(['row 0', 'row 1', 'row 2']);
    expect(list.rows().length).toBeLessThan(40);
    const first = list.element.querySelector('li');
    expect([first?.ariaPosInSet, first?.getAttribute('aria-setsize')]).toEqual(['1', '5000']);
  });

  it('draws on a scroll those that came into reach, and no other anew', async () => {
    const drawn = vi.fn((row: string) => row);
    const list = await shown(drawn);
    const before = list.rows();
    drawn.mockClear();
    await act(async () => list.scrollTo(10));
    expect(drawn).not.toHaveBeenCalled();
    await act(async () => list.scrollTo(100_000));
    expect(list.rows()).not.toContain(before[0]);
    expect(list.rows().some(isFarDown)).toBe(true);
  });

  it('shows what a scroll brings into view at once, however far it goes', async () => {
    const list = await shown();
    act(() => {
      list.scrollTo(100_000);
      expect(list.rows().filter(isFarDown).length).toBeGreaterThanOrEqual(viewPx / rowPx);
    });
  });
});

const isFarDown = (row: string) => Number(row.slice(4)) > 1000;

async function shown(drawRow: (row: string) => string = (row) => row) {
  const { element, draw } = drawnPage(testApp().app);
  await draw(
    <VirtualRows label="Rows" rows={rows} keyOf={String}>
      {drawRow}
    </VirtualRows>,
  );
  await until(() => element.querySelector('li') !== null);
  return {
    element,
    rows: () => [...element.querySelectorAll('li')].map(({ textContent }) => textContent),
    scrollTo(top: number) {
      const scroller = element.querySelector('[role=region]');
      if (!scroller) throw new Error('The list has no region that scrolls.');
      scroller.scrollTop = top;
      scroller.dispatchEvent(new Event('scroll'));
    },
  };
}
