/** A record that is another one than before; one that is new has none before. */
export interface Replaced<One> {
  readonly before: One | undefined;
  readonly now: One;
}

/** Records that are looked at before the screen may breathe. */
const atATime = 10_000;

/** What was replaced or added between two states of a kind's records; undefined where any is gone or stands elsewhere. */
export function* replacedSince<One extends { readonly id: string }>(
  before: ReadonlyMap<string, One>,
  now: ReadonlyMap<string, One>,
): Generator<void, readonly Replaced<One>[] | undefined> {
  if (before === now) return [];
  const replaced: Replaced<One>[] = [];
  const rest = now.values();
  let count = 0;
  for (const one of before.values()) {
    const next = rest.next();
    if (next.done || next.value.id !== one.id) return undefined;
    if (next.value !== one) replaced.push({ before: one, now: next.value });
    if (++count % atATime === 0) yield;
  }
  for (const one of rest) replaced.push({ before: undefined, now: one });
  return replaced;
}
