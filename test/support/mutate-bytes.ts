/** Values that break readers: zero, one, sign bits, ends of text and markup, digits. */
const hostile = [0, 1, 0x7f, 0x80, 0xfe, 0xff, 0x0a, 0x22, 0x2c, 0x2d, 0x30, 0x39, 0x3c, 0x3e, 0x7b, 0x5b] as const;

/**
 * A damaged copy: a few bytes changed, stretches cut out, doubled, zeroed or moved, the end cut off; now and then nothing but
 * noise. The same random source gives the same damage.
 */
export function mutateBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  if (random() < 0.02)
    return Uint8Array.from({ length: Math.floor(random() * 4000) }, () => Math.floor(random() * 256));
  let copy: Uint8Array = bytes.slice();
  const times = 1 + Math.floor(random() ** 2 * 12);
  for (let i = 0; i < times && copy.byteLength > 0; i++) copy = mutateOnce(copy, random);
  return copy;
}

function mutateOnce(bytes: Uint8Array, random: () => number): Uint8Array {
  // Half of the damage lies in the first kilobyte, where heads and definitions are.
  const reach = random() < 0.5 ? Math.min(1024, bytes.byteLength) : bytes.byteLength;
  const at = Math.floor(random() * reach);
  const length = Math.min(1 + Math.floor(random() ** 3 * 512), bytes.byteLength - at);
  const [before, stretch, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + length),
    bytes.subarray(at + length),
  ];
  const kind = random();
  if (kind < 0.35) {
    bytes[at] = hostile[Math.floor(random() * hostile.length)] ?? 0;
    return bytes;
  }
  if (kind < 0.5) {
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return bytes;
  }
  if (kind < 0.6) return bytes.fill(Math.floor(random() * 256), at, at + length);
  if (kind < 0.72) return joined([before, after]);
  if (kind < 0.84) return joined([before, stretch, stretch, after]);
  if (kind < 0.94) return joined([before, after, stretch]);
  return bytes.slice(0, at);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}
