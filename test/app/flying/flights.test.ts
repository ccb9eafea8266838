import { describe, expect, it } from 'vitest';
import { flightsInTheAir } from '../../../src/app/flying/flights';
import { type Flight, flightS } from '../../../src/survey/flight';
import { plannedSquare } from '../../support/planned-square';

const minuteMs = 60_000;

/** The square's device, and a flight of its first sortie that has just taken off. */
async function flying() {
  const device = await plannedSquare();
  device.app.flyingDay.watch();
  const id = await device.app.flights.takeOff(device.plan, device.sortie, { batteryLabel: ' b 07 ' });
  const flight = (): Flight => {
    const now = device.app.state.getState().records.flight.get(id ?? '');
    if (!now) throw new Error('The flight is gone.');
    return now;
  };
  const told = () =>
    device.app.state.getState().notices.flatMap((notice) => (notice.kind === 'issue' ? notice.issue.code : []));
  return { ...device, flight, told };
}

describe('taking off and landing', () => {
  it('keeps the screen on only between the two', async () => {
    const { app, flight, wait, isAwake } = await flying();
    expect(isAwake()).toBe(true);
    wait(12 * minuteMs);
    expect(await app.flights.land(flight())).toBe(true);
    expect(isAwake()).toBe(false);
    expect(flightS(flight())).toBeCloseTo(720, -1);
    expect(flight().batteryLabel).toBe('B 07');
  });

  it('refuses a second take-off of a sortie that is up, and a battery that is up or grounded', async () => {
    const { app, plan, sortie, other, told } = await flying();
    expect(await app.flights.takeOff(plan, sortie)).toBeUndefined();
    expect(await app.flights.takeOff(plan, other, { batteryLabel: 'B 07' })).toBeUndefined();
    await app.batteries.ground('B 08', 'swollen');
    expect(await app.flights.takeOff(plan, other, { batteryLabel: 'b 08' })).toBeUndefined();
    expect(told()).toEqual(['sortie-in-the-air', 'battery-in-the-air', 'battery-grounded']);
    expect(await app.flights.takeOff(plan, other, { batteryLabel: 'B 09' })).toBeDefined();
    expect(flightsInTheAir(app.state.getState().records)).toHaveLength(2);
  });

  it('believes the running timer where the clock was set back in flight, and says so', async () => {
    const { app, flight, wait, setClock, told } = await flying();
    wait(15 * minuteMs);
    setClock(-60 * minuteMs);
    await app.flights.land(flight());
    expect(told()).toContain('flight-clock-changed');
    expect(flightS(flight())).toBeCloseTo(900, -1);
  });

  it('keeps both figures where the clock ran ahead of the timer: the tablet may have slept', async () => {
    const { app, flight, wait, setClock } = await flying();
    wait(10 * minuteMs);
    setClock(5 * minuteMs);
    await app.flights.land(flight());
    expect(flightS(flight())).toBeCloseTo(900, -1);
    expect(flight().timerS).toBeCloseTo(600, -1);
  });

  it('takes no landing before its take-off, no rising battery, no line or photo that the sortie lacks', async () => {
    const { app, plan, sortie, told } = await flying();
    const past = { tookOffAt: '2026-06-08T09:00:00+05:00', landedAt: '2026-06-08T08:50:00+05:00' };
    expect(await app.flights.addPast(plan, sortie, past)).toBeUndefined();
    const risen = {
      tookOffAt: past.landedAt,
      landedAt: past.tookOffAt,
      batteryAtTakeOffPct: 40,
      batteryAtLandingPct: 80,
    };
    expect(
      await app.flights.addPast(plan, sortie, { ...risen, flownPhotos: 1e6, flownTransects: 999 }),
    ).toBeUndefined();
    expect(told()).toEqual(expect.arrayContaining(['flight-lands-before', 'flight-battery-rises', 'flight-photos']));
    expect(app.state.getState().records.flight.size).toBe(1);
  });

  it('ends a forgotten flight without inventing its landing', async () => {
    const { app, flight, isAwake } = await flying();
    await app.flights.endUnknown(flight());
    expect(flight().landedAt).toBeUndefined();
    expect(flightS(flight())).toBeUndefined();
    expect(isAwake()).toBe(false);
  });

  it('takes a slip of the finger back, and undo brings the take-off again', async () => {
    const { app, flight } = await flying();
    await app.flights.cancel(flight());
    expect(app.state.getState().records.flight.size).toBe(0);
    await app.operations.undo();
    expect(flight().batteryLabel).toBe('B 07');
  });
});
