import type { LngLat } from '../geo/lng-lat';
import type { Polygon } from '../geo/polygon';
import type { ReferenceFeature } from './reference-layer';

/** Steps of a degree: about 0.1 m. */
const stepsPerDegree = 1e6;

type Packed = readonly [type: 'p' | 'l' | 'a', name: string, ...paths: string[]];

/** Features as a text: a JSON list of [type, name, path ...], paths as differences in millionths of a degree in printable characters. */
export function packFeatures(features: readonly ReferenceFeature[]): string {
  return JSON.stringify(features.map(packed));
}

/** The features of a packed text; what is damaged is left out. */
export function unpackFeatures(text: string): readonly ReferenceFeature[] {
  const list: unknown = parsed(text);
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => (isPacked(entry) ? (unpacked(entry) ?? []) : []));
}

function packed({ name, shape }: ReferenceFeature): Packed {
  if (shape.type === 'point') return ['p', name, packPath([shape.place])];
  return shape.type === 'line' ? ['l', name, packPath(shape.line)] : ['a', name, ...shape.polygon.map(packPath)];
}

function unpacked([type, name, ...paths]: Packed): ReferenceFeature | undefined {
  const [first = [], ...rest] = paths.map(unpackPath);
  const [place] = first;
  if (!place) return undefined;
  if (type === 'p') return { name, shape: { type: 'point', place } };
  if (type === 'l') return { name, shape: { type: 'line', line: first } };
  const polygon: Polygon = [first, ...rest];
  return { name, shape: { type: 'polygon', polygon } };
}

function packPath(path: readonly LngLat[]): string {
  let text = '';
  let [x, y] = [0, 0];
  for (const [lng, lat] of path) {
    const [toX, toY] = [Math.round(lng * stepsPerDegree), Math.round(lat * stepsPerDegree)];
    text += packNumber(toX - x) + packNumber(toY - y);
    [x, y] = [toX, toY];
  }
  return text;
}

/** Five bits a character from "?" on, the lowest first, as in Google's encoded polylines. */
function packNumber(value: number): string {
  let left = value < 0 ? -value * 2 - 1 : value * 2;
  let text = '';
  for (; left >= 32; left = Math.floor(left / 32)) text += String.fromCharCode((left % 32) + 32 + 63);
  return text + String.fromCharCode(left + 63);
}

function unpackPath(text: string): readonly LngLat[] {
  const path: LngLat[] = [];
  const sums = [0, 0];
  let [part, value, factor] = [0, 0, 1];
  for (let i = 0; i < text.length; i++) {
    const bits = text.charCodeAt(i) - 63;
    value += (bits % 32) * factor;
    factor *= 32;
    if (bits >= 32) continue;
    sums[part] = (sums[part] ?? 0) + (value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    if (part === 1) path.push([(sums[0] ?? 0) / stepsPerDegree, (sums[1] ?? 0) / stepsPerDegree]);
    [part, value, factor] = [1 - part, 0, 1];
  }
  return path;
}

function isPacked(entry: unknown): entry is Packed {
  if (!Array.isArray(entry) || entry.length < 3) return false;
  const isText = entry.every((part: unknown) => typeof part === 'string');
  return isText && ['p', 'l', 'a'].includes(String(entry[0]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
