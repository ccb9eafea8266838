import type { Ledger, LedgerLine } from './ledger';
import { ledgerLines } from './ledger-lines';

/** What a part was written from, each by its identity. */
type Basis = readonly unknown[];

interface Part {
  readonly basis: Basis;
  readonly begin: number;
  readonly end: number;
  /** The last time that it was written or found unchanged. */
  round: number;
}

/** Room for lines at first, and beside twice those that are kept. */
const spareLines = 1024;

/**
 * A ledger that is kept up to date part by part: a part is written anew only when what it comes from changed, and what it said before is
 * struck out, its values set to nothing. The ledgers that it gives never change. The same place is the same object in all lines.
 */
export function ledgerBook() {
  let lines = ledgerLines(spareLines);
  let round = 0;
  const sections = new Map<string, Map<string, Part>>();

  /** Leaves out what was struck, and places and records that nothing stands for any more. */
  function rewrite(size: number): void {
    const before = lines.ledger();
    lines = ledgerLines(size);
    for (const parts of sections.values()) {
      for (const [name, { begin, end, ...part }] of parts) {
        const from = lines.length();
        lines.copy(before, begin, end);
        parts.set(name, { ...part, begin: from, end: lines.length() });
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
        part(name: string, basis: Basis, write: () => Iterable<LedgerLine>): void {
          const before = parts.get(name);
          if (before && isSame(before.basis, basis)) {
            before.round = now;
            return;
          }
          if (before) lines.strike(before.begin, before.end);
          const begin = lines.length();
          for (const line of write()) lines.append(line);
          parts.set(name, { basis, begin, end: lines.length(), round: now });
        },

        end(): void {
          for (const [name, part] of parts) {
            if (part.round === now) continue;
            lines.strike(part.begin, part.end);
            parts.delete(name);
          }
        },
      };
    },

    /** The ledger as it is now: the same one as before where nothing was written since. */
    ledger(): Ledger {
      const kept = lines.worthKeeping();
      if (kept !== undefined) rewrite(2 * kept + spareLines);
      return lines.ledger();
    },
  };
}

export type LedgerBook = ReturnType<typeof ledgerBook>;

function isSame(one: Basis, other: Basis): boolean {
  return one.length === other.length && one.every((thing, i) => thing === other[i]);
}
