import type { LngLat } from '../../geo/lng-lat';
import type { Action } from '../../survey/action';
import type { Approach } from '../../survey/approach';
import type { FieldTrack } from '../../survey/field-track';
import { type Sensor, sensorState } from '../../survey/sensor';
import type { Task } from '../../survey/task';
import { trackParts, unpackTrack } from '../../survey/track-points';
import type { FeatureGeometry } from './feature';
import { type ExportFeature, feature } from './record-features';

/** What was done about a sighting: on the ground that was worked, else at the sighting's place. */
export function actionFeature(action: Action, place: LngLat, team?: string): ExportFeature {
  const { id, sightingId, actionKind, at, ground, plants, massKg, seizures, note } = action;
  const geometry: FeatureGeometry = ground?.outline
    ? { type: 'polygon', polygon: ground.outline }
    : ground?.line
      ? { type: 'line', line: ground.line }
      : { type: 'point', place };
  return feature('action', id, {
    name: actionKind,
    geometry,
    fields: {
      action_kind: actionKind,
      done_at: at,
      sighting_id: sightingId,
      team,
      outcome: action.outcome,
      area_ha: ground && ground.areaM2 / 10_000,
      width_m: ground?.widthM,
      plants: plants?.count,
      mass_kg: massKg,
      method: action.method,
      left_over: action.left,
      seized: seizures?.map((one) => `${one.substance} ${one.massKg} kg`).join('; '),
      register_number: action.registerNumber,
      act_number: action.actNumber,
      note,
    },
  });
}

export function sensorFeature(sensor: Sensor): ExportFeature {
  return feature('sensor', sensor.id, {
    name: sensor.name,
    geometry: { type: 'point', place: sensor.place },
    fields: {
      state: sensorState(sensor),
      radius_m: sensor.radiusM,
      planned_at: sensor.plannedAt,
      placed_at: sensor.placedAt,
      serviced_at: sensor.servicedAt,
      removed_at: sensor.removedAt,
      battery_due: sensor.batteryDueOn,
      note: sensor.note,
    },
  });
}

/** A path or road that sensors are to watch. */
export function approachFeature({ id, name, line }: Approach): ExportFeature {
  return feature('approach', id, { name, geometry: { type: 'line', line }, fields: {} });
}

/** A ground team's task, where its sighting or sensor is. */
export function taskFeature(task: Task, place: LngLat, team?: string): ExportFeature {
  const { id, taskKind, about, madeAt, outcome = 'open', closedAt, reason, note } = task;
  return feature('task', id, {
    name: taskKind,
    geometry: { type: 'point', place },
    fields: {
      task_kind: taskKind,
      state: outcome,
      about: about.kind,
      about_id: about.id,
      team,
      made_at: madeAt,
      closed_at: closedAt,
      reason,
      note,
    },
  });
}

/** One line for each unbroken part of a track: the parts share its `dala_id`, and nothing is drawn over a gap. */
export function trackFeatures(track: FieldTrack, team?: string): readonly ExportFeature[] {
  const fields = {
    track_of: track.of,
    team,
    started_at: track.startedAt,
    ended_at: track.endedAt,
    length_m: track.distanceM,
    duration_s: track.durationS,
    gaps: track.gaps,
  };
  return trackParts(unpackTrack(track.pieces))
    .filter((line) => line.length > 1)
    .map((line) => feature('track', track.id, { name: track.of, geometry: { type: 'line', line }, fields }));
}
