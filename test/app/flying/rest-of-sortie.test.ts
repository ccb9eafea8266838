import { describe, expect, it } from 'vitest';
import { breakAtPhoto, breakAtPlace, breakAtWaypoint, placeOfBreak } from '../../../src/app/flying/break-point';
import { photoPoints } from '../../../src/app/flying/photo-points';
import { restOfSortie } from '../../../src/app/flying/rest-of-sortie';
import { missionPath } from '../../../src/formats/mission/mission-path';
import { planFlight } from '../../../src/flight/plan-flight';
import { destination, distanceM } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import { isInPolygon } from '../../../src/geo/point-in-polygon';
import type { Polygon } from '../../../src/geo/polygon';
import type { Sortie } from '../../../src/survey/sortie';
import { flightTask } from '../../support/flight-task';

const corner: LngLat = [71.6, 44.1];

/** 1.6 km by 1.2 km with a pond in the middle. */
const garden: Polygon = [box(0, 0, 1600, 1200), box(700, 500, 900, 700)];
const task = flightTask([garden], at(-50, 600));
const planned = planFlight(task).plan;
if (!planned) throw new Error('The garden has no plan.');
const photoDistanceM = planned.photoDistanceM ?? 0;
const sorties = planned.sorties;

describe('restOfSortie', () => {
  it('flies what was left with one image twice, in budget, and never over the pond', () => {
    for (const sortie of sorties) {
      const number = Math.ceil(sortie.photos / 2);
      const from = breakAtPhoto(sortie, number, photoDistanceM);
      if (!from) throw new Error(`${sortie.code} has no photo ${number}.`);
      const { value: rest = [] } = restOfSortie(sortie, task, { from, launch: sortie.launch, code: named });
      expect(rest.map(({ code }) => code)).toEqual(['R0']);
      const [one] = rest;
      if (!one) continue;
      expect(one.durationS).toBeLessThanOrEqual(25 * 60 * 0.8);
      expect(one.photos + number - sortie.photos).toBeGreaterThanOrEqual(1);
      expect(one.photos + number - sortie.photos).toBeLessThanOrEqual(3);
      expect(faults(one)).toEqual([]);
      const missed = photoPoints(sortie, photoDistanceM)
        .slice(number)
        .filter((place) => farFrom(one, place) > 1);
      expect(missed).toEqual([]);
    }
  });

  it('becomes several sorties where the battery does not reach from a new launch site', () => {
    const [sortie] = sorties;
    if (!sortie) throw new Error('The garden has no sortie.');
    const far = destination(corner, 270, 3800);
    const { value: rest = [], issues } = restOfSortie(sortie, task, { launch: far, code: named });
    expect(issues).toEqual([]);
    expect(rest.length).toBeGreaterThan(1);
    for (const one of rest) {
      expect(one.launch).toEqual(far);
      expect(one.durationS).toBeLessThanOrEqual(25 * 60 * 0.8);
      expect(faults(one)).toEqual([]);
    }
    const missed = photoPoints(sortie, photoDistanceM).filter((place) => rest.every((one) => farFrom(one, place) > 1));
    expect(missed).toEqual([]);
  });

  it('says that a site is out of reach instead of planning half of it', () => {
    const [sortie] = sorties;
    if (!sortie) throw new Error('The garden has no sortie.');
    const { value, issues } = restOfSortie(sortie, task, { launch: destination(corner, 270, 30_000), code: named });
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['plan-out-of-reach']);
  });

  it('has nothing left after the end of the last transect', () => {
    const sortie = sorties.at(-1);
    const leg = sortie?.legs.findLastIndex(({ kind }) => kind === 'transect') ?? -1;
    if (!sortie) throw new Error('The garden has no sortie.');
    const end = sortie.legs[leg]?.points.at(-1)?.position ?? corner;
    const from = breakAtPlace(sortie, end);
    const { value = [] } = restOfSortie(sortie, task, { ...(from && { from }), launch: sortie.launch, code: named });
    expect(value.reduce((sum, { transectM }) => sum + transectM, 0)).toBeLessThanOrEqual(photoDistanceM + 1);
  });
});

describe('break points', () => {
  const [sortie] = sorties;
  if (!sortie) throw new Error('The garden has no sortie.');

  it('finds each photo where the plan takes it', () => {
    const places = photoPoints(sortie, photoDistanceM);
    expect(places).toHaveLength(sortie.photos);
    for (const [i, place] of places.entries()) {
      const point = breakAtPhoto(sortie, i + 1, photoDistanceM);
      const found = point && placeOfBreak(sortie, point);
      expect(found && distanceM(found, place)).toBeLessThan(0.05);
    }
    expect(breakAtPhoto(sortie, sortie.photos + 1, photoDistanceM)).toBeUndefined();
    expect(breakAtPhoto(sortie, 0, photoDistanceM)).toBeUndefined();
  });

  it('counts waypoints from the first place after take-off', () => {
    const path = missionPath(sortie);
    const index = path.findIndex(({ camera }) => camera === 'off');
    const point = breakAtWaypoint(sortie, index + 1);
    const found = point && placeOfBreak(sortie, point);
    const place = path[index]?.position;
    expect(found && place && distanceM(found, place)).toBeLessThan(0.05);
    expect(breakAtWaypoint(sortie, path.length + 1)).toBeUndefined();
  });

  it('takes the nearest point of the line to a tap beside it', () => {
    const place = photoPoints(sortie, photoDistanceM)[2] ?? corner;
    const point = breakAtPlace(sortie, destination(place, planned.headingDeg + 90, 12));
    const found = point && placeOfBreak(sortie, point);
    expect(found && distanceM(found, place)).toBeLessThan(0.5);
  });
});

function named(index: number): string {
  return `R${index}`;
}

function faults({ legs, launch }: Sortie): string[] {
  const found: string[] = [];
  const places = legs.flatMap(({ points }) => points.map(({ position }) => position));
  const ends = [places[0], places.at(-1)];
  if (ends.some((end) => !end || distanceM(end, launch) > 0.01)) found.push('does not begin and end at its site');
  legs.forEach(({ points }, i) => {
    const [end, next] = [points.at(-1)?.position, legs[i + 1]?.points[0]?.position];
    if (end && next && distanceM(end, next) > 0.01) found.push(`leg ${i} does not join the next`);
  });
  const pond = garden[1];
  for (let i = 1; i < places.length; i++) {
    const [a, b] = [places[i - 1], places[i]];
    if (!a || !b || !pond) continue;
    for (let share = 0; share <= 1; share += 0.02) {
      if (isInPolygon([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share], [pond])) {
        found.push(`step ${i} crosses the pond`);
        break;
      }
    }
  }
  return found;
}

/** Distance of a place from the nearest transect of a sortie. */
function farFrom(sortie: Sortie, place: LngLat): number {
  const point = breakAtPlace(sortie, place);
  const nearest = point && placeOfBreak(sortie, point);
  return nearest ? distanceM(nearest, place) : Infinity;
}

function at(eastM: number, northM: number): LngLat {
  return destination(destination(corner, 90, eastM), 0, northM);
}

function box(west: number, south: number, east: number, north: number): LngLat[] {
  return [at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)];
}
