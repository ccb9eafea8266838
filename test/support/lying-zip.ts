/** A zip of one file with other figures in its central directory. */
export function lyingZip(zip: Uint8Array, change: { size?: number; crc?: number; flags?: number }): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  let at = copy.byteLength - 22;
  at = view.getUint32(at + 16, true);
  if (change.flags !== undefined) view.setUint16(at + 8, change.flags, true);
  if (change.crc !== undefined) view.setUint32(at + 16, change.crc, true);
  if (change.size !== undefined) view.setUint32(at + 24, change.size, true);
  return copy;
}
