import type { Checked } from '../../survey/issue';
import type { FileSource } from '../file-source';
import { dataflashTrack, trackMessages } from './dataflash-track';
import type { FlightLog } from './flight-log';
import { readLines } from './read-pieces';
import { trackBuilder } from './track-builder';

/** A text ArduPilot log: `FMT` lines name the columns, every other line is a message with its values in plain units. */
export async function readDataflashLog(source: FileSource): Promise<Checked<FlightLog>> {
  const builder = trackBuilder();
  const addMessage = dataflashTrack(builder);
  const columns = new Map<string, readonly string[]>();
  await readLines(source, (line) => {
    if (builder.isFull()) return 'stop';
    const [name = '', ...cells] = line.split(',').map((cell) => cell.trim());
    const [, , defined, , ...titles] = cells;
    if (name === 'FMT' && defined !== undefined && trackMessages.has(defined)) columns.set(defined, titles);
    const known = columns.get(name);
    if (known && trackMessages.has(name)) addMessage({ name, value: (title) => number(cells[known.indexOf(title)]) });
    return undefined;
  });
  return builder.finish('utc');
}

function number(text: string | undefined): number {
  return text === undefined || text === '' ? Number.NaN : Number(text);
}
