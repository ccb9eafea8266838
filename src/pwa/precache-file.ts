/** One file of the build: its path relative to the app's address and the SHA-256 of its bytes, in hex. */
export interface PrecacheFile {
  readonly file: string;
  readonly sha256: string;
}

/** SHA-256 of the bytes, in hex. */
export async function sha256Hex(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
