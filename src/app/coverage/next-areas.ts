import { coverageTotal, measuredCoverage } from '../../coverage/measured-coverage';
import {
  cumulativeDetection,
  type DetectionLaw,
  passDetection,
  rankSearches,
  type SearchRank,
} from '../../coverage/detection';
import type { Area } from '../../survey/area';
import { type Calibration, sweepWidthM, type TargetClass } from '../../survey/calibration';
import type { Plan } from '../../survey/plan';
import { areaRaster, type FlownGround, flightsOver } from './area-states';

/** What the ranking assumes; every figure of it is shown beside the result. */
export interface SearchAssumptions {
  readonly target: TargetClass;
  readonly law: DetectionLaw;
  /** The person's own weight of areas by id; absent: 1. */
  readonly weights?: Readonly<Record<string, number>>;
}

/** An area in the ranking, with what its figures follow from. */
export interface NextArea extends SearchRank {
  readonly area: Area;
  readonly searched: number;
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
export function nextAreas(ground: FlownGround, { target, law, weights = {} }: SearchAssumptions): NextAreas {
  const { records } = ground;
  const calibrations = [...records.calibration.values()].filter((one) => one.target === target);
  let [withoutPlan, withoutCalibration] = [0, 0];
  const candidates = [...records.area.values()].flatMap((area) => {
    const plan = [...records.plan.values()].findLast(({ areaIds }) => areaIds.includes(area.id));
    if (!plan) {
      withoutPlan += 1;
      return [];
    }
    const widthM = widthOf(plan, calibrations);
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
      weight: (1 + sightings) * (weights[area.id] ?? 1),
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

/** The newest calibration of a plan's aircraft and camera that knows its height. */
function widthOf({ parameters }: Plan, calibrations: readonly Calibration[]): number | undefined {
  return calibrations
    .filter(
      ({ aircraftId, cameraId }) =>
        aircraftId === parameters.aircraftId && (cameraId === undefined || cameraId === parameters.cameraId),
    )
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
    .flatMap((calibration) => sweepWidthM(calibration, parameters.heightM) ?? [])[0];
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
