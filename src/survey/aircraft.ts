import type { Camera } from './camera';

/** How the aircraft flies and turns. */
export type Airframe = 'multirotor' | 'fixed-wing' | 'vtol' | 'helicopter';

/** A field of `Aircraft` or of one of its cameras (`wide.focalLengthMm`). */
export type FigureName = string;

/** An airframe with its cameras. A helicopter's observers are a sweep width instead of a camera. */
export interface Aircraft {
  /** ASCII, unique in the catalogue: `m3e`. */
  readonly id: string;
  readonly maker: string;
  readonly model: string;
  readonly airframe: Airframe;
  readonly cameras: readonly Camera[];
  /** Strip that an observer searches, m; only where people look instead of a camera. */
  readonly observerSweepWidthM?: number;
  /** The maker's longest flight time, min. Planning uses 70 % of it until logged flights correct it. */
  readonly makerEnduranceMin: number;
  readonly maxSpeedMS: number;
  readonly surveySpeedMS: number;
  readonly maxWindMS: number;
  readonly climbMS: number;
  readonly descentMS: number;
  /** Acceleration along the path and speed through a sharp corner (multirotor); turn radius (wings). */
  readonly accelerationMS2: number;
  readonly cornerSpeedMS: number;
  readonly turnRadiusM?: number;
  /** Time on the ground side of a sortie that no leg counts: arm, check, lift, touch down, s. */
  readonly handlingS: number;
  readonly lowestTemperatureC?: number;
  readonly highestTemperatureC?: number;
  /** Radio range, m. */
  readonly rangeM: number;
  /** DJI WPML drone type and sub-type. */
  readonly wpmlDrone?: { readonly type: number; readonly subType: number };
  /** Autopilot that its ground station files are for. */
  readonly autopilot: 'dji' | 'ardupilot' | 'px4' | 'none';
  /** Source of each figure. What is missing here or has `verified: false` is shown as an editable default. */
  readonly sources: Readonly<Record<FigureName, { readonly source: string; readonly verified: boolean }>>;
}
