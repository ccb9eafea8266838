import { coverageTotal, measuredCoverage } from '../../coverage/measured-coverage';
import { cumulativeDetection, passDetection, rankSearches, type SearchRank } from '../../coverage/detection';
import type { Area } from '../../survey/area';
import { areaRaster } from './area-raster';
import { type FlownGround, flightsOver } from './area-states';
import { planSweepWidthM, type SearchLaw } from './pass-detection';

/** An area in the ranking, with what its figures follow from. */
export interface NextArea extends SearchRank {
  readonly area: Area;
  readonly searched: number;
  /** Probability of detection of one pass as planned, 0 to 1. */
  readonly next: number;
  readonly sightings: number;
  readonly weight: number;
  readonly flightHours: number;
  readonly sweepWidthM: number;
  readonly spacingM: number;
}

/** Areas that can be ranked, the best first, and how many cannot: without a plan, or a calibration of its aircraft and height. */
export interface NextAreas {
  readonly ranked: readonly NextArea[];
  readonly withoutPlan: number;
  readonly withoutCalibration: number;
}

/** Where one more search finds most for its time. Only ground that was looked at counts as searched. */
export function nextAreas(ground: FlownGround, { target, law }: SearchLaw): NextAreas {
  const { records } = ground;
  let [withoutPlan, withoutCalibration] = [0, 0];
  const candidates = [...records.area.values()].flatMap((area) => {
    if (area.searchWeight === 0) return [];
    const plan = [...records.plan.values()].findLast(({ areaIds }) => areaIds.includes(area.id));
    if (!plan) {
      withoutPlan += 1;
      return [];
    }
    const widthM = planSweepWidthM(plan, records.calibration.values(), target);
    if (widthM === undefined) {
      withoutCalibration += 1;
      return [];
    }
    const pass = passDetection({ sweepWidthM: widthM, spacingM: plan.lineSpacingM, law });
    const sightings = [...records.sighting.values()].filter(({ areaId }) => areaId === area.id).length;
    return {
      area,
      id: area.id,
      sightings,
      // One more than the sightings: ground without any may hold the target too (Laplace's rule).
      weight: (1 + sightings) * (area.searchWeight ?? 1),
      searched: searchedShare(area, ground, pass),
      next: pass,
      flightHours: plan.sorties.reduce((sum, { durationS }) => sum + durationS, 0) / 3600,
      sweepWidthM: widthM,
      spacingM: plan.lineSpacingM,
    };
  });
  const byId = new Map(candidates.map((one) => [one.id, one]));
  const ranked = rankSearches(candidates).flatMap((rank): readonly NextArea[] => {
    const own = byId.get(rank.id);
    return own ? [{ ...own, ...rank }] : [];
  });
  return { ranked, withoutPlan, withoutCalibration };
}

/** Mean probability of detection over an area's ground so far, by how many passes were looked at. */
function searchedShare(area: Area, { season }: FlownGround, pass: number): number {
  const raster = areaRaster(area);
  const looked = flightsOver(
    raster,
    season.flights.flatMap(({ seen }) => seen.looked ?? []),
  );
  const { groundM2, byPasses } = coverageTotal(measuredCoverage(raster, looked));
  if (groundM2 === 0) return 0;
  return byPasses.reduce(
    (sum, m2, passes) => sum + (m2 / groundM2) * cumulativeDetection(Array.from({ length: passes }, () => pass)),
    0,
  );
}
