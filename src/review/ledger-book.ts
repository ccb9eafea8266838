import { figureIndex, type Ledger, type LedgerLine, type LedgerPlace, type LedgerSource } from './ledger';

/** What a part was written from, each by its identity. */
type Basis = readonly unknown[];

interface Part {
  readonly basis: Basis;
  readonly begin: number;
  readonly end: number;
  /** The last time that it was written or found unchanged. */
  round: number;
}

/**
 * A ledger that is kept up to date part by part: a part is written anew only when what it comes from changed, and what it said before is
 * struck out, its values set to nothing. The ledgers that it gives never change. The same place is the same object in all lines.
 */
export function ledgerBook() {
  let columns = noColumns(1024);
  let index = noIndex();
  let [length, struck, round] = [0, 0, 0];
  /** Whether a ledger that was given reads the values. */
  let isShared = false;
  /** The last one that was given, while it still holds. */
  let given: Ledger | undefined;
  const sections = new Map<string, Map<string, Part>>();

  function strike({ begin, end }: Part): void {
    if (begin === end) return;
    given = undefined;
    if (isShared) columns = { ...columns, value: columns.value.slice() };
    isShared = false;
    columns.value.fill(0, begin, end);
    struck += end - begin;
  }

  function append({ figure, place, source, day, value }: LedgerLine): void {
    given = undefined;
    if (length === columns.day.length) columns = widened(columns);
    columns.figure[length] = figureIndex(figure);
    columns.place[length] = index.place(place);
    columns.source[length] = index.source(source);
    columns.day[length] = day;
    columns.value[length] = value;
    length += 1;
  }

  /** Leaves out what was struck, and places and records that nothing stands for any more. */
  function rewrite(): void {
    const [before, { places, sources }] = [columns, index];
    columns = noColumns(2 * (length - struck) + 1024);
    index = noIndex();
    [length, struck, isShared] = [0, 0, false];
    for (const parts of sections.values()) {
      for (const [name, { begin, end, ...part }] of parts) {
        const from = length;
        for (let i = begin; i < end; i++) {
          if (length === columns.day.length) columns = widened(columns);
          columns.figure[length] = before.figure[i] ?? 0;
          columns.place[length] = index.place(at(places, before.place[i]));
          columns.source[length] = index.source(at(sources, before.source[i]));
          columns.day[length] = before.day[i] ?? 0;
          columns.value[length] = before.value[i] ?? 0;
          length += 1;
        }
        parts.set(name, { ...part, begin: from, end: length });
      }
    }
  }

  return {
    /** Begins a section; parts that are not named until its end are struck out then. */
    begin(section: string) {
      const parts = sections.get(section) ?? new Map<string, Part>();
      sections.set(section, parts);
      const now = ++round;
      return {
        part(name: string, basis: Basis, lines: () => Iterable<LedgerLine>): void {
          const before = parts.get(name);
          if (before && isSame(before.basis, basis)) {
            before.round = now;
            return;
          }
          if (before) strike(before);
          const begin = length;
          for (const line of lines()) append(line);
          parts.set(name, { basis, begin, end: length, round: now });
        },

        end(): void {
          for (const [name, part] of parts) {
            if (part.round === now) continue;
            strike(part);
            parts.delete(name);
          }
        },
      };
    },

    /** The ledger as it is now: the same one as before where nothing was written since. */
    ledger(): Ledger {
      if (given) return given;
      if (struck > 0 && (2 * struck > length || hasLostPlaces(columns, index.places.length, length))) rewrite();
      isShared = true;
      const { figure, place, source, day, value } = columns;
      given = {
        places: index.places.slice(),
        sources: index.sources.slice(),
        length,
        figure: figure.subarray(0, length),
        place: place.subarray(0, length),
        source: source.subarray(0, length),
        day: day.subarray(0, length),
        value: value.subarray(0, length),
      };
      return given;
    },
  };
}

export type LedgerBook = ReturnType<typeof ledgerBook>;

type Columns = Pick<Ledger, 'figure' | 'place' | 'source' | 'day' | 'value'>;

function noColumns(size: number): Columns {
  return {
    figure: new Uint8Array(size),
    place: new Uint16Array(size),
    source: new Uint32Array(size),
    day: new Int32Array(size),
    value: new Float64Array(size),
  };
}

function widened({ figure, place, source, day, value }: Columns): Columns {
  const wide = noColumns(2 * day.length);
  wide.figure.set(figure);
  wide.place.set(place);
  wide.source.set(source);
  wide.day.set(day);
  wide.value.set(value);
  return wide;
}

function hasLostPlaces({ place, value }: Columns, count: number, length: number): boolean {
  const isUsed = new Uint8Array(count);
  for (let i = 0; i < length; i++) if (value[i] !== 0) isUsed[place[i] ?? 0] = 1;
  return isUsed.includes(0);
}

function isSame(one: Basis, other: Basis): boolean {
  return one.length === other.length && one.every((thing, i) => thing === other[i]);
}

function at<Thing>(list: readonly Thing[], index: number | undefined): Thing {
  const thing = list[index ?? -1];
  if (thing === undefined) throw new Error(`A ledger names number ${index} of ${list.length}.`);
  return thing;
}

/** The numbers of places and records. All lines of a record lie in one part, behind one another. */
function noIndex() {
  const [places, sources]: [LedgerPlace[], LedgerSource[]] = [[], []];
  const placeNumbers = new Map<LedgerPlace, number>();
  return {
    places,
    sources,
    place(place: LedgerPlace): number {
      const known = placeNumbers.get(place);
      if (known !== undefined) return known;
      placeNumbers.set(place, places.length);
      return places.push(place) - 1;
    },
    source: (source: LedgerSource): number =>
      source === sources.at(-1) ? sources.length - 1 : sources.push(source) - 1,
  };
}
