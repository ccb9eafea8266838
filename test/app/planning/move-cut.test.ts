import { describe, expect, it } from 'vitest';
import { leastClearance } from '../../../src/flight/checks/check-clearance';
import { moveCut } from '../../../src/app/planning/move-cut';
import { planFlight } from '../../../src/flight/plan-flight';
import { destination, distanceM } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import type { Polygon } from '../../../src/geo/polygon';
import type { Sortie } from '../../../src/survey/sortie';
import { heightGrid } from '../../../src/terrain/height-grid';
import { flightTask } from '../../support/flight-task';
import { heightsBy } from '../../support/plane-heights';

const corner: LngLat = [71.6, 44.1];
const [east, north] = [destination(corner, 90, 1500), destination(corner, 0, 1500)];
const field: Polygon = [[corner, east, destination(east, 0, 1500), north, corner]];
const launch = destination(corner, 225, 60);

/** Sorties cut for 17 minutes, and a battery of 25: there is room to move cuts. */
const cut = flightTask([field], launch, { parameters: { enduranceMin: 17 } });
const roomy = flightTask([field], launch);
const sorties = planFlight(cut).plan?.sorties ?? [];
const [first, second] = sorties;
if (!first || !second) throw new Error('The field needs two sorties.');

describe('moveCut', () => {
  it('gives the last line to the next sortie: all lines stay, one sortie gets longer', () => {
    const { value = [], issues } = moveCut(sorties, roomy, { code: first.code, side: 'next' });
    expect(issues).toEqual([]);
    expect(value.map(({ code }) => code)).toEqual(sorties.map(({ code }) => code));
    expect(lines(value[0])).toBe(lines(first) - 1);
    expect(lines(value[1])).toBe(lines(second) + 1);
    const metres = (all: readonly Sortie[]) => all.reduce((sum, { transectM }) => sum + transectM, 0);
    expect(metres(value)).toBeCloseTo(metres(sorties), 1);
    for (const { launch: home, legs, durationS } of value) {
      const [start, end] = [legs[0]?.points[0]?.position, legs.at(-1)?.points.at(-1)?.position];
      expect(start && distanceM(start, home)).toBeLessThan(0.01);
      expect(end && distanceM(end, home)).toBeLessThan(0.01);
      expect(durationS).toBeLessThanOrEqual(20 * 60);
    }
  });

  it('is undone by moving the cut back', () => {
    const { value: there = [] } = moveCut(sorties, roomy, { code: first.code, side: 'next' });
    const { value: back = [] } = moveCut(there, roomy, { code: second.code, side: 'previous' });
    expect(back[0]?.transectM).toBeCloseTo(first.transectM, 1);
    expect(back[1]?.transectM).toBeCloseTo(second.transectM, 1);
  });

  it('refuses what the other battery does not hold', () => {
    const { value, issues } = moveCut(sorties, cut, { code: first.code, side: 'next' });
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['cut-over-battery']);
  });

  it('has no neighbour beyond the first and the last sortie', () => {
    const { issues } = moveCut(sorties, roomy, { code: first.code, side: 'previous' });
    expect(issues.map(({ code }) => code)).toEqual(['cut-no-neighbour']);
  });

  it('follows the ground with what it changes, and stays within the battery', () => {
    const terrain = [
      heightsBy((lng, lat) => 400 + 4000 * (lng - 71.6) + 2000 * (lat - 44.1), { west: 71.5, north: 44.2 }),
    ];
    const hilly = { ...roomy, terrain };
    const planned = planFlight({ ...cut, terrain }).plan?.sorties ?? [];
    const [giver] = planned;
    if (!giver) throw new Error('The hill needs a sortie.');
    const { value = [] } = moveCut(planned, hilly, { code: giver.code, side: 'next' });
    expect(value).toHaveLength(planned.length);
    expect(lines(value[0])).toBe(lines(giver) - 1);
    for (const sortie of value) {
      expect(leastClearance(sortie, heightGrid(terrain))).toBeGreaterThan(0.85 * roomy.parameters.heightM);
      expect(sortie.durationS).toBeLessThanOrEqual(20 * 60);
    }
    const heights = value
      .slice(0, 2)
      .map(({ legs }) => legs.flatMap(({ points }) => points.map(({ heightM }) => heightM)));
    for (const own of heights) expect(Math.max(...own) - Math.min(...own)).toBeGreaterThan(10);
  });

  it('keeps the greatest height of a sortie over ground that is no longer known, and says so', () => {
    const terrain = [heightsBy((lng) => 400 + 4000 * (lng - 71.6), { west: 71.5, north: 44.2 })];
    const planned = planFlight({ ...cut, terrain }).plan?.sorties ?? [];
    const [giver] = planned;
    if (!giver) throw new Error('The hill needs a sortie.');
    const { value = [], issues } = moveCut(planned, roomy, { code: giver.code, side: 'next' });
    const highest = (sortie: Sortie | undefined) =>
      Math.max(...(sortie?.legs ?? []).flatMap(({ points }) => points.map(({ heightM }) => heightM)));
    expect(highest(value[0])).toBe(highest(giver));
    expect(value[0]?.legs.every(({ points }) => points.every(({ heightM }) => heightM === highest(giver)))).toBe(true);
    expect(issues.map(({ code }) => code)).toEqual(['plan-terrain-none']);
  });
});

function lines(sortie: Sortie | undefined): number {
  return sortie?.legs.filter(({ kind }) => kind === 'transect').length ?? 0;
}
