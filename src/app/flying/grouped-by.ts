/** The things of a list by a key of theirs, both in the order of the list. */
export function groupedBy<Thing, Key>(
  things: readonly Thing[],
  key: (thing: Thing) => Key,
): ReadonlyMap<Key, readonly Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const of = key(thing);
    const group = groups.get(of);
    if (group) group.push(thing);
    else groups.set(of, [thing]);
  }
  return groups;
}
