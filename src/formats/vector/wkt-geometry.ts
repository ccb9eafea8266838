import { maxGeometryDepth } from '../limits';
import type { RawGeometry, RawPosition } from './raw-geometry';

/** Geometries of a WKT text (ISO 19125, with or without Z, M and an SRID before it), or undefined where it is broken. */
export function wktGeometries(text: string): readonly RawGeometry[] | undefined {
  const reader = { text: text.replace(/^\s*SRID=\d+;/i, ''), at: 0 };
  const geometries = readTagged(reader, 0);
  return geometries && /^\s*;?\s*$/.test(reader.text.slice(reader.at)) ? geometries : undefined;
}

interface Reader {
  readonly text: string;
  at: number;
}

function readTagged(reader: Reader, depth: number): readonly RawGeometry[] | undefined {
  const [, type, axes = ''] = take(reader, /\s*([A-Z]+?)\s*(Z|M|ZM)?\s*(?=[(]|EMPTY)/iy) ?? [];
  if (!type || depth > maxGeometryDepth) return undefined;
  if (take(reader, /EMPTY/iy)) return [];
  const hasHeight = !/^M$/i.test(axes);
  const positions = () => readList(reader, () => readPosition(reader, hasHeight));
  const rings = () => readList(reader, positions);
  switch (type.toUpperCase()) {
    case 'POINT':
      return positions()?.map((position) => ({ type: 'point', position }));
    case 'LINESTRING':
      return lines([positions()]);
    case 'POLYGON':
      return polygons([rings()]);
    case 'MULTIPOINT':
      return readList(reader, () => readLoosePoint(reader, hasHeight))?.map((position) => ({
        type: 'point',
        position,
      }));
    case 'MULTILINESTRING':
      return lines(rings());
    case 'MULTIPOLYGON':
      return polygons(readList(reader, rings));
    case 'GEOMETRYCOLLECTION':
      return readList(reader, () => readTagged(reader, depth + 1))?.flat();
    default:
      return undefined;
  }
}

type Path = readonly RawPosition[];

function lines(paths: readonly (Path | undefined)[] | undefined): readonly RawGeometry[] | undefined {
  return paths?.every(isRead) ? paths.map((positions) => ({ type: 'line', positions })) : undefined;
}

function polygons(shapes: readonly (readonly Path[] | undefined)[] | undefined): readonly RawGeometry[] | undefined {
  return shapes?.every(isRead) ? shapes.map((rings) => ({ type: 'polygon', rings })) : undefined;
}

function isRead<Item>(item: Item | undefined): item is Item {
  return item !== undefined;
}

/** A list in brackets; undefined if an item or a bracket is missing. */
function readList<Item>(reader: Reader, readItem: () => Item | undefined): Item[] | undefined {
  if (!take(reader, /\s*\(/y)) return undefined;
  const items: Item[] = [];
  do {
    const item = readItem();
    if (item === undefined) return undefined;
    items.push(item);
  } while (take(reader, /\s*,/y));
  return take(reader, /\s*\)/y) ? items : undefined;
}

/** Points of a MULTIPOINT stand in brackets of their own, or in none as older programs write. */
function readLoosePoint(reader: Reader, hasHeight: boolean): RawPosition | undefined {
  if (!take(reader, /\s*\(/y)) return readPosition(reader, hasHeight);
  const position = readPosition(reader, hasHeight);
  return position && take(reader, /\s*\)/y) ? position : undefined;
}

function readPosition(reader: Reader, hasHeight: boolean): RawPosition | undefined {
  const numbers: number[] = [];
  for (let match = takeNumber(reader); match !== undefined && numbers.length < 4; match = takeNumber(reader))
    numbers.push(match);
  const [x, y, heightM] = numbers;
  if (x === undefined || y === undefined) return undefined;
  return hasHeight && heightM !== undefined ? [x, y, heightM] : [x, y];
}

function takeNumber(reader: Reader): number | undefined {
  const match = take(reader, /\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|nan)(?=[\s,)])/iy);
  return match ? Number(match[1]) : undefined;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text);
  if (!match) return undefined;
  reader.at = pattern.lastIndex;
  return match;
}
