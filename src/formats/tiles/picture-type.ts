/** The media type of a picture by its first bytes: PNG, JPEG, WebP; undefined for all else, SVG and HTML included. */
export function pictureType(bytes: Uint8Array): string | undefined {
  const at = (index: number, ...values: readonly number[]) => values.every((value, i) => bytes[index + i] === value);
  if (at(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (at(0, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  return at(0, 0x52, 0x49, 0x46, 0x46) && at(8, 0x57, 0x45, 0x42, 0x50) ? 'image/webp' : undefined;
}
