import { gpsTimeMs } from './gps-time';
import type { TrackBuilder } from './track-builder';

/** One message of an ArduPilot log: its name, and the value of a column in degrees, metres ... or NaN where it has none. */
export interface DataflashMessage {
  readonly name: string;
  value(column: string): number;
}

/** Names of the messages that make a track. */
export const trackMessages: ReadonlySet<string> = new Set(['GPS', 'ATT', 'POS', 'CAM']);

/** Takes the messages of a log in their order: `GPS` rows with a fix are positions, `CAM` rows are photos. */
export function dataflashTrack(builder: TrackBuilder): (message: DataflashMessage) => void {
  let yawDeg = Number.NaN;
  let heightAboveStartM = Number.NaN;
  return ({ name, value }) => {
    if (name === 'ATT') yawDeg = value('Yaw');
    else if (name === 'POS') heightAboveStartM = value('RelHomeAlt');
    else if (name === 'GPS' && isFix(value)) {
      const relative = value('RelAlt');
      builder.add({
        place: [value('Lng'), value('Lat')],
        heightAmslM: value('Alt'),
        heightAboveStartM: Number.isNaN(heightAboveStartM) ? relative : heightAboveStartM,
        yawDeg,
        timeMs: timeMs(value, ['GWk', 'Week'], ['GMS', 'TimeMS']),
      });
    } else if (name === 'CAM') {
      builder.addPhoto({
        place: [value('Lng'), value('Lat')],
        timeMs: timeMs(value, ['GPSWeek'], ['GPSTime']),
        heightAmslM: value('Alt'),
        heightAboveStartM: value('RelAlt'),
        yawDeg: value('Yaw'),
      });
    }
  };
}

/** A 2D fix or better, of the first receiver. */
function isFix(value: DataflashMessage['value']): boolean {
  return !(value('Status') < 2) && !(value('I') > 0);
}

function timeMs(value: DataflashMessage['value'], weeks: readonly string[], times: readonly string[]): number {
  const first = (columns: readonly string[]) =>
    columns.map(value).find((number) => !Number.isNaN(number)) ?? Number.NaN;
  return gpsTimeMs(first(weeks), first(times)) ?? Number.NaN;
}
