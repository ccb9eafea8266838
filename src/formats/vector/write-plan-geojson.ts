import type { Area } from '../../survey/area';
import type { LaunchSite } from '../../survey/launch-site';
import type { NoFlyZone } from '../../survey/no-fly-zone';
import type { Plan } from '../../survey/plan';
import {
  areaFeature,
  type ExportFeature,
  launchFeature,
  noFlyFeature,
  sortieFeatures,
  transectFeatures,
} from './record-features';
import { writeGeoJson } from './write-geojson';

/** Everything that `plan.geojson` shows. A plan that is not saved yet has no id. */
export interface PlanExport {
  readonly plan: Pick<Plan, 'sorties' | 'lineSpacingM'> & { readonly id?: string };
  readonly areas: readonly Area[];
  readonly noFly: readonly NoFlyZone[];
  readonly launches: readonly LaunchSite[];
  /** Width of the strip that a transect sees, m; the line spacing where no camera says more. */
  readonly swathM?: number;
}

/**
 * `plan.geojson`: features with `role` `area`, `no-fly`, `launch`, `transect` {sortie, swathM} in flown order, and `sortie`
 * {sortie, code}, the whole flown line. Sorties count from 1.
 */
export function writePlanGeoJson(plan: PlanExport): string {
  return writeGeoJson(planFeatures(plan));
}

/** The features of a plan in the order in which they are written. */
export function planFeatures({
  plan,
  areas,
  noFly,
  launches,
  swathM = plan.lineSpacingM,
}: PlanExport): readonly ExportFeature[] {
  return [
    ...areas.map((area) => areaFeature(area)),
    ...noFly.map(noFlyFeature),
    ...launches.map(launchFeature),
    ...transectFeatures(plan, swathM),
    ...sortieFeatures(plan),
  ];
}
