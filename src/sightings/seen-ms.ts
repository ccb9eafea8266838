import type { Sighting } from '../survey/sighting';

const known = new WeakMap<Sighting, number>();

/** When a sighting was seen, ms since 1970; read once for each record. */
export function seenMs(sighting: Sighting): number {
  const read = known.get(sighting);
  if (read !== undefined) return read;
  const ms = Date.parse(sighting.seenAt);
  known.set(sighting, ms);
  return ms;
}
