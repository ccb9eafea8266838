import { describe, expect, it } from 'vitest';
import { dayNumberOf } from '../../../src/app/review/day-number';
import { reviewLedger } from '../../../src/app/review/review-ledger';
import { paceDays, seasonForecast } from '../../../src/app/review/season-forecast';
import { whereNext } from '../../../src/app/review/where-next';
import { sumsByPlace, sumsWhere } from '../../../src/review/ledger-sums';
import { madeSeason } from '../../support/made-season';

const size = { areas: 6, sortiesPerArea: 8, photosPerSortie: 5, sightings: 60, actions: 20, sensors: 0, seed: 12 };

describe('the forecast of a season', () => {
  it('counts ground that logs and photos show as well as what flights declare, each once', () => {
    const { records, season } = madeSeason(size);
    const ledger = reviewLedger({ records, season });
    const [today, lastDay] = ['2026-08-10', '2026-10-31'];
    const flown = (to: number) => sumsWhere(ledger, sumsByPlace(ledger, { to }), () => true)('flown');
    const now = dayNumberOf(today);
    const { total, districts } = seasonForecast(ledger, records, { today, lastDay });
    expect(total.days).toBe(paceDays);
    expect(total.haPerDay).toBeCloseTo((flown(now) - flown(now - paceDays)) / paceDays / 10_000, 6);
    const areaM2 = sumsWhere(ledger, sumsByPlace(ledger, {}), () => true)('area');
    expect(total.leftHa).toBeCloseTo((areaM2 - flown(now)) / 10_000, 6);
    expect(districts.reduce((sum, { leftHa }) => sum + leftHa, 0)).toBeCloseTo(total.leftHa, 6);
  });

  it('has no pace before the first flight', () => {
    const { records, season } = madeSeason(size);
    const ledger = reviewLedger({ records, season });
    const { total } = seasonForecast(ledger, records, { today: '2026-05-01', lastDay: '2026-10-31' });
    expect(total).toMatchObject({ days: 0, haPerDay: 0 });
  });
});

describe('where to fly next', () => {
  it('puts the area of which most waits first where nothing else counts', () => {
    const { records, season } = madeSeason(size);
    const ledger = reviewLedger({ records, season });
    const day = dayNumberOf('2026-08-10');
    const weights = { overdue: 1, finds: 0, sightings: 0, tips: 0 };
    const ranked = whereNext({ ledger, day, records, finds: [] }, weights);
    const byPlace = sumsByPlace(ledger, { to: day });
    const shares = ranked.map(({ area }) => {
      const sums = sumsWhere(ledger, byPlace, ({ areaId }) => areaId === area.id);
      return (sums('never') + sums('overdue')) / sums('area');
    });
    expect(ranked).toHaveLength(records.area.size);
    expect(shares).toEqual(shares.toSorted((one, other) => other - one));
  });
});
