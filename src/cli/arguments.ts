import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { LngLat } from '../geo/lng-lat';
import { isLngLat } from '../geo/lng-lat';
import { UsageError } from './usage-error';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The arguments of a command by its options. Throws `UsageError` where they do not fit. */
export function readArguments<const Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: joinNegatives(args), options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The number of an option, or undefined where it was not given. */
export function numberOption(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new UsageError(`--${name} needs a number, got "${text}".`);
  return value;
}

/** One of the values of an option, or undefined where it was not given. */
export function choiceOption<const Value extends string>(
  name: string,
  text: string | undefined,
  values: readonly Value[],
): Value | undefined {
  if (text === undefined) return undefined;
  const found = values.find((value) => value === text);
  if (found === undefined) throw new UsageError(`--${name} is one of ${values.join(', ')}, got "${text}".`);
  return found;
}

/** `LON,LAT` as a place; undefined if the text is not one. */
export function placeOf(text: string): LngLat | undefined {
  const match = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text);
  const place: LngLat | undefined = match ? [Number(match[1]), Number(match[2])] : undefined;
  return place && isLngLat(place) ? place : undefined;
}

/** Exactly these positionals, or a usage error that names what is missing. */
export function positional(positionals: readonly string[], names: readonly string[]): readonly string[] {
  if (positionals.length !== names.length)
    throw new UsageError(`Expected ${names.join(' ')}, got ${positionals.length} arguments.`);
  return positionals;
}

/** `--wind -3,90` as `--wind=-3,90`: a value may begin with a minus. */
function joinNegatives(args: readonly string[]): string[] {
  return args.reduce<string[]>((joined, argument) => {
    const before = joined.at(-1);
    if (before?.startsWith('--') && !before.includes('=') && /^-[\d.]/.test(argument)) {
      return [...joined.slice(0, -1), `${before}=${argument}`];
    }
    return [...joined, argument];
  }, []);
}
