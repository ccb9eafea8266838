import { describe, expect, it } from 'vitest';
import { cutPlace, linesMoved } from '../../../src/app/planning/dragged-cut';
import { lockedGround } from '../../../src/app/planning/locked-ground';
import { areaM2 } from '../../../src/geo/geodesic';
import { plannedSquare } from '../../support/planned-square';

/** A draft over the square's area again, with its first sortie locked. */
async function withLock() {
  const device = await plannedSquare();
  const { app, plan } = device;
  app.plans.begin(plan.areaIds);
  app.plans.choose({ enduranceMin: 16 });
  const draft = () => app.state.getState().planDraft;
  const settled = async () => {
    await expect.poll(() => draft()?.busy).toBeUndefined();
    await expect.poll(() => draft()?.planning?.plan !== undefined).toBe(true);
  };
  await settled();
  const sorties = () => draft()?.planning?.plan?.sorties ?? [];
  const [first] = sorties();
  if (!first) throw new Error('The draft has no sortie.');
  await app.plans.lock(first.code, 'locked');
  return { ...device, draft, settled, sorties, first };
}

describe('locked sorties', () => {
  it('stay as they are while the rest is planned anew, with codes of their own and the ground still covered', async () => {
    const { app, draft, settled, sorties, first } = await withLock();
    const before = draft()?.planning?.plan;
    app.plans.choose({ heading: 30 });
    await settled();
    expect(sorties()[0]).toEqual(first);
    expect(sorties().length).toBeGreaterThan(1);
    expect(sorties()[1]).not.toEqual(before?.sorties[1]);
    const codes = sorties().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(sorties().map(({ number }) => number)).toEqual(codes.map((_, i) => i + 1));
    expect(draft()?.planning?.plan?.targetHa).toBe(before?.targetHa);
    expect(draft()?.planning?.plan?.plannedCoveragePct).toBeGreaterThan(97);
    const id = await app.plans.save();
    expect(app.state.getState().records.plan.get(id ?? '')?.sorties[0]).toEqual(first);
  });

  it('are let go where another height would not belong to them, and keep their cuts', async () => {
    const { app, draft, first } = await withLock();
    await app.plans.moveCut(first.code, 'next');
    const told = app.state.getState().notices.flatMap((one) => (one.kind === 'issue' ? one.issue.code : []));
    expect(told).toContain('cut-locked');
    app.plans.choose({ heightM: 60 });
    expect(draft()?.locked).toBeUndefined();
  });

  it('take their strips out of the ground, and no slivers are left', async () => {
    const { plan, app } = await plannedSquare();
    const ground = [...app.state.getState().records.area.values()].map(({ polygon }) => polygon);
    const none = lockedGround(ground, [], plan.lineSpacingM);
    expect(areaM2(none.rest)).toBeCloseTo(areaM2(ground), -2);
    const all = lockedGround(ground, plan.sorties, plan.lineSpacingM);
    expect(areaM2(all.rest)).toBeLessThan(areaM2(ground) * 0.01);
    expect(all.shownHa * 10_000).toBeGreaterThan(areaM2(ground) * 0.97);
  });
});

describe('a dragged cut', () => {
  it('moves as many transects as lie between its old and its new place', async () => {
    const { sortie, other } = await plannedSquare();
    const place = cutPlace(sortie);
    if (!place) throw new Error('The sortie has no transect.');
    expect(linesMoved(sortie, other, place)).toBe(0);
    const next = other.legs.find(({ kind }) => kind === 'transect')?.points.at(-1)?.position;
    expect(next && linesMoved(sortie, other, next)).toBe(1);
    const own = sortie.legs
      .filter(({ kind }) => kind === 'transect')
      .at(-2)
      ?.points.at(-1)?.position;
    expect(own && linesMoved(sortie, other, own)).toBe(-1);
  });
});
