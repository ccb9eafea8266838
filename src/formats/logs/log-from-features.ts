import type { Checked } from '../../survey/issue';
import type { VectorFile } from '../vector/feature';
import type { FlightLog } from './flight-log';
import { trackBuilder } from './track-builder';

/** The lines of a GPX or KML file as one flown track, in their order. Its times, where it has any, are UTC. */
export function logFromFeatures({ features }: VectorFile): Checked<FlightLog> {
  const builder = trackBuilder();
  for (const { geometry } of features) {
    if (geometry.type !== 'line') continue;
    geometry.line.forEach((place, i) => {
      const [heightM, time] = [geometry.heightsM?.[i], geometry.times?.[i]];
      builder.add({
        place,
        ...(heightM !== undefined && { heightAmslM: heightM }),
        ...(time !== undefined && { timeMs: Date.parse(time) }),
      });
    });
  }
  return builder.finish('utc');
}
