import type { LngLat } from '../geo/lng-lat';
import type { Polygon } from '../geo/polygon';
import type { Purpose } from './purpose';
import type { Sortie } from './sortie';

/** How transects are laid over the target. */
export const patterns = ['grid', 'crosshatch', 'corridor', 'perimeter', 'orbit', 'inspection', 'sample'] as const;

export type Pattern = (typeof patterns)[number];

/**
 * What "covered to the edge" means: `footprint`, the boundary lies inside the camera's footprint; `strip`, inside the strip
 * of half a line spacing on each side of a transect.
 */
export type EdgeRule = 'footprint' | 'strip';

/** Where ways between transects and launch sites may lead: anywhere out of holes and no-fly zones, or over the areas alone. */
export const transitRules = ['free', 'inside'] as const;

export type TransitRule = (typeof transitRules)[number];

/** Wind at flying height. */
export interface Wind {
  readonly speedMS: number;
  /** Direction it comes from, degrees true. */
  readonly fromDeg: number;
}

/** Fields that every plan carries into its files, or onto the mission sheet where a format cannot. Heights above take-off, m. */
export interface SafetyFields {
  readonly returnHeightM: number;
  readonly takeOffHeightM: number;
  readonly transitHeightM: number;
  readonly lostLink: 'return' | 'continue' | 'land' | 'hover';
  readonly finish: 'return' | 'land' | 'hover';
}

/** Share of the ground that a sample shows where none is chosen. */
export const usualSampleShare = 0.2;

/** Lines to follow, a river or a road, and how wide a band along them is to be seen. */
export interface Corridor {
  readonly line: readonly LngLat[];
  /** Further lines of the same width. */
  readonly branches?: readonly (readonly LngLat[])[];
  readonly widthM: number;
}

/** What a person chooses for a plan. Absent figures follow from aircraft, camera and height. */
export interface PlanParameters {
  readonly purpose: Purpose;
  readonly pattern: Pattern;
  readonly aircraftId: string;
  /** Lens that searches; absent for observers. */
  readonly cameraId?: string;
  /** Height above ground at which the ground is seen, m. */
  readonly heightM: number;
  readonly frontOverlapPct: number;
  readonly sideOverlapPct: number;
  /** Overrides what camera, height and overlap give, m and m/s. */
  readonly lineSpacingM?: number;
  readonly speedMS?: number;
  readonly edge: EdgeRule;
  /** Passes of a grid along holes and no-fly zones, where ground beside them would stay open; absent: none. */
  readonly edgePass?: boolean;
  /** `inside`: no path leaves the areas by more than the square ends of transects ask; absent: it may. */
  readonly transit?: TransitRule;
  /** True bearing of the transects, 0 to 180, or the one with the least flight time. */
  readonly heading: number | 'auto';
  /** Rings of a perimeter, circles of an orbit; absent: one. */
  readonly rings?: number;
  /** From the farthest place of the area to the first circle of an orbit, m; absent: the height, for a view of 45 degrees. */
  readonly standoffM?: number;
  /** Share of the ground that the transects of a sample show, 0 to 1; absent: a fifth. */
  readonly sampleShare?: number;
  /** `level` keeps one height above the launch site; absent: the ground is followed where its heights are known. */
  readonly terrain?: 'follow' | 'level';
  /** How far the height above ground may be off, m; absent: a tenth of it. */
  readonly terrainToleranceM?: number;
  readonly wind?: Wind;
  /** Aircraft in the air together from one launch site; absent: one. */
  readonly atOnce?: number;
  /** Of the air where it is flown. */
  readonly temperatureC?: number;
  /** First take-off, ISO 8601 at +05:00: daylight and permissions are checked against it. */
  readonly startsAt?: string;
  /** Take-off to landing, min; absent: 70 % of the maker's figure. */
  readonly enduranceMin?: number;
  readonly reservePct: number;
  /** Time per sortie for take-off, climb, descent and landing, s; absent: from the aircraft and height. */
  readonly overheadS?: number;
  /** Farthest distance from the launch site, m; absent: the aircraft's radio range. */
  readonly rangeM?: number;
  readonly safety: SafetyFields;
  readonly seed: number;
  /** Budget of the local search, in steps. */
  readonly steps: number;
}

/** Flight parameters over areas, and the sorties that follow. A saved plan keeps its sorties until a person changes them; those that were flown stay. */
export interface Plan {
  readonly kind: 'plan';
  readonly id: string;
  /** ASCII, `P1`, unique within its area: the middle part of every sortie's code. */
  readonly code: string;
  readonly areaIds: readonly string[];
  /** What of the areas is flown, as the gaps of earlier flights; absent: all of it. */
  readonly ground?: readonly Polygon[];
  /** What the pattern `corridor` follows. */
  readonly corridor?: Corridor;
  /** What the patterns `orbit` and `inspection` look at; absent: the middle of the areas. */
  readonly around?: LngLat;
  /** Codes of sorties that stay as they are when the rest is planned anew. */
  readonly lockedSorties?: readonly string[];
  readonly parameters: PlanParameters;
  readonly headingDeg: number;
  readonly lineSpacingM: number;
  readonly photoDistanceM?: number;
  readonly speedMS: number;
  readonly launchPositions: readonly LngLat[];
  readonly sorties: readonly Sortie[];
  /** Hectares of the target, and the part of it that the strips of the transects cover. */
  readonly targetHa: number;
  readonly plannedCoveragePct: number;
  /** When a mission file was last made of a sortie, ISO 8601 with offset, by the sortie's code. */
  readonly filesMadeAt?: Readonly<Record<string, string>>;
}
