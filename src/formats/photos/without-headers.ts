/**
 * A copy of a JPEG without what its headers tell of place, time, camera and maker: every application segment and comment goes
 * but those that its colours need (JFIF, ICC profile, Adobe), and of EXIF stays the orientation alone. Its picture is the same bit
 * for bit. Undefined for anything that is no whole JPEG: that must not be handed on as if it were clean.
 */
export function jpegWithoutHeaders(
  bytes: Uint8Array,
  orientation: number | undefined,
): Uint8Array<ArrayBuffer> | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const kept: Uint8Array[] = [Uint8Array.of(0xff, 0xd8)];
  if (orientation !== undefined && orientation > 1 && orientation <= 8) kept.push(orientationSegment(orientation));
  let at = 2;
  for (;;) {
    const [mark, marker = 0, high = 0, low = 0] = bytes.subarray(at, at + 4);
    const length = (high << 8) | low;
    if (mark !== 0xff || length < 2 || at + 2 + length > bytes.length) return undefined;
    if (!tellsSomething(bytes, at, marker)) kept.push(bytes.subarray(at, at + 2 + length));
    at += 2 + length;
    if (marker === startOfScan) break;
  }
  const end = endOfImage(bytes, at);
  if (end === undefined) return undefined;
  kept.push(bytes.subarray(at, end));
  return joined(kept);
}

const startOfScan = 0xda;
const [app0, app2, app14, app15, comment] = [0xe0, 0xe2, 0xee, 0xef, 0xfe];

/** APP2 holds colour profiles, and in some cameras further pictures with headers of their own. */
function tellsSomething(bytes: Uint8Array, at: number, marker: number): boolean {
  if (marker === comment) return true;
  if (marker < app0 || marker > app15) return false;
  if (marker === app0 || marker === app14) return false;
  return marker !== app2 || String.fromCharCode(...bytes.subarray(at + 4, at + 15)) !== 'ICC_PROFILE';
}

/** Cameras add previews and raw data after the end of the picture: they go too. */
function endOfImage(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
  }
  return undefined;
}

/** EXIF with one entry, 0x0112. */
function orientationSegment(orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  return Uint8Array.from([0xff, 0xe1, 0, body.length + 2, ...body]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
