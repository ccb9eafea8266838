import { describe, expect, it } from 'vitest';
import { launchCheck } from '../../../src/app/flying/launch-check';
import { longestSideDeg } from '../../../src/app/planning/longest-side';
import { withChange } from '../../../src/app/planning/plan-change';
import { sortieProfile } from '../../../src/app/flying/sortie-profile';
import { destination } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import { isResumedCode, resumedCode, wholeCode } from '../../../src/survey/resumed-code';
import { checklistItems } from '../../../src/survey/checklist';
import { flightTask } from '../../support/flight-task';

const home: LngLat = [71.6, 44.1];

describe('launchCheck', () => {
  it('is red from more than 50 m away or 5 m in height', () => {
    const planned = { place: home, elevationM: 500 };
    const check = (lengthM: number, elevationM?: number) =>
      launchCheck(planned, { place: destination(home, 45, lengthM), elevationM }).fits;
    expect([check(49), check(51), check(10, 505), check(10, 505.5), check(10, 494.5)]).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it('says nothing of heights that are not known', () => {
    expect(launchCheck({ place: home }, { place: home, elevationM: 900 })).toEqual({ offM: 0, fits: true });
  });
});

describe('resumedCode', () => {
  it('counts letters from b and never doubles a code', () => {
    const taken = new Set(['A1-P1-S07', 'A1-P1-S07b']);
    expect(resumedCode('A1-P1-S07', taken)).toBe('A1-P1-S07c');
    expect(resumedCode('A1-P1-S07b', taken)).toBe('A1-P1-S07c');
    expect([isResumedCode('A1-P1-S07b'), isResumedCode('A1-P1-S07')]).toEqual([true, false]);
    expect(wholeCode('A1-P1-S07c')).toBe('A1-P1-S07');
  });
});

describe('sortieProfile', () => {
  const far = destination(home, 90, 1000);
  const point = (position: LngLat, heightM: number) => ({ position, heightM });
  const sortie = {
    code: 'T-P1-S01',
    number: 1,
    launch: home,
    legs: [
      { kind: 'transit' as const, points: [point(home, 100), point(far, 100)] },
      { kind: 'transect' as const, points: [point(far, 100), point(destination(far, 0, 500), 120)] },
      { kind: 'transit' as const, points: [point(destination(far, 0, 500), 120), point(home, 120)] },
    ],
    lengthM: 0,
    transectM: 500,
    durationS: 0,
    photos: 0,
  };

  it('climbs at the launch site, follows the legs and comes down where it began', () => {
    const { alongM, flownM, groundM } = sortieProfile(sortie);
    expect(flownM).toEqual([0, 100, 100, 120, 120, 0]);
    expect(alongM[2]).toBeCloseTo(1000, 3);
    expect(alongM.at(-1)).toBeCloseTo(alongM.at(-2) ?? 0, 6);
    expect(groundM).toBeUndefined();
  });

  it('samples the ground every 50 m, above the launch site', () => {
    const groundAt = ([lng]: LngLat) => 600 + (lng - home[0]) * 1000;
    const { groundM = [], alongM } = sortieProfile(sortie, { groundAt });
    expect(groundM[0]).toBe(0);
    expect(Math.max(...groundM.map((height) => height ?? 0))).toBeCloseTo((far[0] - home[0]) * 1000, 1);
    const steps = alongM.slice(1).map((along, i) => along - (alongM[i] ?? 0));
    expect(Math.max(...steps)).toBeLessThanOrEqual(50 + 1e-6);
  });
});

describe('parameters', () => {
  const { parameters } = flightTask([], home);

  it('let an optional one follow from the others again', () => {
    const changed = withChange(parameters, { lineSpacingM: undefined, heightM: 80 });
    expect('lineSpacingM' in changed).toBe(false);
    expect(changed.heightM).toBe(80);
    expect(changed.speedMS).toBe(10);
  });

  it('know the bearing of the longest side', () => {
    const long = destination(home, 30, 2000);
    const wide = destination(long, 120, 400);
    expect(longestSideDeg([[[home, long, wide, destination(home, 120, 400), home]]])).toBe(30);
  });
});

describe('checklistItems', () => {
  it('has no item twice, for any airframe', () => {
    for (const airframe of ['multirotor', 'fixed-wing', 'vtol', 'helicopter'] as const) {
      const items = checklistItems(airframe);
      expect(new Set(items).size).toBe(items.length);
    }
  });
});
