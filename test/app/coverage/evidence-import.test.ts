import { describe, expect, it } from 'vitest';
import { areaGaps, groundOfGaps } from '../../../src/app/coverage/area-gaps';
import { coverageProgress } from '../../../src/app/coverage/coverage-progress';
import { placeHistory } from '../../../src/app/coverage/place-history';
import { atOnce } from '../../../src/app/in-slices';
import { planTask } from '../../../src/app/planning/plan-task';
import { sortieFlown } from '../../../src/app/coverage/sortie-flown';
import { seenAreaM2 } from '../../../src/coverage/seen-area';
import { areaM2 } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import { flownGpx } from '../../support/flown-gpx';
import { plannedMeadow } from '../../support/planned-meadow';

const startMs = Date.parse('2026-06-12T04:00:00Z');

function middleOf(points: readonly { readonly position: LngLat }[]): LngLat {
  const [from, to] = [points[0]?.position, points.at(-1)?.position];
  if (!from || !to) throw new Error('A transect has no points.');
  return [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
}

describe('a flight log', () => {
  it('becomes evidence of its sortie once, a flight, ground that was photographed, and gaps to fly again', async () => {
    const { app, plan, area, sortie } = await plannedMeadow();
    const transects = sortie.legs.filter(({ kind }) => kind === 'transect').length;
    const flown = Math.floor(transects / 2);
    const gpx = flownGpx(sortie, { transects: flown, speedMS: plan.speedMS, startMs });
    await app.evidence.imports.look([new File([gpx], 'flight.gpx')]);
    const { evidenceImport } = app.state.getState();
    expect(evidenceImport?.proposed.map(({ match }) => match)).toEqual([
      { planId: plan.id, sortieCode: sortie.code, matchedBy: 'place' },
    ]);
    await app.evidence.imports.keep();
    await app.evidence.imports.look([new File([gpx], 'flight.gpx')]);
    await app.evidence.imports.keep();
    await app.season.refresh();

    const { records, season } = app.state.getState();
    expect([...records['flight-evidence'].values()].map(({ sortieCode }) => sortieCode)).toEqual([sortie.code]);
    expect([...records.flight.values()].map(({ tookOffAt }) => tookOffAt)).toEqual(['2026-06-12T09:00:00+05:00']);
    const { total } = coverageProgress(records, new Date(startMs), season);
    const share = total.photographedM2 / total.areaM2;
    expect(Math.abs(share - flown / transects)).toBeLessThan(0.15);
    expect(total.lookedM2).toBe(0);

    const perTransect = sortieFlown(plan, sortie, season) ?? [];
    expect(perTransect.slice(0, flown).every((part) => part > 0.95)).toBe(true);
    expect(perTransect.slice(flown + 1).every((part) => part < 0.1)).toBe(true);

    const gaps = atOnce(areaGaps(area, { records, season }, { state: 'photographed', leastM2: 5000 }));
    const gapM2 = gaps.reduce((sum, gap) => sum + gap.areaM2, 0);
    expect(Math.abs(gapM2 / (total.areaM2 - total.photographedM2) - 1)).toBeLessThan(0.02);
    const ground = atOnce(groundOfGaps(gaps, area));
    const groundM2 = areaM2(ground);
    expect(groundM2).toBeGreaterThan(gapM2 * 0.99);
    expect(groundM2).toBeLessThan(gapM2 * 1.1);

    await app.gaps.refly(area, gaps);
    const { planDraft } = app.state.getState();
    expect(planDraft?.ground).toEqual(ground);
    expect(planDraft && planTask(planDraft, records)?.launches).toEqual(plan.launchPositions);
  });

  it('is in the summary of its day, in hectares', async () => {
    const { app, plan, sortie } = await plannedMeadow();
    const gpx = flownGpx(sortie, { transects: 4, speedMS: plan.speedMS, startMs });
    await app.evidence.imports.look([new File([gpx], 'flight.gpx')]);
    await app.evidence.imports.keep();
    await app.season.refresh();
    await app.dailySummaries.make('2026-06-12');
    await app.dailySummaries.make('2026-06-13');
    const { records, season } = app.state.getState();
    const [day, next] = records['daily-summary'].values();
    expect(day?.photographedHa).toBeCloseTo(
      seenAreaM2(season.flights.map(({ seen }) => seen.photographed.raster)) / 10_000,
      6,
    );
    expect(day?.photographedHa).toBeGreaterThan(5);
    expect(day?.lookedHa).toBe(0);
    expect(next?.photographedHa).toBe(0);
  });

  it('says of a place who saw it, and of ground beside it that nobody did', async () => {
    const { app, plan, sortie } = await plannedMeadow();
    const lines = sortie.legs.filter(({ kind }) => kind === 'transect').map(({ points }) => middleOf(points));
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) throw new Error('The sortie has no transects.');
    const before = app.state.getState();
    expect(placeHistory(first, before)).toEqual({
      sights: [],
      declared: [],
      planned: [{ planId: plan.id, code: sortie.code }],
    });
    const gpx = flownGpx(sortie, { transects: 2, speedMS: plan.speedMS, startMs });
    await app.evidence.imports.look([new File([gpx], 'a.gpx')]);
    await app.evidence.imports.keep();
    await app.season.refresh();
    const { records, season } = app.state.getState();
    const { sights, planned } = placeHistory(first, { records, season });
    expect(sights).toMatchObject([{ evidence: { sortieCode: sortie.code }, views: 1, isLooked: false }]);
    expect(planned).toEqual([]);
    expect(placeHistory(last, { records, season }).sights).toEqual([]);
  });

  it('is not ground that anybody looked at', async () => {
    const { app, plan, sortie } = await plannedMeadow();
    await app.evidence.imports.look([
      new File([flownGpx(sortie, { transects: 2, speedMS: plan.speedMS, startMs })], 'a.gpx'),
    ]);
    await app.evidence.imports.keep();
    await app.season.refresh();
    expect(app.state.getState().season.flights.map(({ seen }) => seen.looked)).toEqual([undefined]);
  });
});
