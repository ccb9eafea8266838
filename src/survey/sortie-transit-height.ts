import type { Sortie } from './sortie';

/** The greatest height above take-off on the ways of a sortie from and to its launch site, m; undefined where it has none. */
export function sortieTransitHeight({ legs }: Pick<Sortie, 'legs'>): number | undefined {
  const ways = [legs[0], legs.at(-1)].filter((leg) => leg?.kind === 'transit');
  const heights = ways.flatMap((leg) => leg?.points.map(({ heightM }) => heightM) ?? []);
  return heights.length > 0 ? Math.max(...heights) : undefined;
}
