import { figureIndex, type Ledger, type LedgerLine, type LedgerPlace, type LedgerSource } from './ledger';

/**
 * Lines of a ledger as they are written, one behind the other. What is struck out keeps its place, its value set to nothing. The
 * ledgers that it gives never change.
 */
export function ledgerLines(size: number) {
  let columns = noColumns(size);
  const index = noIndex();
  let [length, struck] = [0, 0];
  /** Whether a ledger that was given reads the values. */
  let isShared = false;
  /** The last one that was given, while it still holds. */
  let given: Ledger | undefined;

  /** Where the next line goes. */
  function next(): number {
    given = undefined;
    if (length === columns.day.length) columns = widened(columns);
    return length++;
  }

  return {
    length: () => length,

    append({ figure, place, source, day, value }: LedgerLine): void {
      const i = next();
      columns.figure[i] = figureIndex(figure);
      columns.place[i] = index.place(place);
      columns.source[i] = index.source(source);
      columns.day[i] = day;
      columns.value[i] = value;
    },

    /** The lines `begin` to `end` of a ledger, as they are there. */
    copy(from: Ledger, begin: number, end: number): void {
      for (let line = begin; line < end; line++) {
        const i = next();
        columns.figure[i] = from.figure[line] ?? 0;
        columns.place[i] = index.place(at(from.places, from.place[line]));
        columns.source[i] = index.source(at(from.sources, from.source[line]));
        columns.day[i] = from.day[line] ?? 0;
        columns.value[i] = from.value[line] ?? 0;
      }
    },

    strike(begin: number, end: number): void {
      if (begin === end) return;
      given = undefined;
      if (isShared) columns = { ...columns, value: columns.value.slice() };
      isShared = false;
      columns.value.fill(0, begin, end);
      struck += end - begin;
    },

    /** How many lines would stay if they were written anew: told where much was struck out, or a place has nothing left. */
    worthKeeping(): number | undefined {
      const isLoose =
        !given && struck > 0 && (2 * struck > length || hasLostPlaces(columns, index.places.length, length));
      return isLoose ? length - struck : undefined;
    },

    /** The ledger as it is now: the same one as before where nothing was written since. */
    ledger(): Ledger {
      isShared = true;
      given ??= {
        places: index.places.slice(),
        sources: index.sources.slice(),
        length,
        ...firstOf(columns, length),
      };
      return given;
    },
  };
}

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

function firstOf({ figure, place, source, day, value }: Columns, length: number): Columns {
  return {
    figure: figure.subarray(0, length),
    place: place.subarray(0, length),
    source: source.subarray(0, length),
    day: day.subarray(0, length),
    value: value.subarray(0, length),
  };
}

function hasLostPlaces({ place, value }: Columns, count: number, length: number): boolean {
  const isUsed = new Uint8Array(count);
  for (let i = 0; i < length; i++) if (value[i] !== 0) isUsed[place[i] ?? 0] = 1;
  return isUsed.includes(0);
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
