import type { PropertyValue } from './feature';
import type { WholeFeature } from './group-parts';

/** How a column of a table is stored. */
export type FieldType = 'integer' | 'real' | 'boolean' | 'text';

/** A column of a table: its name, and the narrowest type that holds all of its values. */
export interface FieldColumn {
  readonly name: string;
  readonly type: FieldType;
}

/** Features as a table: columns in the order in which they turn up, and the fields of each feature. */
export interface FieldTable {
  readonly columns: readonly FieldColumn[];
  readonly rows: readonly Readonly<Record<string, PropertyValue>>[];
}

/** The fields of features as a table, those that every feature may have first. */
export function fieldTable(features: readonly WholeFeature[]): FieldTable {
  const rows = features.map(fieldsOf);
  const types = new Map<string, FieldType>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) types.set(name, widest(types.get(name), typeOf(value)));
  }
  return { columns: [...types].map(([name, type]) => ({ name, type })), rows };
}

function fieldsOf({
  dalaId,
  role,
  name,
  description,
  properties,
}: WholeFeature): Readonly<Record<string, PropertyValue>> {
  return {
    ...(dalaId && { dala_id: dalaId }),
    ...(role && { role }),
    ...(name && { name }),
    ...(description && { description }),
    ...properties,
  };
}

function typeOf(value: PropertyValue): FieldType {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'text';
  return Number.isSafeInteger(value) ? 'integer' : 'real';
}

function widest(a: FieldType | undefined, b: FieldType): FieldType {
  if (a === undefined || a === b) return b;
  const isNumeric = [a, b].every((type) => type === 'integer' || type === 'real');
  return isNumeric ? 'real' : 'text';
}
