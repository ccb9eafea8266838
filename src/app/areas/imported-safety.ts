import type { VectorFeature } from '../../formats/vector/feature';
import { readKazakhstanTime } from '../../i18n/kazakhstan-time';
import type { Obstacle, ObstacleKind } from '../../survey/obstacle';
import type { Permission } from '../../survey/permission';

interface MakeFrom {
  readonly id: string;
  /** Where the feature does not say one. */
  readonly name: string;
}

/** Distance to keep where a file does not say one, m. */
const startingBufferM = 30;

/**
 * An obstacle from a point or line of a file. Its height and buffer come from number fields whose name says so (`height_m`, `HEIGHT`,
 * `высота`); without a height field it has none, so that no path may cross it.
 */
export function importedObstacle(
  { geometry, name, properties }: VectorFeature,
  { id, name: ownName }: MakeFrom,
): Obstacle | undefined {
  if (geometry.type === 'polygon') return undefined;
  const line = geometry.type === 'point' ? [geometry.place] : geometry.line;
  const heightM = numberField(properties, /^(height|height_?m|heightM|agl|hgt|высота|биіктік|биіктігі)$/i);
  return {
    kind: 'obstacle',
    id,
    name: name?.trim() || ownName,
    what: obstacleKind({ line: line.length > 1, words: Object.values(properties).join(' ').toLowerCase() }),
    line,
    ...(heightM !== undefined && heightM > 0 && { heightM }),
    bufferM: numberField(properties, /^(buffer|buffer_?m|bufferM|отступ)$/i) ?? startingBufferM,
  };
}

/** A permission from a polygon of a file, its number, heights, times and telephone from the fields named so. */
export function importedPermission(
  { geometry, name, properties }: VectorFeature,
  { id, name: ownName }: MakeFrom,
): Permission | undefined {
  if (geometry.type !== 'polygon') return undefined;
  const lowestM = numberField(properties, /^(lowest|lowest_?m|lowestM|lower|min_?height|нижняя)$/i);
  const highestM = numberField(properties, /^(highest|highest_?m|highestM|upper|max_?height|верхняя)$/i);
  const from = timeField(properties, /^(from|start|begin|с|начало)$/i);
  const to = timeField(properties, /^(to|end|until|по|конец)$/i);
  const telephone = textField(properties, /^(telephone|phone|tel|телефон)$/i);
  return {
    kind: 'permission',
    id,
    number:
      textField(properties, /^(number|permission|permit|номер|разрешение|нөмір|нөмірі)$/i) ?? (name?.trim() || ownName),
    polygons: [geometry.polygon],
    ...(lowestM !== undefined && { lowestM }),
    ...(highestM !== undefined && { highestM }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(telephone !== undefined && { telephone }),
  };
}

function obstacleKind({ line, words }: { readonly line: boolean; readonly words: string }): ObstacleKind {
  if (/power|лэп|электр|wire|cable|провод/.test(words)) return 'power-line';
  if (/mast|tower|мачта|вышка|труба|діңгек|мұнара/.test(words)) return 'mast';
  return line ? 'power-line' : 'other';
}

type Fields = VectorFeature['properties'];

function field(fields: Fields, name: RegExp): Fields[string] | undefined {
  return Object.entries(fields).find(([key]) => name.test(key.trim()))?.[1];
}

function textField(fields: Fields, name: RegExp): string | undefined {
  const value = field(fields, name);
  return value === undefined || String(value).trim() === '' ? undefined : String(value).trim().slice(0, 120);
}

/** A number, or the one that a text begins with: `35 m`, `35,5`. */
function numberField(fields: Fields, name: RegExp): number | undefined {
  const text = textField(fields, name);
  const number = text === undefined ? Number.NaN : Number.parseFloat(text.replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}

function timeField(fields: Fields, name: RegExp): string | undefined {
  const text = textField(fields, name);
  return text === undefined ? undefined : readKazakhstanTime(text);
}
