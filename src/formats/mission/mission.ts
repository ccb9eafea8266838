import type { LngLat } from '../../geo/lng-lat';
import type { Polygon } from '../../geo/polygon';
import type { Language } from '../../i18n/language';
import type { Aircraft } from '../../survey/aircraft';
import type { Camera } from '../../survey/camera';
import type { Issue } from '../../survey/issue';
import type { NoFlyZone } from '../../survey/no-fly-zone';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';

/** What every mission writer takes: one sortie and all that its file says. A saved `Plan` fits `plan`. */
export interface Mission {
  readonly sortie: Sortie;
  readonly plan: Pick<Plan, 'parameters' | 'speedMS' | 'photoDistanceM' | 'lineSpacingM'> &
    Partial<Pick<Plan, 'headingDeg'>>;
  readonly aircraft: Aircraft;
  /** Absent for observers. */
  readonly camera?: Camera;
  /** Ground at the launch site above mean sea level, m. */
  readonly launchElevationM?: number;
  readonly noFly: readonly NoFlyZone[];
  /** The plan's target, for the fence around its holes and for survey items. */
  readonly areas?: readonly Polygon[];
  /** Other places to return to in need, at the return height. */
  readonly rally?: readonly LngLat[];
  /** ISO 8601 with offset. */
  readonly createdAt: string;
  /** A training file is named so and must never be counted. */
  readonly training: boolean;
  /** Of names inside files that have any (KML); absent: English. */
  readonly language?: Language;
}

/** A file to save, share or zip. */
export interface MissionFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The file, or none if an issue of severity error stopped it. */
export interface WrittenMission {
  readonly file: MissionFile | undefined;
  readonly issues: readonly Issue[];
}

/** `CODE` or `TRAINING-CODE`, safe as a file name on every system. */
export function missionName({ sortie, training }: Pick<Mission, 'sortie' | 'training'>): string {
  const safe = sortie.code.replace(/[^A-Za-z0-9_-]/g, '_');
  return training ? `TRAINING-${safe}` : safe;
}

/** A UTF-8 file of text named `{name}{ending}`. */
export function textFile(
  mission: Mission,
  text: string,
  { ending, mediaType }: { ending: string; mediaType: string },
): MissionFile {
  return { fileName: `${missionName(mission)}${ending}`, mediaType, bytes: new TextEncoder().encode(text) };
}
