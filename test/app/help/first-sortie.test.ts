import { describe, expect, it } from 'vitest';
import { advancedGuide, guideSteps, newGuide } from '../../../src/app/help/first-sortie';
import { destination } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import type { Polygon } from '../../../src/geo/polygon';
import { testApp } from '../../support/test-app';

describe('the guided first sortie', () => {
  it('follows what the person does, from an area to a flight file', async () => {
    const { app } = testApp();
    await app.operations.start('Season', 'four words for a season');
    const areaId = (await app.areas.add(square)) ?? '';
    app.guides.begin();
    const step = () => app.state.getState().guide?.step;
    expect(step()).toBe('area');
    app.select({ kind: 'area', id: areaId });
    expect(step()).toBe('plan');
    app.plans.begin([areaId]);
    expect(step()).toBe('save');
    await expect.poll(() => app.state.getState().planDraft?.planning?.plan?.sorties.length ?? 0).toBeGreaterThan(0);
    await app.plans.save();
    expect(step()).toBe('sortie');
    const [plan] = app.state.getState().records.plan.values();
    app.select({ kind: 'sortie', planId: plan?.id ?? '', code: plan?.sorties[0]?.code ?? '' });
    expect(step()).toBe(guideSteps.at(-1));
    app.guides.stop();
    expect(step()).toBeUndefined();
  });

  it('counts only plans that were saved after it began', async () => {
    const { app } = testApp();
    await app.operations.start('Season', 'four words for a season');
    const areaId = (await app.areas.add(square)) ?? '';
    app.plans.begin([areaId]);
    await expect.poll(() => app.state.getState().planDraft?.planning?.plan?.sorties.length ?? 0).toBeGreaterThan(0);
    await app.plans.save();
    const state = { ...app.state.getState(), planDraft: undefined, selection: undefined };
    expect(advancedGuide(newGuide(state), state).step).toBe('area');
    expect(advancedGuide({ ...newGuide(state), step: 'save' }, state).step).toBe('save');
  });

  it('ends when the operation is closed', async () => {
    const { app } = testApp();
    await app.operations.start('Season', 'four words for a season');
    app.guides.begin();
    await app.operations.close();
    expect(app.state.getState().guide).toBeUndefined();
  });
});

const corner: LngLat = [71.6, 44.1];
const square: Polygon = [
  [
    corner,
    destination(corner, 90, 400),
    destination(destination(corner, 90, 400), 0, 400),
    destination(corner, 0, 400),
    corner,
  ],
];
