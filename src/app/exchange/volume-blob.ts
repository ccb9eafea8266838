type Bytes = Uint8Array<ArrayBuffer>;

/** Pieces held before they go into the blob, which a browser may keep on disk. */
const heldLength = 8 * 1024 * 1024;

/** A stream as one blob. */
export async function volumeBlob(bytes: AsyncIterable<Bytes>, onBytes: (byteLength: number) => void): Promise<Blob> {
  const parts: Blob[] = [];
  let held: Bytes[] = [];
  let heldBytes = 0;
  for await (const piece of bytes) {
    held.push(piece);
    heldBytes += piece.length;
    onBytes(piece.length);
    if (heldBytes < heldLength) continue;
    parts.push(new Blob(held));
    held = [];
    heldBytes = 0;
  }
  return new Blob([...parts, ...held], { type: 'application/octet-stream' });
}

/** The bytes of a file from its beginning, piece by piece. */
export async function* fileBytes(file: Blob): AsyncGenerator<Bytes> {
  for (let at = 0; at < file.size; at += heldLength) {
    yield new Uint8Array(await file.slice(at, at + heldLength).arrayBuffer());
  }
}
