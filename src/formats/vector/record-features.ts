import { distanceM, polygonAreaM2 } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { Polygon } from '../../geo/polygon';
import type { Area } from '../../survey/area';
import type { District } from '../../survey/district';
import type { Flight } from '../../survey/flight';
import type { LaunchSite } from '../../survey/launch-site';
import type { NoFlyZone } from '../../survey/no-fly-zone';
import type { Obstacle } from '../../survey/obstacle';
import type { Permission } from '../../survey/permission';
import type { Plan } from '../../survey/plan';
import type { Sighting } from '../../survey/sighting';
import type { Leg, Sortie } from '../../survey/sortie';
import type { FeatureGeometry, PropertyValue, VectorFeature } from './feature';
import type { FeatureRole } from './feature-role';

/** A feature before it has its number in a file. Fields have ASCII snake_case names, which every format can hold. */
export type ExportFeature = Omit<VectorFeature, 'number' | 'folders'>;

/** An area; `state` says how long ago most of its ground was seen, where that is known. */
export function areaFeature(
  { id, code, name, polygon, district, revisitDays, note }: Area,
  state?: string,
): ExportFeature {
  return feature('area', id, {
    name,
    geometry: { type: 'polygon', polygon },
    fields: { code, kato: district?.kato, district_by: district?.by, revisit_days: revisitDays, note, state },
  });
}

export function noFlyFeature({ id, name, polygon, marginM }: NoFlyZone): ExportFeature {
  return feature('no-fly', id, { name, geometry: { type: 'polygon', polygon }, fields: { margin_m: marginM } });
}

/** One feature for each polygon of a permission: the parts share its `dala_id`. A permission without ground has none. */
export function permissionFeatures(permission: Permission): readonly ExportFeature[] {
  const { id, number, polygons = [], lowestM, highestM, from, to, telephone, note } = permission;
  const fields = { number, lowest_m: lowestM, highest_m: highestM, from, to, telephone, note };
  return polygons.map((polygon) =>
    feature('permission', id, { name: number, geometry: { type: 'polygon', polygon }, fields }),
  );
}

export function obstacleFeature({ id, name, what, line, heightM, bufferM }: Obstacle): ExportFeature {
  const [first] = line;
  if (!first) throw new Error(`Obstacle ${id} has no place.`);
  return feature('obstacle', id, {
    name,
    geometry: line.length === 1 ? { type: 'point', place: first } : { type: 'line', line },
    fields: { what, height_m: heightM, buffer_m: bufferM },
  });
}

export function launchFeature({ id, name, position, elevationM }: LaunchSite): ExportFeature {
  return feature('launch', id, {
    name,
    geometry: { type: 'point', place: position },
    fields: { elevation_m: elevationM },
  });
}

/** A sighting with its details; `state` says where it stands, where its actions are known. */
export function sightingFeature(sighting: Sighting, state?: string): ExportFeature {
  const {
    id,
    sightingKind,
    position,
    seenAt,
    note,
    areaId,
    photos,
    details = {},
    confidence,
    source,
    outline,
  } = sighting;
  return feature('sighting', id, {
    name: sightingKind,
    geometry: { type: 'point', place: position.place },
    fields: {
      sighting_kind: sightingKind,
      seen_at: seenAt,
      position_by: position.by,
      accuracy_m: position.accuracyM,
      note,
      area_id: areaId,
      photos: photos.length,
      area_ha: outline && polygonAreaM2(outline) / 10_000,
      state,
      confidence,
      source,
      ...Object.fromEntries(
        Object.entries(details).map(([key, value]) => [
          key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
          typeof value === 'object' ? value.count : value,
        ]),
      ),
    },
  });
}

/** The ground of a plan: what of the areas it flies. */
export function planFeatures(plan: Plan, grounds: readonly Polygon[]): readonly ExportFeature[] {
  const { id, code, parameters, sorties, targetHa, plannedCoveragePct } = plan;
  const fields = {
    purpose: parameters.purpose,
    aircraft: parameters.aircraftId,
    height_m: parameters.heightM,
    sorties: sorties.length,
    area_ha: targetHa,
    covered_pct: plannedCoveragePct,
  };
  return grounds.map((polygon) =>
    feature('plan', id, { name: code, geometry: { type: 'polygon', polygon }, fields: { code, ...fields } }),
  );
}

/** A flight along the line of its sortie. */
export function flightFeature(flight: Flight, sortie: Sortie): ExportFeature {
  return feature('flight', flight.id, {
    name: flight.sortieCode,
    geometry: { type: 'line', line: sortieLine(sortie) },
    fields: {
      code: flight.sortieCode,
      took_off_at: flight.tookOffAt,
      landed_at: flight.landedAt,
      outcome: flight.outcome,
      abort_reason: flight.abortReason,
      aircraft: flight.aircraftName,
      battery: flight.batteryLabel,
      incident: flight.incident,
    },
  });
}

/** Ground of an area that flights saw: it is computed, so it has no record. */
export function coverageFeature(
  polygon: Polygon,
  facts: { readonly areaHa: number; readonly areaId: string },
): ExportFeature {
  const fields = { area_ha: facts.areaHa, area_id: facts.areaId };
  return feature('coverage', undefined, { geometry: { type: 'polygon', polygon }, fields });
}

/** One feature for each polygon of a district: the parts share its `dala_id`. */
export function districtFeatures({ id, kato, name, polygons, source }: District): readonly ExportFeature[] {
  const fields = { kato, name_kk: name.kk, name_ru: name.ru, name_en: name.en, source };
  return polygons.map((polygon) =>
    feature('district', id, { name: name.en, geometry: { type: 'polygon', polygon }, fields }),
  );
}

/** Ground that no flight has seen: it is computed, so it has no record. */
export function gapFeature(
  polygon: Polygon,
  facts: { readonly areaHa: number; readonly areaId?: string },
): ExportFeature {
  const fields = { area_ha: facts.areaHa, area_id: facts.areaId };
  return feature('coverage-gap', undefined, { geometry: { type: 'polygon', polygon }, fields });
}

/** The transects of a plan in flown order; `swathM` is the width of the strip that each one sees. */
export function transectFeatures(
  plan: Pick<Plan, 'sorties'> & { readonly id?: string },
  swathM: number,
): readonly ExportFeature[] {
  return plan.sorties.flatMap((sortie) =>
    sortie.legs.filter(isTransect).map(({ points }, index) => {
      const fields = {
        sortie: sortie.number,
        code: sortie.code,
        transect: index + 1,
        swathM,
        height_m: points[0]?.heightM,
      };
      const line = points.map(({ position }) => position);
      return feature('transect', plan.id, { geometry: { type: 'line', line }, fields });
    }),
  );
}

/** The whole flown line of each sortie, launch to landing. */
export function sortieFeatures(plan: Pick<Plan, 'sorties'> & { readonly id?: string }): readonly ExportFeature[] {
  return plan.sorties.map((sortie) =>
    feature('sortie', plan.id, {
      name: sortie.code,
      geometry: { type: 'line', line: sortieLine(sortie) },
      fields: {
        sortie: sortie.number,
        code: sortie.code,
        length_m: sortie.lengthM,
        duration_s: sortie.durationS,
        photos: sortie.photos,
      },
    }),
  );
}

/** The path of a sortie over ground, from its launch site and back to it. */
function sortieLine({ launch, legs }: Sortie): readonly LngLat[] {
  const places = [launch, ...legs.flatMap(({ points }) => points.map(({ position }) => position)), launch];
  return places.filter((place, i) => {
    const before = places[i - 1];
    return before === undefined || distanceM(before, place) > 0.01;
  });
}

function isTransect({ kind }: Leg): boolean {
  return kind === 'transect';
}

interface FeatureParts {
  readonly name?: string;
  readonly geometry: FeatureGeometry;
  readonly fields: Readonly<Record<string, PropertyValue | undefined>>;
}

/** A feature of an export; fields without a value are left out. */
export function feature(
  role: FeatureRole,
  dalaId: string | undefined,
  { name, geometry, fields }: FeatureParts,
): ExportFeature {
  const given = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return { geometry, ...(name && { name }), ...(dalaId && { dalaId }), role, properties: Object.fromEntries(given) };
}
