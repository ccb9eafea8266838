import {
  actionFeature,
  approachFeature,
  sensorFeature,
  taskFeature,
  trackFeatures,
} from '../../formats/vector/field-features';
import {
  areaFeature,
  districtFeatures,
  type ExportFeature,
  flightFeature,
  launchFeature,
  noFlyFeature,
  obstacleFeature,
  permissionFeatures,
  planFeatures,
  sightingFeature,
  sortieFeatures,
  transectFeatures,
} from '../../formats/vector/record-features';
import type { LngLat } from '../../geo/lng-lat';
import { isInPolygon } from '../../geo/point-in-polygon';
import { effectiveActions } from '../../sightings/effective-actions';
import type { Records } from '../records';
import type { AreaAge } from '../review/reviewed';
import { standingOf } from '../sightings/standings';
import { taskPlace } from '../sightings/task-route';

/** Nouns that a file for other programs can hold, in the order of its layers. */
export const gisLayers = [
  'area',
  'no-fly',
  'permission',
  'obstacle',
  'launch',
  'plan',
  'transect',
  'sortie',
  'flight',
  'coverage',
  'coverage-gap',
  'sighting',
  'action',
  'sensor',
  'approach',
  'task',
  'track',
  'district',
] as const;

export type GisLayer = (typeof gisLayers)[number];

/** What goes into a file. */
export interface GisChoice {
  readonly layers: readonly GisLayer[];
  /** Areas with their plans and sightings; absent: the whole operation. */
  readonly areaIds?: readonly string[];
}

/** Records as features: everything, or what belongs to the chosen areas. Ground that is computed from them is not among them. */
export function gisFeatures(
  records: Records,
  { layers, areaIds }: GisChoice,
  ages: ReadonlyMap<string, AreaAge> = new Map(),
): readonly ExportFeature[] {
  const areas = [...records.area.values()].filter(({ id }) => !areaIds || areaIds.includes(id));
  const plans = [...records.plan.values()].filter(
    (plan) => !areaIds || plan.areaIds.some((id) => areaIds.includes(id)),
  );
  const sightings = [...records.sighting.values()].filter(
    ({ position, areaId }) =>
      !areaIds ||
      (areaId !== undefined && areaIds.includes(areaId)) ||
      areas.some(({ polygon }) => isInPolygon(position.place, polygon)),
  );
  const isChosen = (place: LngLat) => !areaIds || areas.some(({ polygon }) => isInPolygon(place, polygon));
  const features: Readonly<Partial<Record<GisLayer, () => readonly ExportFeature[]>>> = {
    area: () => areas.map((area) => areaFeature(area, ages.get(area.id))),
    'no-fly': () => [...records['no-fly-zone'].values()].map(noFlyFeature),
    permission: () => [...records.permission.values()].flatMap(permissionFeatures),
    obstacle: () => [...records.obstacle.values()].map(obstacleFeature),
    launch: () => [...records['launch-site'].values()].map(launchFeature),
    plan: () => plans.flatMap((plan) => planFeatures(plan, plan.ground ?? wholeAreas(plan.areaIds, records))),
    transect: () => plans.flatMap((plan) => transectFeatures(plan, plan.lineSpacingM)),
    sortie: () => plans.flatMap(sortieFeatures),
    flight: () => flightFeatures(records, new Set(plans.map(({ id }) => id))),
    sighting: () => sightings.map((sighting) => sightingFeature(sighting, standingOf(sighting.id, records).state)),
    action: () => actionFeatures(records, new Set(sightings.map(({ id }) => id))),
    sensor: () => [...records.sensor.values()].filter(({ place }) => isChosen(place)).map(sensorFeature),
    approach: () => [...records.approach.values()].filter(({ line }) => line.some(isChosen)).map(approachFeature),
    task: () => taskFeatures(records, isChosen),
    track: () =>
      [...records.track.values()].flatMap((track) => {
        const parts = trackFeatures(track, teamName(track.teamId, records));
        const isSeen = parts.some(({ geometry }) => geometry.type === 'line' && geometry.line.some(isChosen));
        return isSeen ? parts : [];
      }),
    district: () => [...records.district.values()].flatMap(districtFeatures),
  };
  return gisLayers.filter((layer) => layers.includes(layer)).flatMap((layer) => features[layer]?.() ?? []);
}

function wholeAreas(areaIds: readonly string[], { area }: Records) {
  return areaIds.flatMap((id) => {
    const known = area.get(id);
    return known ? [known.polygon] : [];
  });
}

function flightFeatures({ flight, plan: plans }: Records, planIds: ReadonlySet<string>): readonly ExportFeature[] {
  return [...flight.values()].flatMap((one) => {
    if (!planIds.has(one.planId)) return [];
    const sortie = plans.get(one.planId)?.sorties.find(({ code }) => code === one.sortieCode);
    return sortie ? [flightFeature(one, sortie)] : [];
  });
}

/** Actions that hold; those whose sighting is not known have no place. */
function actionFeatures(records: Records, sightingIds: ReadonlySet<string>): readonly ExportFeature[] {
  return effectiveActions(records.action.values()).flatMap((one) => {
    const sighting = records.sighting.get(one.sightingId);
    if (!sighting || !sightingIds.has(sighting.id)) return [];
    return [actionFeature(one, sighting.position.place, teamName(one.teamId, records))];
  });
}

/** Tasks whose sighting or sensor is known. */
function taskFeatures(records: Records, isChosen: (place: LngLat) => boolean): readonly ExportFeature[] {
  return [...records.task.values()].flatMap((task) => {
    const place = taskPlace(task, records);
    return place && isChosen(place) ? [taskFeature(task, place, teamName(task.teamId, records))] : [];
  });
}

function teamName(teamId: string | undefined, { team: teams }: Records): string | undefined {
  return teamId === undefined ? undefined : teams.get(teamId)?.name;
}
