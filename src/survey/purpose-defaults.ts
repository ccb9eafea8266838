import type { Aircraft } from './aircraft';
import { pixelAngleRad } from './pixel-angle';
import type { EdgeRule, Pattern, PlanParameters, SafetyFields } from './plan';
import type { Purpose } from './purpose';

interface StartingValues {
  readonly pattern: Pattern;
  readonly frontOverlapPct: number;
  readonly sideOverlapPct: number;
  /** Ground sample distance, cm: stand 5, plot 2, plant 1. Untested until a calibration flight over known stands. */
  readonly gsdCm: number;
  readonly edge: EdgeRule;
}

/** Starting values of each purpose; a person may change every one. */
const purposeDefaults: Readonly<Record<Purpose, StartingValues>> = {
  // Images need only touch with room for drift: mosaicking overlap would cost 2.5 times the line-km.
  search: { pattern: 'grid', frontOverlapPct: 40, sideOverlapPct: 25, gsdCm: 5, edge: 'footprint' },
  map: { pattern: 'grid', frontOverlapPct: 75, sideOverlapPct: 70, gsdCm: 2, edge: 'strip' },
  // Something seen is looked at from all around.
  document: { pattern: 'orbit', frontOverlapPct: 80, sideOverlapPct: 70, gsdCm: 1, edge: 'footprint' },
  // What was left standing is sought plant by plant, every place in two images.
  'check-after-mowing': { pattern: 'grid', frontOverlapPct: 60, sideOverlapPct: 40, gsdCm: 2, edge: 'strip' },
};

/** Limits of the starting height above ground, m: wings need room to recover, and many permissions end at 120 m. */
const startingHeightM = { multirotor: [30, 120], vtol: [60, 120], 'fixed-wing': [60, 120] } as const;
const observerHeightM = 150;

/** Kept back from the endurance, %, for the wind that the endurance's calm air leaves out. */
const startingReservePct = 10;

/**
 * The parameters that a plan for `purpose` starts with. The height gives the purpose's ground sample distance with the
 * aircraft's first camera, within 30 (wings: 60) to 120 m; observers look from 150 m. `enduranceMin` stays absent: it
 * follows the aircraft (`planningEnduranceMin`).
 */
export function defaultParameters(purpose: Purpose, aircraft: Aircraft): PlanParameters {
  const { pattern, frontOverlapPct, sideOverlapPct, edge } = purposeDefaults[purpose];
  const camera = aircraft.cameras[0];
  const heightM = startingHeight(purpose, aircraft);
  return {
    purpose,
    pattern,
    aircraftId: aircraft.id,
    ...(camera && { cameraId: camera.id }),
    heightM,
    frontOverlapPct,
    sideOverlapPct,
    edge,
    heading: 'auto',
    reservePct: startingReservePct,
    safety: startingSafety(heightM),
    seed: 1,
    steps: 20_000,
  };
}

function startingHeight(purpose: Purpose, { airframe, cameras: [camera] }: Aircraft): number {
  if (airframe === 'helicopter' || !camera) return observerHeightM;
  const [lowestM, highestM] = startingHeightM[airframe];
  const heightM = purposeDefaults[purpose].gsdCm / (100 * pixelAngleRad(camera));
  return Math.min(highestM, Math.max(lowestM, Math.round(heightM)));
}

/**
 * Heights above take-off: lift to 20 m before moving off; transit at the survey height but not below 40 m, over trees and
 * power lines; return 20 m above that, so that a lost link never brings the aircraft down through its own grid.
 */
export function startingSafety(heightM: number): SafetyFields {
  const transitHeightM = Math.max(heightM, 40);
  return {
    takeOffHeightM: 20,
    transitHeightM,
    returnHeightM: transitHeightM + 20,
    lostLink: 'return',
    finish: 'return',
  };
}
