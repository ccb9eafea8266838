import { expect, it } from 'vitest';
import { sortiePermission } from '../../../src/app/flying/sortie-permission';
import { planFlight } from '../../../src/flight/plan-flight';
import { type Permission, permissionState } from '../../../src/survey/permission';
import { flightTask } from '../../support/flight-task';

const area = [
  [
    [71.6, 44.1],
    [71.61, 44.1],
    [71.61, 44.105],
    [71.6, 44.105],
    [71.6, 44.1],
  ],
] as const;
const [sortie] = planFlight(flightTask([area], [71.6, 44.099])).plan?.sorties ?? [];
if (!sortie) throw new Error('The area needs a sortie.');
const own = sortie;

const all: Permission = { kind: 'permission', id: 'all', number: '1' };
const now = new Date('2026-06-10T10:00:00+05:00');
const chosen = (...permissions: readonly Permission[]) => sortiePermission(own, { permissions }, now)?.id;

it('flies under the permission that holds now before one to come, and that before one that is over', () => {
  const over = { ...all, id: 'over', to: '2026-06-09T10:00:00+05:00' };
  const later = { ...all, id: 'later', from: '2026-06-11T10:00:00+05:00' };
  expect(chosen(over, later, all)).toBe('all');
  expect(chosen(over, later)).toBe('later');
  expect(chosen(over)).toBe('over');
  expect(permissionState(over, now)).toMatchObject({ state: 'over', leftS: -86_400 });
  expect(permissionState(later, now)).toEqual({ state: 'later' });
});

it('flies under none whose ground or heights leave a part of it out', () => {
  const elsewhere = [
    [
      [70, 44],
      [70.1, 44],
      [70.1, 44.1],
      [70, 44],
    ],
  ] as const;
  expect(chosen({ ...all, polygons: [elsewhere] })).toBeUndefined();
  expect(chosen({ ...all, highestM: 80 })).toBeUndefined();
  expect(
    chosen({
      ...all,
      highestM: 100,
      polygons: [
        elsewhere,
        [
          [
            [71, 44],
            [72, 44],
            [72, 45],
            [71, 45],
            [71, 44],
          ],
        ],
      ],
    }),
  ).toBe('all');
});
