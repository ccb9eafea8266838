import type { StoredMap } from '../../app/ports/map-store';
import { formatNames } from '../../formats/format-id';
import { boundsOf } from '../../geo/bounds';
import type { Bounds } from '../../geo/bounds';
import type { Words } from '../words-provider';

/** What a map is, in a line. */
export function mapFacts(map: StoredMap, { t, q }: Words): string {
  const size = q.fileSize(map.storedBytes);
  if (map.kind === 'terrain') return `${t('maps.terrain-facts', { step: q.metres(map.resolutionM) })} · ${size}`;
  if (map.kind === 'tiles') {
    const { server, minZoom: from, maxZoom: to } = map;
    return `${t('maps.tiles-facts', { server: server.name, from, to })} · ${size}`;
  }
  const { format, minZoom: from, maxZoom: to } = map.facts;
  return `${t('maps.file-facts', { format: formatNames[format], from, to })} · ${size}`;
}

/** What a person calls a map: its own name where it says one. */
export function mapName(map: StoredMap): string {
  return (map.kind === 'file' ? map.facts.name : undefined) ?? map.name;
}

/** The box that a map covers, where it is known. */
export function mapBounds(map: StoredMap): Bounds | undefined {
  if (map.kind === 'terrain') return map.bounds;
  return map.kind === 'tiles' ? boundsOf(map.area[0]) : map.facts.bounds;
}

/** Who is to be credited for a map. */
export function mapCredit(map: StoredMap): string | undefined {
  if (map.kind === 'terrain') return undefined;
  return map.kind === 'tiles' ? map.server.attribution : map.facts.attribution;
}
