/** What a file that was chosen as a photo is, by its first bytes. */
export type PhotoKind = 'image/jpeg' | 'image/png' | 'image/webp' | 'heic' | 'video' | 'empty' | 'unknown';

/** How many bytes `photoKind` looks at. */
export const photoKindBytes = 16;

const heicBrands = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1', 'avif'];

/** Knows a photo by its content; names and media types lie. */
export function photoKind(head: Uint8Array): PhotoKind {
  const ascii = String.fromCharCode(...head.subarray(0, photoKindBytes));
  if (head.length === 0) return 'empty';
  if (ascii.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (ascii.startsWith('\x89PNG\r\n')) return 'image/png';
  if (ascii.startsWith('RIFF')) return ascii.slice(8, 12) === 'WEBP' ? 'image/webp' : 'video';
  if (ascii.slice(4, 8) === 'ftyp') return heicBrands.includes(ascii.slice(8, 12)) ? 'heic' : 'video';
  // Matroska and WebM; MPEG program streams.
  if (ascii.startsWith('\x1a\x45\xdf\xa3') || ascii.startsWith('\0\0\x01\xba')) return 'video';
  return 'unknown';
}
