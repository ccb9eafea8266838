import { describe, expect, it } from 'vitest';
import type { App } from '../../../src/app/app';
import { cutPlace } from '../../../src/app/planning/dragged-cut';
import { planTask } from '../../../src/app/planning/plan-task';
import { distanceM } from '../../../src/geo/geodesic';
import type { Plan } from '../../../src/survey/plan';
import { plannedMeadow } from '../../support/planned-meadow';
import { plannedSquare } from '../../support/planned-square';

const draftOf = (app: App) => app.state.getState().planDraft;
const codesOf = ({ sorties }: Pick<Plan, 'sorties'>) => sorties.map(({ code }) => code);

async function settled(app: App): Promise<void> {
  await expect.poll(() => draftOf(app)?.busy).toBeUndefined();
  await expect.poll(() => draftOf(app)?.planning?.plan !== undefined).toBe(true);
}

/** Saves the draft; the plan as it is kept then. */
async function saved(app: App): Promise<Plan> {
  const id = await app.plans.save();
  const plan = app.state.getState().records.plan.get(id ?? '');
  if (!plan) throw new Error('The draft was not saved.');
  return plan;
}

/** As if a mission file of every sortie had been made. */
async function withFiles({ app, plan }: { readonly app: App; readonly plan: Plan }): Promise<Plan> {
  app.plans.discard();
  const { file } = await app.missions.make(plan, ['kml']);
  if (!file) throw new Error('No file was made.');
  await app.missions.save(file, { plan });
  return app.state.getState().records.plan.get(plan.id) ?? plan;
}

describe('a kept plan that is taken in hand again', () => {
  it('stays as it is until something is changed', async () => {
    const { app, plan } = await plannedSquare();
    await app.plans.reopen(plan);
    expect(draftOf(app)).toMatchObject({ busy: undefined, code: plan.code });
    expect(draftOf(app)?.planning?.plan?.sorties).toBe(plan.sorties);
    expect(await saved(app)).toEqual(plan);
    expect(app.state.getState().records.plan.size).toBe(1);
  });

  it('keeps a locked sortie while the rest is planned anew, and remembers the lock', async () => {
    const { app, plan, sortie } = await plannedSquare();
    await app.plans.reopen(plan);
    await app.plans.lock(sortie.code, 'locked');
    app.plans.choose({ heading: 30 });
    await settled(app);
    const changed = await saved(app);
    expect(changed.id).toBe(plan.id);
    expect(changed.sorties[0]).toEqual(sortie);
    expect(changed.sorties[1]).not.toEqual(plan.sorties[1]);
    expect(new Set(codesOf(changed)).size).toBe(changed.sorties.length);
    await app.plans.reopen(changed);
    expect(draftOf(app)?.locked?.sorties).toEqual([sortie]);
  });

  it('keeps a sortie that was flown whatever is asked, and becomes a plan of its own with other figures', async () => {
    const { app, plan, sortie } = await plannedSquare();
    await app.flights.takeOff(plan, sortie);
    await app.plans.reopen(plan);
    await app.plans.lock(sortie.code, 'free');
    await app.plans.moveCut(sortie.code, 'next');
    expect(draftOf(app)?.locked?.sorties).toEqual([sortie]);
    expect(draftOf(app)?.planning?.plan?.sorties).toBe(plan.sorties);
    app.plans.choose({ heightM: 90 });
    await settled(app);
    const other = await saved(app);
    expect(other.id).not.toBe(plan.id);
    expect(codesOf(other).filter((code) => codesOf(plan).includes(code))).toEqual([]);
    expect(app.state.getState().records.plan.get(plan.id)).toEqual(plan);
  });

  it('is not overwritten where a sortie took off meanwhile', async () => {
    const { app, plan, sortie } = await plannedSquare();
    await app.plans.reopen(plan);
    await app.plans.moveCut(sortie.code, 'next');
    await app.flights.takeOff(plan, sortie);
    expect(await app.plans.save()).toBeUndefined();
    expect(app.state.getState().records.plan.get(plan.id)).toEqual(plan);
  });

  it('has the cut after a sortie dragged, and makes no file known of what changed', async () => {
    const square = await plannedSquare();
    const { app } = square;
    const plan = await withFiles(square);
    expect(Object.keys(plan.filesMadeAt ?? {})).toEqual(codesOf(plan));
    const [giver, taker] = plan.sorties.slice(-2);
    const place = giver?.legs
      .filter(({ kind }) => kind === 'transect')
      .at(-2)
      ?.points.at(-1)?.position;
    if (!giver || !taker || !place) throw new Error('The last but one sortie has one transect.');
    // A battery that holds more than the cuts were made for.
    await app.plans.reopen({ ...plan, parameters: { ...plan.parameters, enduranceMin: 25 } });
    for (const { code } of [giver, taker]) await app.plans.lock(code, 'free');
    await app.plans.dragCut(giver.code, place);
    const changed = await saved(app);
    const [less, more] = changed.sorties.slice(-2);
    expect(distanceM((less && cutPlace(less)) ?? [0, 0], place)).toBeLessThan(0.01);
    expect(more?.transectM).toBeGreaterThan(taker.transectM);
    expect(Object.keys(changed.filesMadeAt ?? {})).toEqual(codesOf(plan).slice(0, -2));
  });

  it('gives no number of a file to another sortie', async () => {
    const square = await plannedSquare();
    const { app } = square;
    const plan = await withFiles(square);
    await app.plans.reopen(plan);
    for (const code of codesOf(plan)) await app.plans.lock(code, 'free');
    app.plans.choose({ heading: 30 });
    await settled(app);
    const changed = await saved(app);
    expect(changed.id).toBe(plan.id);
    expect(codesOf(changed).filter((code) => codesOf(plan).includes(code))).toEqual([]);
  });
});

describe('what a plan is about', () => {
  it('is kept with it: the line of a corridor and the place that is looked at', async () => {
    const { app, plan, reopened } = await plannedMeadow();
    const line = [
      [71.6005, 44.101],
      [71.6095, 44.104],
    ] as const;
    app.plans.begin(plan.areaIds);
    app.plans.choose({ pattern: 'corridor' });
    app.plans.lookAt({ corridor: { line, widthM: 120 }, around: [71.605, 44.102] });
    await settled(app);
    const { id } = await saved(app);
    const after = await reopened();
    const { records } = after.state.getState();
    const kept = records.plan.get(id);
    if (!kept) throw new Error('The plan is gone.');
    expect(kept).toMatchObject({ corridor: { line, widthM: 120 }, around: [71.605, 44.102] });
    expect(planTask({ ...kept, launchSiteIds: [] }, records)).toMatchObject({ corridor: { line, widthM: 120 } });
    await after.plans.reopen(kept);
    after.plans.choose({ seed: 2 });
    await settled(after);
    expect(draftOf(after)?.planning?.plan?.sorties.length).toBe(kept.sorties.length);
    expect(draftOf(after)?.corridor).toEqual({ line, widthM: 120 });
  });
});
