import { describe, expect, it } from 'vitest';
import { groundOfGaps } from '../../../src/app/coverage/area-gaps';
import { plannedGround } from '../../../src/app/coverage/planned-ground';
import { atOnce } from '../../../src/app/in-slices';
import { coverageGaps } from '../../../src/coverage/coverage-gaps';
import { rasterOfPasses, rasterOfPolygons } from '../../../src/coverage/ground-raster';
import { coverageTotal, measuredCoverage } from '../../../src/coverage/measured-coverage';
import { outlineOf, ringsOf } from '../../../src/coverage/outlines';
import { planPasses } from '../../../src/coverage/plan-passes';
import { areaM2 } from '../../../src/geo/geodesic';
import type { Polygon } from '../../../src/geo/polygon';
import { polygonIntersection } from '../../../src/geo/polygon-intersection';
import { randomQuads } from '../../coverage/random-quads';
import { plannedMeadow } from '../../support/planned-meadow';

const square: Polygon = [
  [
    [71.49, 44.49],
    [71.51, 44.49],
    [71.51, 44.51],
    [71.49, 44.51],
    [71.49, 44.49],
  ],
];

describe('ground of gaps', () => {
  it.each([3, 4, 5])('has all of the gaps in few places, however ragged they are (seed %i)', (seed) => {
    const seen = randomQuads(seed, 600, 1500).map(({ corners }) => [outlineOf(corners)]);
    const raster = rasterOfPolygons([ringsOf(square)]);
    const flights = [{ id: 'f', day: 0, raster: rasterOfPasses(seen) }];
    const gaps = atOnce(coverageGaps(raster, flights, { leastM2: 5000, leastPasses: 3 }));
    const ground = atOnce(groundOfGaps(gaps, { polygon: square }));
    const gapM2 = gaps.reduce((sum, gap) => sum + gap.areaM2, 0);
    const inBoth = polygonIntersection(
      ground,
      gaps.map(({ polygon }) => polygon),
    );
    expect(ground.flat(2).length).toBeLessThan(1000);
    expect(areaM2(inBoth) / gapM2).toBeGreaterThan(0.99);
    expect(areaM2(polygonIntersection(ground, [square])) / areaM2(ground)).toBeGreaterThan(0.999_999);
  });
});

describe('a refly', () => {
  it('begins once, however often it is tapped, and not at all once the person went on', async () => {
    const { app, area } = await plannedMeadow();
    const gap = { polygon: area.polygon, areaM2: areaM2([area.polygon]), isSliver: false };
    const begun: unknown[] = [];
    app.state.subscribe(({ planDraft }, { planDraft: before }) => {
      if (planDraft && !before) begun.push(planDraft);
    });
    await Promise.all([app.gaps.refly(area, [gap]), app.gaps.refly(area, [gap])]);
    expect(begun).toHaveLength(1);
    app.plans.discard();
    const slow = app.gaps.refly(area, [gap]);
    app.goTo('sightings');
    await slow;
    expect(app.state.getState()).toMatchObject({ job: 'sightings', planDraft: undefined });
  });
});

describe('planned ground', () => {
  it('is laid once for each plan, and is that of all its strips', async () => {
    const { plan, area } = await plannedMeadow();
    const ground = atOnce(plannedGround([plan]));
    const raster = rasterOfPolygons([ringsOf(area.polygon)]);
    const whole = { id: 'whole', day: 0, raster: rasterOfPasses(planPasses(plan)) };
    const seenM2 = (flights: typeof ground) => coverageTotal(measuredCoverage(raster, flights)).seenM2;
    expect(ground).toHaveLength(plan.sorties.length);
    expect(seenM2(ground)).toBeCloseTo(seenM2([whole]), 3);
    expect(atOnce(plannedGround([plan]))[0]).toBe(ground[0]);
  });
});
