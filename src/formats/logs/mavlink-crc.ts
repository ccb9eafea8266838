/** X.25 checksum of MAVLink over a packet's bytes after the magic one and the message's own extra byte. */
export function mavlinkCrc(
  bytes: Uint8Array,
  from: number,
  options: { readonly to: number; readonly extra: number },
): number {
  let crc = 0xffff;
  for (let i = from; i < options.to; i++) crc = accumulate(crc, bytes[i] ?? 0);
  return accumulate(crc, options.extra);
}

function accumulate(crc: number, byte: number): number {
  let mixed = (byte ^ crc) & 0xff;
  mixed = (mixed ^ (mixed << 4)) & 0xff;
  return ((crc >> 8) ^ (mixed << 8) ^ (mixed << 3) ^ (mixed >> 4)) & 0xffff;
}
