import { expect, it } from 'vitest';
import { atOnce } from '../../../src/app/in-slices';
import { outsidePermission } from '../../../src/app/planning/outside-permission';
import { planTask } from '../../../src/app/planning/plan-task';
import { sortieContext } from '../../../src/flight/check-plan';
import { checkPermission } from '../../../src/flight/checks/check-permission';
import { lineLengthM } from '../../../src/geo/geodesic';
import type { Polygon } from '../../../src/geo/polygon';
import type { Permission } from '../../../src/survey/permission';
import { plannedMeadow } from '../../support/planned-meadow';

const { app, plan, sortie } = await plannedMeadow();
const task = planTask({ ...plan, launchSiteIds: [] }, app.state.getState().records);
if (!task) throw new Error('The meadow has no task.');
const flownM = sortie.legs.reduce((sum, { points }) => sum + lineLengthM(points.map(({ position }) => position)), 0);

function box(west: number, east: number): Polygon {
  return [
    [
      [west, 44],
      [east, 44],
      [east, 44.2],
      [west, 44.2],
      [west, 44],
    ],
  ];
}

function permission(...polygons: readonly Polygon[]): Permission {
  return { kind: 'permission', id: 'p', number: '7', polygons };
}

function outsideM(...permissions: readonly Permission[]): number {
  return atOnce(outsidePermission([sortie], permissions)).reduce((sum, line) => sum + lineLengthM(line), 0);
}

it('is the part of the path that the check counts as outside', () => {
  const west = permission(box(71.5, 71.604));
  const [issue] = checkPermission(sortie, { ...sortieContext(task), permissions: [west] });
  expect(outsideM(west) / flownM).toBeGreaterThan(0.3);
  expect(Math.abs((100 * outsideM(west)) / flownM - Number(issue?.values?.['pct']))).toBeLessThan(3);
});

it('is all of it, or nothing, and what the best permission leaves out', () => {
  expect(outsideM(permission(box(70, 70.1)))).toBeCloseTo(flownM, 0);
  expect(outsideM(permission(box(71.5, 71.7)))).toBe(0);
  expect(outsideM(permission(box(70, 70.1)), permission(box(71.5, 71.7)))).toBe(0);
  expect(outsideM(permission(box(71.5, 71.606), box(71.605, 71.7)))).toBe(0);
});

it('is nothing where nothing is limited to some ground', () => {
  expect(outsideM()).toBe(0);
  expect(outsideM(permission(box(70, 70.1)), { kind: 'permission', id: 'all', number: '8' })).toBe(0);
});
