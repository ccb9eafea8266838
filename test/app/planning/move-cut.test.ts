import { describe, expect, it } from 'vitest';
import { moveCut } from '../../../src/app/planning/move-cut';
import { planFlight } from '../../../src/flight/plan-flight';
import { destination, distanceM } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import type { Polygon } from '../../../src/geo/polygon';
import type { Sortie } from '../../../src/survey/sortie';
import { flightTask } from '../../support/flight-task';

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
});

function lines(sortie: Sortie | undefined): number {
  return sortie?.legs.filter(({ kind }) => kind === 'transect').length ?? 0;
}
