import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { VirtualRows } from '../../../src/ui/controls/virtual-rows';

const viewPx = 400;
const rowPx = 40;
const rows = Array.from({ length: 5000 }, (_, index) => `row ${index}`);
let root: Root;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.stubGlobal('ResizeObserver', NoResize);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(300);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(viewPx);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(rowPx);
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

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
    await list.scrollTo(10);
    expect(drawn).not.toHaveBeenCalled();
    await list.scrollTo(100_000);
    expect(list.rows()).not.toContain(before[0]);
    expect(list.rows().some((row) => Number(row.slice(4)) > 1000)).toBe(true);
  });
});

async function shown(draw: (row: string) => string = (row) => row) {
  const element = document.body.appendChild(document.createElement('div'));
  root = createRoot(element);
  await act(async () =>
    root.render(
      <VirtualRows label="Rows" rows={rows} keyOf={String}>
        {draw}
      </VirtualRows>,
    ),
  );
  return {
    element,
    rows: () => [...element.querySelectorAll('li')].map(({ textContent }) => textContent),
    async scrollTo(top: number) {
      const scroller = element.querySelector('[role=region]');
      if (!scroller) throw new Error('The list has no region that scrolls.');
      await act(async () => {
        scroller.scrollTop = top;
        scroller.dispatchEvent(new Event('scroll'));
      });
    },
  };
}

class NoResize implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
