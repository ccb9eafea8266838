import type { Checked } from '../../survey/issue';
import type { FileSource } from '../file-source';
import { type DataflashFormat, dataflashFormat, FMT_BYTES, FMT_TYPE } from './dataflash-format';
import { dataflashTrack, trackMessages } from './dataflash-track';
import type { FlightLog } from './flight-log';
import { readPieces } from './read-pieces';
import { trackBuilder } from './track-builder';

/**
 * A binary ArduPilot log, which defines its own messages. Bytes that are no message are skipped to the next head and counted.
 * Times are of the receiver, in UTC.
 */
export async function readDataflashBin(source: FileSource): Promise<Checked<FlightLog>> {
  const builder = trackBuilder();
  const addMessage = dataflashTrack(builder);
  const formats = new Map<number, DataflashFormat>();
  let damaged = 0;
  let cutOff = false;
  await readPieces(source, (bytes, isLast) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    while (at + 3 <= bytes.byteLength) {
      if (builder.isFull()) return 'stop';
      const byteLength = messageLength(bytes, at, formats);
      if (byteLength === undefined) {
        damaged += 1;
        at += 1;
        continue;
      }
      if (at + byteLength > bytes.byteLength) {
        cutOff = isLast;
        return at;
      }
      const format = formats.get(bytes[at + 2] ?? 0);
      if (bytes[at + 2] === FMT_TYPE) {
        const defined = dataflashFormat(bytes, at);
        if (defined) formats.set(defined.type, defined.format);
      } else if (format && trackMessages.has(format.name)) addMessage(messageAt(view, at, format));
      at += byteLength;
    }
    return at;
  });
  if (damaged > 0) builder.report({ code: 'log-bytes-damaged', severity: 'warning', values: { count: damaged } });
  if (cutOff) builder.report({ code: 'log-cut-off', severity: 'info' });
  return builder.finish('utc');
}

function messageLength(
  bytes: Uint8Array,
  at: number,
  formats: ReadonlyMap<number, DataflashFormat>,
): number | undefined {
  if (bytes[at] !== 0xa3 || bytes[at + 1] !== 0x95) return undefined;
  const type = bytes[at + 2] ?? 0;
  return type === FMT_TYPE ? FMT_BYTES : formats.get(type)?.byteLength;
}

function messageAt(view: DataView, at: number, { name, columns }: DataflashFormat) {
  return {
    name,
    value(title: string): number {
      const column = columns.get(title);
      return column ? column.read(view, at + column.offset) : Number.NaN;
    },
  };
}
