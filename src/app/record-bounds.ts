import { type Bounds, boundsOf } from '../geo/bounds';
import type { LngLat } from '../geo/lng-lat';
import type { Selection } from './app-state';
import type { Records } from './records';

/** The box around everything of an operation that has a place, districts left out; undefined for none. */
export function boundsOfAll({
  area,
  'no-fly-zone': zones,
  'launch-site': sites,
  sighting,
}: Records): Bounds | undefined {
  return boundsOf([
    ...[...area.values(), ...zones.values()].flatMap(({ polygon }) => polygon[0]),
    ...[...sites.values()].map(({ position }) => position),
    ...[...sighting.values()].map(({ position }) => position.place),
  ]);
}

/** The box around a selected thing, or around areas by their ids; undefined where there is nothing to bring into view. */
export function boundsOfSelected(
  what: Selection | readonly string[] | undefined,
  records: Records,
): Bounds | undefined {
  return what && boundsOf('kind' in what ? placesOf(what, records) : areaPlaces(what, records));
}

function placesOf(selection: Selection, records: Records): readonly LngLat[] {
  switch (selection.kind) {
    case 'area':
      return areaPlaces([selection.id], records);
    case 'no-fly-zone':
      return records['no-fly-zone'].get(selection.id)?.polygon[0] ?? [];
    case 'obstacle':
      return records.obstacle.get(selection.id)?.line ?? [];
    case 'permission':
      return records.permission.get(selection.id)?.polygons?.flatMap(([outer]) => outer) ?? [];
    case 'district':
      return records.district.get(selection.id)?.polygons.flatMap(([outer]) => outer) ?? [];
    case 'plan':
      return areaPlaces(records.plan.get(selection.id)?.areaIds ?? [], records);
    case 'sortie': {
      const sortie = records.plan.get(selection.planId)?.sorties.find(({ code }) => code === selection.code);
      return sortie?.legs.flatMap(({ points }) => points.map(({ position }) => position)) ?? [];
    }
    case 'launch-site':
    case 'sighting':
    case 'sensor':
    case 'task':
      return [];
  }
}

function areaPlaces(ids: readonly string[], { area }: Records): readonly LngLat[] {
  return ids.flatMap((id) => area.get(id)?.polygon[0] ?? []);
}
