import { coordinateFormats } from '../../geo/coordinates/coordinate-format';
import { readCoordinates } from '../../geo/coordinates/read-coordinates';
import { writeCoordinates } from '../../geo/coordinates/write-coordinates';
import { positional, readArguments } from '../arguments';
import type { Command } from '../command';

/** `coords`: coordinates in any notation, written in every notation. */
export const coordsCommand: Command = {
  usage: 'TEXT',
  async run(args) {
    const [text = ''] = positional(readArguments(args, {}).positionals, ['TEXT']);
    const reading = readCoordinates(text);
    if ('reason' in reading) {
      return { json: {}, issues: [{ code: `coordinates-${reading.reason}`, severity: 'error', values: { text } }] };
    }
    const { place, format } = reading;
    const written = Object.fromEntries(coordinateFormats.map((name) => [name, writeCoordinates(place, name)]));
    return { json: { place, format, written }, issues: [] };
  },
};
