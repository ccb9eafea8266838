import type { Checked } from '../../survey/issue';
import type { FileSource } from '../file-source';
import type { FlightLog, TrackPoint } from './flight-log';
import { type MavlinkPacket, mavlinkPacket } from './mavlink-packet';
import { readPieces } from './read-pieces';
import { type TrackBuilder, trackBuilder } from './track-builder';

const GLOBAL_POSITION_INT = 33;
const CAMERA_FEEDBACK = 180;

/** 2001 to 2096 in microseconds: what a packet's time must lie between. */
const [EARLIEST_US, LATEST_US] = [1e15, 4e15];

/**
 * A telemetry log: microseconds since 1970 before each MAVLink packet. Positions of the first vehicle heard, photos from camera
 * feedback. Damaged stretches are skipped to the next packet and counted.
 */
export async function readTlog(source: FileSource): Promise<Checked<FlightLog>> {
  const builder = trackBuilder();
  const state: TlogState = { vehicle: undefined, damaged: 0, others: 0, cutOff: false };
  await readPieces(source, (bytes, isLast) => takePackets(bytes, isLast, { builder, state }));
  if (state.damaged > 0)
    builder.report({ code: 'log-bytes-damaged', severity: 'warning', values: { count: state.damaged } });
  if (state.others > 0)
    builder.report({ code: 'log-other-vehicles', severity: 'warning', values: { count: state.others } });
  if (state.cutOff) builder.report({ code: 'log-cut-off', severity: 'info' });
  return builder.finish('utc');
}

interface TlogState {
  vehicle: number | undefined;
  /** Bytes that belong to no packet. */
  damaged: number;
  cutOff: boolean;
  /** Positions of other vehicles. */
  others: number;
}

function takePackets(
  bytes: Uint8Array,
  isLast: boolean,
  { builder, state }: { builder: TrackBuilder; state: TlogState },
): number | 'stop' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 8 < bytes.byteLength) {
    if (builder.isFull()) return 'stop';
    const timeUs = view.getUint32(at) * 2 ** 32 + view.getUint32(at + 4);
    const packet = timeUs > EARLIEST_US && timeUs < LATEST_US ? mavlinkPacket(bytes, at + 8) : undefined;
    if (packet === 'short') {
      state.cutOff = isLast;
      return at;
    }
    if (!packet) {
      state.damaged += 1;
      at += 1;
      continue;
    }
    if (packet.messageId !== undefined) takePacket(packet, timeUs / 1000, { builder, state });
    at += 8 + packet.byteLength;
  }
  return at;
}

function takePacket(
  packet: MavlinkPacket,
  timeMs: number,
  { builder, state }: { builder: TrackBuilder; state: TlogState },
): void {
  state.vehicle ??= packet.systemId;
  if (packet.systemId !== state.vehicle) state.others += 1;
  else if (packet.messageId === GLOBAL_POSITION_INT) builder.add(globalPosition(packet.payload, timeMs));
  else if (packet.messageId === CAMERA_FEEDBACK) builder.addPhoto(cameraFeedback(packet.payload));
}

function globalPosition(payload: DataView, timeMs: number): TrackPoint {
  const heading = payload.getUint16(26, true);
  return {
    place: [payload.getInt32(8, true) / 1e7, payload.getInt32(4, true) / 1e7],
    timeMs,
    heightAmslM: payload.getInt32(12, true) / 1000,
    heightAboveStartM: payload.getInt32(16, true) / 1000,
    ...(heading !== 65535 && { yawDeg: heading / 100 }),
  };
}

function cameraFeedback(payload: DataView): TrackPoint {
  return {
    timeMs: (payload.getUint32(4, true) * 2 ** 32 + payload.getUint32(0, true)) / 1000,
    place: [payload.getInt32(12, true) / 1e7, payload.getInt32(8, true) / 1e7],
    heightAmslM: payload.getFloat32(16, true),
    heightAboveStartM: payload.getFloat32(20, true),
    cameraYawDeg: (payload.getFloat32(32, true) + 360) % 360,
  };
}
