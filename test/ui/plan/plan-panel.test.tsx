import { MantineProvider } from '@mantine/core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { destination } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import { AppProvider } from '../../../src/ui/app-provider';
import { MapToolsProvider } from '../../../src/ui/map-view/map-tools-provider';
import { PlanPanel } from '../../../src/ui/plan/plan-panel';
import { WordsProvider } from '../../../src/ui/words-provider';
import { testApp } from '../../support/test-app';

const corner: LngLat = [71.6, 44.1];
let root: Root | undefined;

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
});

describe('the plan panel', () => {
  it('says what a wind does to the sorties, and its limit above the save button', async () => {
    const { app, element } = await shown();
    await act(async () => {
      app.plans.choose({ wind: { speedMS: 9, fromDeg: 0 } });
    });
    await act(async () => tapped(element, /^Wind/));
    await until(() => /Flight time in this wind/.test(element.textContent ?? ''));
    expect(element.textContent).toMatch(/no longer fits? the battery|All sorties still fit/);
    await act(async () => {
      app.plans.choose({ speedMS: 15, wind: { speedMS: 13, fromDeg: 0 } });
    });
    await until(() => /limit of the aircraft/.test(element.querySelector('footer')?.textContent ?? ''));
    expect(element.querySelector('footer li')?.getAttribute('data-severity')).toBe('warning');
    await act(async () => {
      app.plans.choose({ wind: { speedMS: 20, fromDeg: 0 } });
    });
    await until(() => element.querySelector('footer li')?.getAttribute('data-severity') === 'error');
  });

  it('keeps the ways between lines over the areas where that is chosen', async () => {
    const { app, element } = await shown();
    await act(async () => tapped(element, /^Lines/));
    await until(() => element.querySelector('option[value="inside"]') !== null);
    const select = element.querySelector('select:has(option[value="inside"])');
    if (!(select instanceof HTMLSelectElement)) throw new Error('No list offers where ways may lead.');
    await act(async () => {
      select.value = 'inside';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(app.state.getState().planDraft?.parameters.transit).toBe('inside');
  });

  it('lets a sortie stand out when its card is tapped, and step back when it is tapped again', async () => {
    const { app, element } = await shown();
    await act(async () => tapped(element, /-S01/));
    expect(app.state.getState().planDraft?.highlighted).toMatch(/-S01$/);
    await act(async () => tapped(element, /-S01/));
    expect(app.state.getState().planDraft?.highlighted).toBeUndefined();
  });
});

async function shown() {
  const { app } = testApp();
  await app.operations.start('Season', 'four words for a season');
  const [east, north] = [destination(corner, 90, 1000), destination(corner, 0, 1000)];
  const areaId = await app.areas.add([[corner, east, destination(east, 0, 1000), north, corner]]);
  app.plans.begin([areaId ?? '']);
  const element = document.body.appendChild(document.createElement('div'));
  root = createRoot(element);
  await act(async () => {
    root?.render(
      <AppProvider app={app}>
        <MantineProvider>
          <WordsProvider>
            <MapToolsProvider>
              <PlanPanel />
            </MapToolsProvider>
          </WordsProvider>
        </MantineProvider>
      </AppProvider>,
    );
  });
  await until(() => /-S01/.test(element.textContent ?? ''));
  return { app, element };
}

function tapped(element: HTMLElement, words: RegExp): void {
  const button = [...element.querySelectorAll('button')].find(({ textContent }) => words.test(textContent ?? ''));
  if (!button) throw new Error(`No button says ${words}.`);
  button.click();
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (holds()) return;
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
  throw new Error('It did not come to hold within 4 s.');
}
