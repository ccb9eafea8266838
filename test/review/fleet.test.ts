import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FleetGoal, fleetNeed } from '../../src/review/fleet';
import type { Aircraft } from '../../src/survey/aircraft';
import { aircraftCatalogue } from '../../src/survey/aircraft-catalogue';

/** A pinhole of one pixel a thousandth wide, at 100 m 10 cm and 100 m across; 70 % of 50 min are 35 min in the air. */
const plain: Aircraft = {
  id: 'plain',
  maker: 'Test',
  model: 'Plain',
  airframe: 'multirotor',
  cameras: [
    {
      id: 'wide',
      name: 'Wide',
      band: 'visible',
      sensorWidthMm: 10,
      sensorHeightMm: 10,
      focalLengthMm: 10,
      imageWidthPx: 1000,
      imageHeightPx: 1000,
      shutter: 'mechanical',
    },
  ],
  makerEnduranceMin: 50,
  maxSpeedMS: 20,
  surveySpeedMS: 10,
  maxWindMS: 10,
  climbMS: 1,
  descentMS: 1,
  accelerationMS2: 2,
  cornerSpeedMS: 2,
  handlingS: 100,
  rangeM: 10_000,
  autopilot: 'none',
  sources: {},
};

const goal: FleetGoal = {
  areaHa: 10_800,
  share: 1,
  visits: 1,
  gsdCm: 10,
  mostHeightM: 1000,
  frontOverlapPct: 0,
  sideOverlapPct: 40,
  seasonDays: 70,
  flyableDays: { best: 7, worst: 3.5 },
  breakdown: { best: 0, worst: 0.5 },
  dayHours: 4,
  changeMin: 5,
  chargeMin: 60,
  batteriesEach: 4,
  onLines: 1,
  reservePct: 0,
};

describe('the fleet for a goal', () => {
  it('follows from height, spacing, speed and minutes by hand', () => {
    // 35 min less 100 s and 200 s of climb and descent: 1,800 s at 10 m/s over 60 m: 108 ha. 10,800 ha: 100 sorties.
    // In 240 min: take-offs every 40 min, six of them end in time; four batteries suffice (95 min until charged again).
    const need = fleetNeed(plain, goal);
    expect(need?.heightM).toBeCloseTo(100, 9);
    expect(need?.spacingM).toBeCloseTo(60, 9);
    expect(need?.sortieHa).toBeCloseTo(108, 9);
    expect(need).toMatchObject({ sorties: 100, sortiesPerDay: 6, boundBy: 'hours' });
    // 70 days: one aircraft flies 420 sorties at best; at worst 17.5 days: 105 sorties.
    expect(need?.aircraftNeeded).toEqual({ best: 1, worst: 1 });
    expect(fleetNeed(plain, { ...goal, visits: 6 })?.aircraftNeeded).toEqual({ best: 2, worst: 6 });
    expect(fleetNeed(plain, { ...goal, visits: 6 })?.batteriesNeeded).toEqual({ best: 8, worst: 24 });
    expect(need?.daysOfOne).toEqual({ best: 17, worst: 67 });
  });

  it('waits for charging where batteries are few', () => {
    // One battery: 35 min up, 60 min charging: three sorties end within 240 min (0, 95, 190).
    expect(fleetNeed(plain, { ...goal, batteriesEach: 1 })).toMatchObject({ sortiesPerDay: 3, boundBy: 'batteries' });
  });

  it('asks no less of any model for a finer pixel, more ground, more visits or worse days', () => {
    const models = aircraftCatalogue.filter((aircraft) => fleetNeed(aircraft, goal));
    expect(models.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        fc.double({ min: 1, max: 8, noNaN: true }),
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        (aircraft, gsdCm, share) => {
          const sorties = (more: Partial<FleetGoal>) =>
            fleetNeed(aircraft, { ...goal, gsdCm, share, ...more })?.sorties ?? 0;
          expect(sorties({ share: share / 2 })).toBeLessThanOrEqual(sorties({}));
          expect(sorties({ visits: 2 })).toBeGreaterThanOrEqual(sorties({}));
          const needed = fleetNeed(aircraft, { ...goal, gsdCm, share })?.aircraftNeeded;
          expect(needed?.worst).toBeGreaterThanOrEqual(needed?.best ?? 0);
        },
      ),
      { seed: 8, numRuns: 100 },
    );
  });
});
