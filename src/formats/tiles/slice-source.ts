import type { FileSource } from '../file-source';
import { maxMapSliceBytes } from '../limits';

interface Slice {
  readonly offset: number;
  readonly length: number;
}

/** A file as geotiff wants to have it: slices on demand, none larger than memory allows. */
export function sliceSource(source: FileSource) {
  const fetchSlice = async ({ offset, length }: Slice) => {
    if (length > maxMapSliceBytes) throw new Error(`A piece of ${length} bytes is more than ${maxMapSliceBytes}.`);
    const end = Math.min(source.byteLength, offset + length);
    const bytes = offset < end ? await source.slice(offset, end) : new Uint8Array(0);
    return { offset, length, data: new Uint8Array(bytes).buffer };
  };
  return {
    fetchSlice,
    fetch: async (slices: readonly Slice[]) => (await Promise.all(slices.map(fetchSlice))).map(({ data }) => data),
    fileSize: source.byteLength,
    close: async () => undefined,
  };
}
