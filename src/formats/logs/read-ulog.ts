import type { Checked } from '../../survey/issue';
import type { FileSource } from '../file-source';
import type { FlightLog, TrackPoint } from './flight-log';
import { readPieces } from './read-pieces';
import { type TrackBuilder, trackBuilder } from './track-builder';
import { latin1Text, type UlogFields, type UlogValue, ulogFields, ulogValue } from './ulog-fields';

const HEAD_BYTES = 16;
/** Message types of the ULog format: definition of a message, subscription to one, its data. */
const [FORMAT, ADD_LOGGED, DATA] = [0x46, 0x41, 0x44];

/** All message types of the format; another one is damage. */
const knownTypes: ReadonlySet<number> = new Set(new TextEncoder().encode('BFIMPQARDLCSO'));

/** Bytes that a synchronization message carries, to find the way back after damage. */
const SYNC = [0x2f, 0x73, 0x13, 0x20, 0x25, 0x0c, 0xbb, 0x12] as const;

/**
 * A PX4 log. Definitions are parsed by the maintained reader; the data is walked here, piece by piece, since that reader keeps an
 * index entry of every message (about 100 bytes each, gigabytes for long logs). Positions are `vehicle_gps_position`, photos
 * `camera_capture`.
 */
export async function readUlog(source: FileSource): Promise<Checked<FlightLog>> {
  const builder = trackBuilder();
  const state: UlogState = { fields: new Map(), subscribed: new Map(), bootToUtcMs: undefined, yawDeg: Number.NaN };
  let started = false;
  let complete = true;
  let damaged = 0;
  await readPieces(source, (bytes, isLast) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = started ? 0 : HEAD_BYTES;
    if (bytes.byteLength < at) return isLast ? 'stop' : 0;
    started = true;
    while (at + 3 <= bytes.byteLength) {
      if (builder.isFull()) return 'stop';
      if (!knownTypes.has(bytes[at + 2] ?? 0)) {
        const next = afterSync(bytes, at);
        damaged += next - at;
        at = next;
        continue;
      }
      const byteLength = 3 + view.getUint16(at, true);
      if (at + byteLength > bytes.byteLength) break;
      takeMessage(new DataView(bytes.buffer, bytes.byteOffset + at + 3, byteLength - 3), bytes[at + 2] ?? 0, {
        state,
        builder,
      });
      at += byteLength;
    }
    if (isLast) complete = at === bytes.byteLength;
    return at;
  });
  if (damaged > 0) builder.report({ code: 'log-bytes-damaged', severity: 'warning', values: { count: damaged } });
  if (!complete) builder.report({ code: 'log-cut-off', severity: 'info' });
  const { bootToUtcMs } = state;
  return bootToUtcMs === undefined ? builder.finish('elapsed') : builder.finish('utc', { shiftMs: bootToUtcMs });
}

/** Index after the next synchronization bytes, or where a piece may hold only their beginning. */
function afterSync(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(SYNC[0], from + 1); at !== -1; at = bytes.indexOf(SYNC[0], at + 1)) {
    if (SYNC.every((byte, i) => bytes[at + i] === byte)) return at + SYNC.length;
  }
  return Math.max(from + 1, bytes.byteLength - SYNC.length + 1);
}

interface UlogState {
  /** Fields of the messages that are read, by the message's name. */
  readonly fields: Map<string, UlogFields>;
  readonly subscribed: Map<number, string>;
  bootToUtcMs: number | undefined;
  yawDeg: number;
}

const readNames = new Set(['vehicle_gps_position', 'camera_capture', 'vehicle_attitude']);

function takeMessage(
  body: DataView,
  type: number,
  { state, builder }: { state: UlogState; builder: TrackBuilder },
): void {
  if (type === FORMAT) {
    const text = latin1Text(body, 0);
    const name = text.split(':', 1)[0] ?? '';
    if (readNames.has(name)) state.fields.set(name, ulogFields(text));
  } else if (type === ADD_LOGGED && body.byteLength > 3 && body.getUint8(0) === 0) {
    state.subscribed.set(body.getUint16(1, true), latin1Text(body, 3));
  } else if (type === DATA && body.byteLength >= 2) {
    const name = state.subscribed.get(body.getUint16(0, true));
    const fields = name === undefined ? undefined : state.fields.get(name);
    if (name !== undefined && fields) takeData(name, ulogValue(body, fields), { state, builder });
  }
}

function takeData(
  name: string,
  value: UlogValue,
  { state, builder }: { state: UlogState; builder: TrackBuilder },
): void {
  if (name === 'vehicle_attitude') state.yawDeg = yawOf(value);
  else if (name === 'camera_capture') builder.addPhoto({ ...placeOf(value), timeMs: value('timestamp') / 1000 });
  else if (!(value('fix_type') < 2)) {
    const utcUs = value('time_utc_usec');
    if (utcUs > 1e15 && utcUs < 4e15) state.bootToUtcMs ??= (utcUs - value('timestamp')) / 1000;
    builder.add({ ...placeOf(value), timeMs: value('timestamp') / 1000, yawDeg: state.yawDeg });
  }
}

/** Degrees and metres of PX4 1.14 and later, else 1e-7 degrees and millimetres; photos always in degrees. */
function placeOf(value: UlogValue): TrackPoint {
  if (!Number.isNaN(value('latitude_deg'))) {
    return { place: [value('longitude_deg'), value('latitude_deg')], heightAmslM: value('altitude_msl_m') };
  }
  const scale = Number.isNaN(value('fix_type')) ? 1 : 1e7;
  return { place: [value('lon') / scale, value('lat') / scale], heightAmslM: value('alt') / (scale === 1 ? 1 : 1000) };
}

/** Heading from a quaternion w, x, y, z. */
function yawOf(value: UlogValue): number {
  const [w, x, y, z] = [value('q', 0), value('q', 1), value('q', 2), value('q', 3)];
  return ((Math.atan2(2 * (w * z + x * y), 1 - 2 * (y * y + z * z)) * 180) / Math.PI + 360) % 360;
}
