import { maxProperties, maxTextCharacters } from '../limits';
import type { PropertyValue } from './feature';

/** Names that reach into the prototype of an object when somebody copies it carelessly. */
const unsafeNames = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The fields of a feature, fit to keep: empty ones and unsafe names dropped, texts cut to a bound, nested values as JSON text,
 * numbers finite. The result has no prototype.
 */
export function cleanProperties(source: Readonly<Record<string, unknown>>): Readonly<Record<string, PropertyValue>> {
  const clean: Record<string, PropertyValue> = Object.create(null);
  let count = 0;
  for (const name of Object.keys(source)) {
    if (unsafeNames.has(name) || count >= maxProperties) continue;
    const value = cleanValue(source[name]);
    if (value === undefined) continue;
    clean[name.slice(0, maxTextCharacters)] = value;
    count += 1;
  }
  return clean;
}

/** Text cut to the bound of one field. */
export function cleanText(text: string | undefined): string | undefined {
  return text?.trim().slice(0, maxTextCharacters) || undefined;
}

function cleanValue(value: unknown): PropertyValue | undefined {
  if (typeof value === 'string') return value.slice(0, maxTextCharacters);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'bigint') return value.toString();
  if (value === null || typeof value !== 'object') return undefined;
  return nestedText(value);
}

/** JSON text of a nested value; a structure too deep for the stack is dropped. */
function nestedText(value: object): string | undefined {
  try {
    return JSON.stringify(value).slice(0, maxTextCharacters);
  } catch {
    return undefined;
  }
}
