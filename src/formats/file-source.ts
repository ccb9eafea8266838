/** A file whose bytes are fetched on demand: from disk, from a picked `File`, or from memory. */
export interface FileSource {
  readonly name: string;
  readonly byteLength: number;
  /** Bytes from `start` up to `end` (not included), both inside the file. */
  slice(start: number, end: number): Promise<Uint8Array>;
}

/** A file that already lies in memory. */
export function bytesSource(name: string, bytes: Uint8Array): FileSource {
  return { name, byteLength: bytes.byteLength, slice: async (start, end) => bytes.subarray(start, end) };
}

/** A picked or dropped file, or any other blob. */
export function blobSource(name: string, blob: Blob): FileSource {
  return {
    name,
    byteLength: blob.size,
    slice: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  };
}
