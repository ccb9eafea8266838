import type { MissionFormat } from '../../formats/mission/mission-formats';
import type { Aircraft } from '../../survey/aircraft';
import { findAircraft } from '../../survey/aircraft-catalogue';

const byAutopilot: Readonly<Record<Aircraft['autopilot'], readonly MissionFormat[]>> = {
  dji: ['wpml'],
  ardupilot: ['waypoints'],
  px4: ['qgc'],
  none: ['kml', 'gpx'],
};

/** The formats that an aircraft's ground station loads. */
export function startingFormats(aircraftId: string): readonly MissionFormat[] {
  return byAutopilot[findAircraft(aircraftId)?.autopilot ?? 'none'];
}
