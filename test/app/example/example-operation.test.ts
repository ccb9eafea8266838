import { describe, expect, it } from 'vitest';
import { exampleHa, exampleOperation } from '../../../src/app/example/example-operation';
import { trainingOperation } from '../../../src/app/example/training-operation';
import { recordsOf } from '../../../src/app/records';
import { planFlight } from '../../../src/flight/plan-flight';
import { checkPolygon } from '../../../src/geo/check-polygon';
import { polygonAreaM2 } from '../../../src/geo/geodesic';
import { isInPolygon } from '../../../src/geo/point-in-polygon';
import { polygonIntersection } from '../../../src/geo/polygon-intersection';

const example = exampleOperation(planFlight);

describe('the example operation', () => {
  it('has 63,000 ha in islands over seven districts, each area valid and inside its district', async () => {
    const { area, district } = recordsOf((await example).records);
    const areaHa = [...area.values()].reduce((sum, { polygon }) => sum + polygonAreaM2(polygon) / 10_000, 0);
    expect(areaHa).toBeCloseTo(exampleHa, -1);
    expect(new Set([...area.values()].map((one) => one.district?.kato)).size).toBe(7);
    for (const one of area.values()) {
      expect(checkPolygon(one.polygon)).toEqual({ valid: true });
      const home = [...district.values()].find(({ kato }) => kato === one.district?.kato);
      expect(home?.polygons.some((polygon) => one.polygon[0].every((place) => isInPolygon(place, polygon)))).toBe(true);
    }
  });

  it('has islands that lie apart', async () => {
    const areas = [...recordsOf((await example).records).area.values()];
    areas.forEach((one, i) => {
      for (const other of areas.slice(i + 1)) expect(polygonIntersection([one.polygon], [other.polygon])).toEqual([]);
    });
  });

  it('claims no real district: its codes are no KATO codes', async () => {
    for (const { kato } of recordsOf((await example).records).district.values()) expect(kato).toMatch(/^X/);
  });

  it('is the same on every device', async () => {
    expect(await exampleOperation(planFlight)).toEqual(await example);
  });

  it('has plans whose sorties fit the battery, with codes that are unique', async () => {
    const { plan } = recordsOf((await example).records);
    const codes = [...plan.values()].flatMap(({ sorties }) => sorties.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(20);
  });

  it('has sightings inside the areas that they name', async () => {
    const { area, sighting } = recordsOf((await example).records);
    for (const { areaId = '', position } of sighting.values()) {
      const home = area.get(areaId);
      expect(home && isInPolygon(position.place, home.polygon)).toBe(true);
    }
  });
});

describe('the training operation', () => {
  it('says that it is training', async () => {
    const { operation, records } = await trainingOperation(planFlight);
    expect(operation).toMatchObject({ nature: 'training', name: 'TRAINING' });
    expect(recordsOf(records).plan.size).toBe(1);
  });
});
