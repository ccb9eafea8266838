import { mavlinkCrc } from './mavlink-crc';

/** A MAVLink packet inside a longer array of bytes. */
export interface MavlinkPacket {
  readonly messageId: number;
  readonly systemId: number;
  /** Padded with zeros to `payloadBytes` of its message: version 2 cuts trailing zeros off. */
  readonly payload: DataView;
  /** Whole length, magic byte to signature. */
  readonly byteLength: number;
}

/** The messages that are read: their extra checksum byte and full payload length, from MAVLink's common.xml. */
const messages: Readonly<Record<number, { readonly extra: number; readonly payloadBytes: number }>> = {
  33: { extra: 104, payloadBytes: 28 }, // GLOBAL_POSITION_INT
  180: { extra: 52, payloadBytes: 47 }, // CAMERA_FEEDBACK
};

/** A message that is not read: its length is believed, its checksum cannot be checked without its definition. */
export interface OtherPacket {
  readonly messageId: undefined;
  readonly byteLength: number;
}

/**
 * The packet at `at`: undefined where there is none or its checksum is wrong, `short` where more bytes are needed. Versions 1
 * (0xFE) and 2 (0xFD, signed or not).
 */
export function mavlinkPacket(bytes: Uint8Array, at: number): MavlinkPacket | OtherPacket | 'short' | undefined {
  const head = packetHead(bytes, at);
  if (typeof head !== 'object') return head;
  const { payloadAt, length, messageId, systemId, signatureBytes } = head;
  const crcAt = payloadAt + length;
  const byteLength = crcAt + 2 + signatureBytes - at;
  if (at + byteLength > bytes.byteLength) return 'short';
  const message = messages[messageId];
  if (!message) return { messageId: undefined, byteLength };
  const crc = mavlinkCrc(bytes, at + 1, { to: crcAt, extra: message.extra });
  if (((bytes[crcAt] ?? 0) | ((bytes[crcAt + 1] ?? 0) << 8)) !== crc) return undefined;
  const padded = new Uint8Array(Math.max(message.payloadBytes, length));
  padded.set(bytes.subarray(payloadAt, crcAt));
  return { messageId, systemId, payload: new DataView(padded.buffer), byteLength };
}

interface PacketHead {
  readonly payloadAt: number;
  readonly length: number;
  readonly messageId: number;
  readonly systemId: number;
  readonly signatureBytes: number;
}

function packetHead(bytes: Uint8Array, at: number): PacketHead | 'short' | undefined {
  const magic = bytes[at];
  if (magic !== 0xfe && magic !== 0xfd) return undefined;
  const headBytes = magic === 0xfe ? 6 : 10;
  if (at + headBytes > bytes.byteLength) return 'short';
  const byte = (offset: number) => bytes[at + offset] ?? 0;
  const length = byte(1);
  if (magic === 0xfe) return { payloadAt: at + 6, length, messageId: byte(5), systemId: byte(3), signatureBytes: 0 };
  const messageId = byte(7) | (byte(8) << 8) | (byte(9) << 16);
  return { payloadAt: at + 10, length, messageId, systemId: byte(5), signatureBytes: (byte(2) & 1) * 13 };
}
