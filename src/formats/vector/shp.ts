import { maxPathVertices } from '../limits';
import { groupRings } from './group-rings';
import type { RawGeometry, RawPosition } from './raw-geometry';

/** A record of a .shp file: its geometries, none for a null shape, or the number of a type that is not read. */
export type ShpRecord = { readonly geometries: readonly RawGeometry[] } | { readonly unknownType: number } | 'broken';

/** More rings in one shape are an attack on the search for holes. */
const maxRings = 5000;

/**
 * Records of a .shp file (ESRI Shapefile Technical Description, 1998), with or without Z and M; stops where the file ends
 * or stops making sense. Undefined for what is no .shp file.
 */
export function readShp(bytes: Uint8Array): readonly ShpRecord[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 100 || view.getInt32(0) !== 9994) return undefined;
  const records: ShpRecord[] = [];
  for (let at = 100; at + 12 <= bytes.byteLength; ) {
    const contentBytes = view.getInt32(at + 4) * 2;
    if (contentBytes < 4) break;
    const end = at + 8 + contentBytes;
    if (end > bytes.byteLength) {
      records.push('broken');
      break;
    }
    records.push(readRecord(new DataView(bytes.buffer, bytes.byteOffset + at + 8, contentBytes)));
    at = end;
  }
  return records;
}

function readRecord(view: DataView): ShpRecord {
  const type = view.getInt32(0, true);
  if (type === 0) return { geometries: [] };
  try {
    const geometries = readShape(view, type);
    return geometries ? { geometries } : { unknownType: type };
  } catch (error) {
    if (error instanceof RangeError) return 'broken';
    throw error;
  }
}

function readShape(view: DataView, type: number): readonly RawGeometry[] | undefined {
  const hasHeight = type >= 11 && type <= 18;
  switch (type % 10) {
    case 1:
      return [{ type: 'point', position: point(view, 4, hasHeight ? 20 : undefined) }];
    case 3:
      return paths(view, hasHeight).map((positions) => ({ type: 'line', positions }));
    case 5:
      return groupRings(paths(view, false)).map((rings) => ({ type: 'polygon', rings }));
    case 8:
      return multipoint(view, hasHeight);
    default:
      return undefined;
  }
}

function multipoint(view: DataView, hasHeight: boolean): readonly RawGeometry[] {
  const count = checkedCount(view, view.getInt32(36, true), 16);
  const heights = hasHeight ? 40 + count * 16 + 16 : undefined;
  return Array.from({ length: count }, (_, i) => {
    return {
      type: 'point',
      position: point(view, 40 + i * 16, heights === undefined ? undefined : heights + i * 8),
    } as const;
  });
}

function paths(view: DataView, hasHeight: boolean): readonly (readonly RawPosition[])[] {
  const parts = checkedCount(view, view.getInt32(36, true), 4);
  const count = checkedCount(view, view.getInt32(40, true), 16);
  if (parts > maxRings || count > maxPathVertices * 5) throw new RangeError(`${parts} parts, ${count} points`);
  const points = 44 + parts * 4;
  const heights = hasHeight ? points + count * 16 + 16 : undefined;
  const starts = [...Array.from({ length: parts }, (_, i) => view.getInt32(44 + i * 4, true)), count];
  return starts.slice(0, -1).map((start, part) => {
    const next = starts[part + 1] ?? count;
    if (start < 0 || next < start || next > count) throw new RangeError(`Part from ${start} to ${next} of ${count}`);
    return Array.from({ length: next - start }, (_, i) => {
      return point(view, points + (start + i) * 16, heights === undefined ? undefined : heights + (start + i) * 8);
    });
  });
}

/** A count that the record has room for. */
function checkedCount(view: DataView, count: number, itemBytes: number): number {
  if (count < 0 || count * itemBytes > view.byteLength)
    throw new RangeError(`${count} items in ${view.byteLength} bytes`);
  return count;
}

function point(view: DataView, at: number, heightAt: number | undefined): RawPosition {
  const position = [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
  return heightAt === undefined ? position : [...position, view.getFloat64(heightAt, true)];
}
