import type { FlightEvidence } from '../survey/flight-evidence';
import type { Issue } from '../survey/issue';
import { coverageDay } from './coverage-day';
import { footprintPasses } from './footprint-passes';
import { rasterOfPasses, rasterOfStretches } from './ground-raster';
import { logPasses, type LogView } from './log-passes';
import type { FlightCoverage } from './measured-coverage';
import type { EvidenceContent } from './pack-evidence';
import { type Footprint, type FootprintOptions, shotFootprints } from './shot-footprints';

/** What an evidence says was seen, and what of it somebody looked at. */
export interface SeenEvidence {
  readonly photographed: FlightCoverage;
  /** Absent while nobody looked at any of it. Observers look while they fly. */
  readonly looked?: FlightCoverage;
  /** Ground size of a pixel straight below, median, cm; absent where the image's pixels are not known. */
  readonly gsdCm?: number;
  /** Heights above ground of its footprints, m: lowest, median, highest. */
  readonly heightsM?: readonly [number, number, number];
  readonly footprints: number;
  /** Whether heights of the ground were known below it; else the ground counts as level. */
  readonly isOverTerrain: boolean;
  readonly issues: readonly Issue[];
}

export interface EvidenceOptions extends Pick<FootprintOptions, 'groundRiseM'> {
  /** Numbers of the shots that somebody looked at. */
  readonly looked?: ReadonlySet<number>;
}

type Evidence = Pick<FlightEvidence, 'id' | 'startedAt' | 'view' | 'imageWidthPx'>;

/**
 * The ground of an evidence: footprints of its shots where it has some, else the strip along its track, as its view says. The
 * same evidence gives the same raster on every device.
 */
export function evidenceCoverage(
  evidence: Evidence,
  { shots, track }: EvidenceContent,
  options: EvidenceOptions = {},
): SeenEvidence {
  const view = viewOf(evidence, options);
  const isOverTerrain = options.groundRiseM !== undefined && evidence.view?.heightM === undefined;
  const films = track?.cameraOn.includes(1) ?? false;
  if (track && view && (films || shots.length < 2 || 'sweepWidthM' in view)) {
    const { passes, issues } = logPasses(track, view);
    const photographed = { ...identity(evidence), raster: rasterOfStretches(passes) };
    const looked = 'sweepWidthM' in view && passes.length > 0 ? { looked: photographed } : {};
    return { photographed, ...looked, footprints: 0, isOverTerrain, issues };
  }
  return { ...shotCoverage(evidence, shots, options), isOverTerrain };
}

function shotCoverage(
  evidence: Evidence,
  shots: EvidenceContent['shots'],
  { looked = new Set(), groundRiseM }: EvidenceOptions,
): Omit<SeenEvidence, 'isOverTerrain'> {
  const { lens, heightM } = evidence.view ?? {};
  const { footprints, issues } = shotFootprints(shots, {
    ...(lens && { lens }),
    ...(heightM !== undefined && { heightM }),
    ...(groundRiseM && { groundRiseM }),
  });
  const seen = footprints.filter(({ shot }) => looked.has(shot));
  const heights = footprints.map((footprint) => footprint.heightM).toSorted((a, b) => a - b);
  const [lowest, highest, middle] = [heights[0], heights.at(-1), heights[heights.length >> 1]];
  const gsdCm = medianGsdCm(footprints, evidence.imageWidthPx);
  return {
    photographed: { ...identity(evidence), raster: rasterOfPasses(footprintPasses(footprints)) },
    ...(seen.length > 0 && { looked: { ...identity(evidence), raster: rasterOfPasses(footprintPasses(seen)) } }),
    ...(gsdCm !== undefined && { gsdCm }),
    ...(lowest !== undefined &&
      middle !== undefined &&
      highest !== undefined && { heightsM: [lowest, middle, highest] as const }),
    footprints: footprints.length,
    issues,
  };
}

function identity({ id, startedAt }: Evidence): Pick<FlightCoverage, 'id' | 'day'> {
  return { id, day: coverageDay(startedAt === undefined ? undefined : Date.parse(startedAt)) };
}

function viewOf(
  { view: { lens, heightM, sweepWidthM } = {} }: Evidence,
  { groundRiseM }: EvidenceOptions,
): LogView | undefined {
  if (sweepWidthM !== undefined) return { sweepWidthM };
  return lens && { lens, ...(heightM !== undefined && { heightM }), ...(groundRiseM && { groundRiseM }) };
}

function medianGsdCm(footprints: readonly Footprint[], imageWidthPx: number | undefined): number | undefined {
  if (imageWidthPx === undefined) return undefined;
  const sizes = footprints.map(
    ({ heightM, lens }) => (100 * heightM * lens.sensorWidthMm) / (lens.focalLengthMm * imageWidthPx),
  );
  return sizes.toSorted((a, b) => a - b)[sizes.length >> 1];
}
