import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { destination } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import { MapToolsProvider } from '../../../src/ui/map-view/map-tools-provider';
import { PlanPanel } from '../../../src/ui/plan/plan-panel';
import { drawnPage, until } from '../../support/drawn-page';
import { testApp } from '../../support/test-app';

const corner: LngLat = [71.6, 44.1];

describe('the plan panel', () => {
  it('says what a wind does to the sorties, and its limit above the save button', async () => {
    const { app, element, button } = await shown();
    await act(async () => {
      app.plans.choose({ wind: { speedMS: 9, fromDeg: 0 } });
    });
    await act(async () => button(/^Wind/).click());
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
    const { app, element, button } = await shown();
    await act(async () => button(/^Lines/).click());
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
    const { app, button } = await shown();
    await act(async () => button(/-S01/).click());
    expect(app.state.getState().planDraft?.highlighted).toMatch(/-S01$/);
    await act(async () => button(/-S01/).click());
    expect(app.state.getState().planDraft?.highlighted).toBeUndefined();
  });
});

async function shown() {
  const { app } = testApp();
  await app.operations.start('Season', 'four words for a season');
  const [east, north] = [destination(corner, 90, 1000), destination(corner, 0, 1000)];
  const areaId = await app.areas.add([[corner, east, destination(east, 0, 1000), north, corner]]);
  app.plans.begin([areaId ?? '']);
  const { element, draw, button } = drawnPage(app);
  await draw(
    <MapToolsProvider>
      <PlanPanel />
    </MapToolsProvider>,
  );
  await until(() => /-S01/.test(element.textContent ?? ''));
  return { app, element, button };
}
