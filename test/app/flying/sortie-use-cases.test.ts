import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../../src/app/flying/checklists';
import type { GisLayer } from '../../../src/app/files/gis-features';
import { gisFeatures } from '../../../src/app/files/gis-features';
import { breakAtPhoto } from '../../../src/app/flying/break-point';
import { destination } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import { readZip } from '../../../src/formats/zip';
import type { Plan } from '../../../src/survey/plan';
import type { Leg } from '../../../src/survey/sortie';
import { testApp } from '../../support/test-app';

const corner: LngLat = [71.6, 44.1];

/** A device with an operation, one area of a square kilometre, a launch site beside it, and its plan. */
async function planned() {
  const device = testApp();
  const { app } = device;
  await app.operations.start('Season', 'four words for a season');
  const [east, both, north] = [
    destination(corner, 90, 1000),
    destination(destination(corner, 90, 1000), 0, 1000),
    destination(corner, 0, 1000),
  ];
  const areaId = await app.areas.add([[corner, east, both, north, corner]]);
  await app.launchSites.add(destination(corner, 270, 100));
  app.plans.begin([areaId ?? '']);
  app.plans.choose({ enduranceMin: 16 });
  const planId = await app.plans.save();
  const plan = app.state.getState().records.plan.get(planId ?? '');
  if (!plan) throw new Error('No plan was kept.');
  return { app, plan, areaId: areaId ?? '' };
}

describe('plans', () => {
  it('are kept with the parameters that their sorties were made with', async () => {
    const { plan } = await planned();
    expect(plan.parameters.enduranceMin).toBe(16);
    for (const sortie of plan.sorties) expect(sortie.durationS).toBeLessThanOrEqual(16 * 60 * 0.9);
  });

  it('take in other areas and give them up again', async () => {
    const { app, areaId } = await planned();
    const far = destination(corner, 0, 3000);
    const other = await app.areas.add([[far, destination(far, 90, 500), destination(far, 0, 500), far]]);
    app.plans.begin([areaId]);
    app.plans.chooseAreas([areaId, other ?? '']);
    const id = await app.plans.save();
    expect(app.state.getState().records.plan.get(id ?? '')?.areaIds).toEqual([areaId, other]);
    app.plans.begin([areaId]);
    app.plans.chooseAreas([]);
    expect(app.state.getState().planDraft?.areaIds).toEqual([areaId]);
  });
});

describe('mission files', () => {
  it('are as many as the waypoints of each sortie ask for, in one zip, counted in one message', async () => {
    const { app, plan } = await planned();
    const sorties = plan.sorties.map((sortie) => ({ ...sortie, legs: sortie.legs.map(dense) }));
    const { file, issues } = await app.missions.make({ ...plan, sorties }, ['litchi']);
    const names = readZip(file?.bytes ?? new Uint8Array()).value?.map(({ name }) => name) ?? [];
    for (const { code } of sorties) expect(names).toContain(`${code}-2.litchi.csv`);
    expect(issues.filter(({ code }) => code === 'mission-split')).toMatchObject([
      { values: { sorties: sorties.length, files: names.length, limit: 99 } },
    ]);
  });
});

/** A leg with a hundred waypoints where it had two, if it is a transect. */
function dense({ kind, points }: Leg): Leg {
  const [from, to] = [points[0], points.at(-1)];
  if (kind === 'transit' || !from || !to) return { kind, points };
  const at = (share: number): LngLat => [
    from.position[0] + share * (to.position[0] - from.position[0]),
    from.position[1] + share * (to.position[1] - from.position[1]),
  ];
  const between = Array.from({ length: 98 }, (_, i) => ({ ...from, position: at((i + 1) / 99) }));
  return { kind, points: [from, ...between, to] };
}

describe('resuming', () => {
  it('adds the rest behind its sortie under the next letter, and undo takes it back', async () => {
    const { app, plan } = await planned();
    const [sortie] = plan.sorties;
    const from = sortie && breakAtPhoto(sortie, 20, plan.photoDistanceM ?? 1);
    if (!sortie || !from) throw new Error('No sortie to resume.');
    const code = await app.resuming.resume(plan, sortie, { from, launch: sortie.launch });
    expect(code).toBe(`${sortie.code}b`);
    const codes = () => planNow(app, plan).sorties.map((one) => one.code);
    expect(codes().slice(0, 2)).toEqual([sortie.code, `${sortie.code}b`]);
    const again = planNow(app, plan);
    expect(await app.resuming.resume(again, sortie, { from, launch: sortie.launch })).toBe(`${sortie.code}c`);
    await app.operations.undo();
    await app.operations.undo();
    expect(codes()).toEqual(plan.sorties.map((one) => one.code));
  });

  it('moves a sortie to another launch site under its own code', async () => {
    const { app, plan } = await planned();
    const [sortie] = plan.sorties;
    if (!sortie) throw new Error('No sortie to move.');
    const site = destination(sortie.launch, 180, 120);
    expect(await app.resuming.moveLaunch(plan, sortie, site)).toBe(sortie.code);
    const moved = planNow(app, plan).sorties.find(({ code }) => code === sortie.code);
    expect(moved?.launch).toEqual(site);
  });
});

describe('checklists', () => {
  it('keep who ticked what and when, and let a tick be taken back', async () => {
    const { app, plan } = await planned();
    const sortie = { planId: plan.id, sortieCode: plan.sorties[0]?.code ?? '' };
    await app.checklists.tick(sortie, 'propellers', { by: 'Pilot 1', done: true });
    await app.checklists.tick(sortie, 'compass', { by: 'Observer', done: true });
    await app.checklists.tick(sortie, 'propellers', { by: 'Pilot 1', done: false });
    const { records } = app.state.getState();
    expect(records.checklist.size).toBe(1);
    expect(checklistOf(records, sortie.sortieCode)?.ticks).toEqual([
      { item: 'compass', by: 'Observer', at: expect.stringMatching(/^\d{4}-.*\+05:00$/) },
    ]);
  });
});

describe('gisFeatures', () => {
  it('holds the chosen layers of the chosen areas and of their plans', async () => {
    const { app, plan, areaId } = await planned();
    const { records } = app.state.getState();
    const roles = (layers: readonly GisLayer[], areaIds?: readonly string[]) =>
      gisFeatures(records, { layers, ...(areaIds && { areaIds }) }).map(({ role }) => role);
    expect(roles(['area', 'launch'])).toEqual(['area', 'launch']);
    expect(roles(['sortie'], [areaId])).toHaveLength(plan.sorties.length);
    expect(roles(['area', 'sortie', 'transect'], ['another'])).toEqual([]);
  });

  it('holds permissions with ground, and obstacles as places or lines', async () => {
    const { app } = await planned();
    const { records } = app.state.getState();
    const ground = [
      [
        [71, 44],
        [72, 44],
        [72, 45],
        [71, 44],
      ],
    ] as const;
    const mast = { kind: 'obstacle', id: 'm', name: 'H01', what: 'mast', line: [[71.5, 44.2]], bufferM: 50 } as const;
    const features = gisFeatures(
      {
        ...records,
        permission: new Map([
          ['p', { kind: 'permission', id: 'p', number: 'R-1', polygons: [ground], highestM: 150 }],
          ['q', { kind: 'permission', id: 'q', number: 'R-2' }],
        ]),
        obstacle: new Map([
          ['m', { ...mast, heightM: 60 }],
          [
            'w',
            {
              ...mast,
              id: 'w',
              what: 'power-line',
              line: [
                [71.5, 44.2],
                [71.6, 44.2],
              ],
            },
          ],
        ]),
      },
      { layers: ['permission', 'obstacle'] },
    );
    expect(features).toEqual([
      expect.objectContaining({ role: 'permission', dalaId: 'p', properties: { number: 'R-1', highest_m: 150 } }),
      expect.objectContaining({ role: 'obstacle', geometry: { type: 'point', place: [71.5, 44.2] } }),
      expect.objectContaining({
        role: 'obstacle',
        geometry: {
          type: 'line',
          line: [
            [71.5, 44.2],
            [71.6, 44.2],
          ],
        },
      }),
    ]);
    expect(features[1]?.properties).toEqual({ what: 'mast', height_m: 60, buffer_m: 50 });
  });
});

function planNow(app: Awaited<ReturnType<typeof planned>>['app'], plan: Plan): Plan {
  const now = app.state.getState().records.plan.get(plan.id);
  if (!now) throw new Error('The plan is gone.');
  return now;
}
