import { describe, expect, it } from 'vitest';
import { checkDaylight, daylightWindow, sunHeightDeg } from '../../../src/flight/checks/check-daylight';
import { checkEndurance } from '../../../src/flight/checks/check-endurance';
import { checkObstacles } from '../../../src/flight/checks/check-obstacles';
import { checkPermission } from '../../../src/flight/checks/check-permission';
import { checkRange } from '../../../src/flight/checks/check-range';
import { checkReturn } from '../../../src/flight/checks/check-return';
import { checkTemperature } from '../../../src/flight/checks/check-temperature';
import { checkInTurn, checkTogether, meetingPlace } from '../../../src/flight/checks/check-together';
import { checkWaypoints } from '../../../src/flight/checks/check-waypoints';
import { fewOfAKind } from '../../../src/flight/checks/few-of-a-kind';
import type { SortieContext } from '../../../src/flight/checks/sortie-context';
import { planFlight } from '../../../src/flight/plan-flight';
import type { LngLat } from '../../../src/geo/lng-lat';
import type { Issue } from '../../../src/survey/issue';
import type { Obstacle } from '../../../src/survey/obstacle';
import type { Permission } from '../../../src/survey/permission';
import type { Sortie } from '../../../src/survey/sortie';
import { heightGrid } from '../../../src/terrain/height-grid';
import { flightTask } from '../../support/flight-task';
import { heightsBy } from '../../support/plane-heights';

const launch: LngLat = [72, 44.5];
/** Out to the east over 1.6 km, back 100 m farther north, at 100 m. */
const sortie: Sortie = {
  code: 'A01-P1-S01',
  number: 1,
  launch,
  legs: [
    { kind: 'transit', points: line([launch, [72.002, 44.5]]) },
    {
      kind: 'transect',
      points: line([
        [72.002, 44.5],
        [72.02, 44.5],
      ]),
    },
    {
      kind: 'transit',
      points: line([
        [72.02, 44.5],
        [72.02, 44.501],
      ]),
    },
    {
      kind: 'transect',
      points: line([
        [72.02, 44.501],
        [72.002, 44.501],
      ]),
    },
    { kind: 'transit', points: line([[72.002, 44.501], launch]) },
  ],
  lengthM: 3300,
  transectM: 2860,
  durationS: 600,
  photos: 100,
};
const { aircraft, parameters } = flightTask([], launch);
const context: SortieContext = { aircraft, parameters };

function line(places: readonly LngLat[], heightM = 100) {
  return places.map((position) => ({ position, heightM }));
}

const codes = (issues: readonly Issue[]) => issues.map(({ code }) => code);
const box = (west: number, south: number, east: number, north: number) =>
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ] as const,
  ] as const;

describe('endurance and range', () => {
  it('are found with their numbers, and pass at their limits', () => {
    expect(checkEndurance(sortie, context)).toEqual([]);
    expect(checkEndurance({ ...sortie, durationS: 1200 }, context)).toEqual([]);
    expect(checkEndurance({ ...sortie, durationS: 1260 }, context)).toMatchObject([
      { code: 'plan-endurance', severity: 'error', values: { minutes: 21, usableMin: 20 } },
    ]);
    expect(checkRange(sortie, context)).toEqual([]);
    const near = { ...context, parameters: { ...parameters, rangeM: 1500 } };
    expect(codes(checkRange(sortie, near))).toEqual(['plan-range']);
  });
});

describe('air temperature', () => {
  it.each([
    [undefined, 0],
    [20, 0],
    [40, 0],
    [43, 1],
    [-25, 1],
  ])('of %s gives %i findings for an aircraft from -10 to 40', (temperatureC, count) => {
    const limited = { ...aircraft, lowestTemperatureC: -10, highestTemperatureC: 40 };
    const chosen = { ...parameters, ...(temperatureC !== undefined && { temperatureC }) };
    expect(checkTemperature({ aircraft: limited, parameters: chosen })).toHaveLength(count);
  });
});

describe('daylight', () => {
  const noon = new Date('2026-06-21T12:30:00+05:00');
  const at = (time: string) => ({
    startsAt: new Date(`2026-06-21T${time}:00+05:00`),
    durationS: 600,
    place: launch,
    band: 'visible' as const,
  });

  it('knows the height of the sun: 90 - latitude + declination at solar noon', () => {
    const highest = Math.max(
      ...Array.from({ length: 120 }, (_, i) => sunHeightDeg(new Date(noon.getTime() + (i - 60) * 60_000), launch)),
    );
    expect(highest).toBeCloseTo(90 - 44.5 + 23.44, 1);
  });

  it('prints the usable window, and finds a low sun and the night', () => {
    const window = daylightWindow(noon, launch);
    expect(window?.from.toISOString().slice(0, 13)).toBe('2026-06-21T01');
    expect(sunHeightDeg(window?.to ?? noon, launch)).toBeGreaterThanOrEqual(20);
    expect(sunHeightDeg(new Date((window?.to.getTime() ?? 0) + 60_000), launch)).toBeLessThan(20);
    expect(codes(checkDaylight(at('12:00')))).toEqual(['plan-daylight']);
    expect(codes(checkDaylight(at('05:30')))).toEqual(['plan-daylight', 'plan-sun-low']);
    expect(codes(checkDaylight(at('02:00')))).toEqual(['plan-daylight', 'plan-sun-night']);
  });

  it('leaves thermal flights alone, and says where no hour is bright enough', () => {
    expect(checkDaylight({ ...at('02:00'), band: 'thermal' })).toEqual([]);
    const winter = { ...at('12:00'), startsAt: new Date('2026-12-21T12:00:00+05:00'), place: [72, 55] as const };
    expect(codes(checkDaylight(winter))).toEqual(['plan-daylight-none', 'plan-sun-low']);
  });
});

describe('permission', () => {
  const good: Permission = {
    kind: 'permission',
    id: 'p',
    number: 'R-1',
    polygons: [box(71.99, 44.49, 72.03, 44.51)],
    lowestM: 0,
    highestM: 120,
    from: '2026-06-01T08:00:00+05:00',
    to: '2026-06-30T20:00:00+05:00',
  };
  const check = (permissions: readonly Permission[], startsAt = new Date('2026-06-10T10:00:00+05:00')) =>
    codes(checkPermission(sortie, { ...context, permissions, startsAt }));

  it('covers a sortie inside its ground, heights and times', () => expect(check([good])).toEqual([]));

  it('says nothing where no permission is kept', () => expect(check([])).toEqual([]));

  it.each([
    ['ground', { polygons: [box(71.99, 44.49, 72.01, 44.51)] }, 'plan-permission-area'],
    ['greatest height', { highestM: 80 }, 'plan-permission-height'],
    ['least height', { lowestM: 150, highestM: 300 }, 'plan-permission-low'],
    ['time', { to: '2026-06-10T10:05:00+05:00' }, 'plan-permission-time'],
  ] as const)('is red outside its %s', (_, change, code) => {
    expect(check([{ ...good, ...change }])).toEqual([code]);
  });

  it('counts heights above the ground, not above the launch site', () => {
    const grid = heightGrid([heightsBy((lng) => (lng > 72.01 ? 560 : 600))]);
    expect(codes(checkPermission(sortie, { ...context, grid, permissions: [good] }))).toEqual([
      'plan-permission-height',
    ]);
  });

  it('asks that one permission covers all, and takes any that does', () => {
    const wrong = { ...good, highestM: 50, polygons: [box(60, 40, 61, 41)] };
    expect(check([wrong, good])).toEqual([]);
    expect(check([wrong, { ...good, highestM: 80 }])).toEqual(['plan-permission-height']);
  });
});

describe('obstacles', () => {
  const mast: Obstacle = {
    kind: 'obstacle',
    id: 'm',
    name: 'H01',
    what: 'mast',
    line: [[72.01, 44.5003]],
    heightM: 80,
    bufferM: 40,
  };
  const check = (change: Partial<Obstacle>, more: Partial<SortieContext> = {}) =>
    checkObstacles(sortie, { ...context, ...more, obstacles: [{ ...mast, ...change }] });

  it('are met beside and below, and are not where the path keeps their buffer', () => {
    expect(check({})).toMatchObject([{ code: 'plan-obstacle', severity: 'error', values: { name: 'H01', topM: 80 } }]);
    expect(check({})[0]?.values?.['awayM']).toBeCloseTo(33.3, 0);
    expect(check({ bufferM: 30 })).toEqual([]);
    expect(check({ heightM: 59 })).toEqual([]);
    expect(check({ line: [[72.01, 44.52]] })).toEqual([]);
  });

  it('without a known height may be passed at none', () => {
    const { heightM, ...unknown } = mast;
    expect(codes(checkObstacles(sortie, { ...context, obstacles: [unknown] }))).toEqual(['plan-obstacle-unknown']);
  });

  it('are wires along a line, crossed between two points of the path', () => {
    expect(
      codes(
        check({
          what: 'power-line',
          line: [
            [72.011, 44.49],
            [72.011, 44.52],
          ],
          bufferM: 15,
          heightM: 95,
        }),
      ),
    ).toEqual(['plan-obstacle']);
  });

  it('stand on the ground as it is', () => {
    const grid = heightGrid([heightsBy((lng) => (lng > 72.008 ? 660 : 600))]);
    expect(check({ heightM: 30 })).toEqual([]);
    expect(codes(check({ heightM: 30 }, { grid }))).toEqual(['plan-obstacle']);
  });
});

describe('the way home', () => {
  const back: SortieContext = {
    ...context,
    parameters: { ...parameters, safety: { ...parameters.safety, returnHeightM: 60 } },
  };
  const low: Sortie = {
    ...sortie,
    legs: sortie.legs.map((leg) => ({ ...leg, points: leg.points.map((point) => ({ ...point, heightM: 50 })) })),
  };

  it('is clear over level ground', () => expect(checkReturn(low, back)).toEqual([]));

  it('is found to meet rising ground, with the height that it needs', () => {
    const grid = heightGrid([heightsBy((lng) => (Math.abs(lng - 72.01) < 0.002 ? 650 : 600))]);
    expect(checkReturn(low, { ...back, grid })).toMatchObject([
      { code: 'plan-return-terrain', values: { neededM: expect.closeTo(70, 0) } },
    ]);
  });

  it('is found to meet obstacles and no-fly zones', () => {
    const mast: Obstacle = {
      kind: 'obstacle',
      id: 'm',
      name: 'H01',
      what: 'mast',
      line: [[72.01, 44.5005]],
      heightM: 45,
      bufferM: 30,
    };
    expect(codes(checkReturn(low, { ...back, obstacles: [mast] }))).toEqual(['plan-return-obstacle']);
    expect(checkReturn(low, { ...back, obstacles: [{ ...mast, heightM: 25 }] })).toEqual([]);
    expect(codes(checkReturn(low, { ...back, noFly: [box(72.008, 44.5003, 72.012, 44.5007)] }))).toEqual([
      'plan-return-no-fly',
    ]);
    expect(checkReturn(low, { ...back, noFly: [box(72.008, 44.6, 72.012, 44.61)] })).toEqual([]);
  });
});

describe('sorties in the air together', () => {
  const moved = (byLat: number, heightM: number, site = launch): Sortie => ({
    ...sortie,
    code: 'A01-P1-S02',
    number: 2,
    launch: site,
    legs: sortie.legs.map(({ kind, points }) => ({
      kind,
      points: points.map(({ position: [lng, lat] }) => ({ position: [lng, lat + byLat] as const, heightM })),
    })),
  });

  it('meet from a shared site where neither side nor height keeps them apart', () => {
    expect(codes(checkTogether([sortie, moved(0.0001, 100)]))).toEqual(['plan-paths-meet']);
    expect(checkTogether([sortie, moved(0.0001, 130)])).toEqual([]);
    expect(checkTogether([sortie, moved(0.01, 100)])).toEqual([]);
    expect(checkTogether([sortie, moved(0.0001, 100, [72.1, 44.5])])).toEqual([]);
  });

  it('meet from different sites too where a take-off asks, over the sites themselves as well', () => {
    expect(meetingPlace(sortie, moved(0.0001, 100, [72.1, 44.5]))).toBeDefined();
    expect(meetingPlace(sortie, moved(0.0001, 130, [72.1, 44.5]))).toBeUndefined();
    expect(meetingPlace(sortie, moved(0.01, 100))).toBeUndefined();
  });

  it('are looked at only where more than one aircraft flies at once', () => {
    const all = [sortie, moved(0.0001, 100)];
    expect(checkInTurn(all, 1)).toEqual([]);
    expect(checkInTurn(all, 2)).toHaveLength(1);
  });
});

describe('waypoint limits', () => {
  const long = (count: number): Sortie => ({
    ...sortie,
    legs: [{ kind: 'transect', points: line(Array.from({ length: count }, (_, i) => [72 + i / 1e5, 44.5] as const)) }],
  });
  it.each([
    ['dji', 99, []],
    ['dji', 100, ['plan-waypoints-dji-fly']],
    ['dji', 65_536, ['plan-many-waypoints']],
    ['ardupilot', 700, []],
    ['ardupilot', 701, ['plan-many-waypoints']],
    ['px4', 701, []],
    ['none', 70_000, []],
  ] as const)('of %s with %i points give %j', (autopilot, count, expected) => {
    expect(codes(checkWaypoints(long(count), { aircraft: { ...aircraft, autopilot } }))).toEqual(expected);
  });
});

it('counts what it does not list', () => {
  const issues: Issue[] = Array.from({ length: 8 }, () => ({ code: 'plan-range', severity: 'error' }));
  expect(fewOfAKind(issues, 5)).toHaveLength(6);
  expect(fewOfAKind(issues, 5).at(-1)).toEqual({ code: 'plan-more-sorties', severity: 'error', values: { count: 3 } });
  expect(fewOfAKind(issues.slice(0, 5), 5)).toHaveLength(5);
});

it('checks every sortie of a plan against obstacles, permissions, air and time of its task', () => {
  const field = box(72, 44.5, 72.01, 44.505);
  const task = flightTask([field], launch, {
    obstacles: [{ kind: 'obstacle', id: 'm', name: 'H01', what: 'mast', line: [[72.005, 44.5025]], bufferM: 60 }],
    permissions: [{ kind: 'permission', id: 'p', number: 'R-1', highestM: 50 }],
    parameters: { temperatureC: 80, startsAt: '2026-06-21T02:00:00+05:00' },
  });
  const { plan, issues } = planFlight(task);
  expect(plan).toBeDefined();
  expect(codes(issues)).toEqual(
    expect.arrayContaining(['plan-obstacle-unknown', 'plan-permission-height', 'plan-sun-night', 'plan-temperature']),
  );
});
