import type { Bounds } from '../../geo/bounds';
import type { MapTile, TileAddress } from '../../survey/map-tile';

/** What is known of a map file once it is open. */
export interface ArchiveFacts {
  readonly format: 'pmtiles' | 'mbtiles' | 'geotiff';
  /** Pictures, or shapes that are painted in the map's own colours. */
  readonly content: 'raster' | 'vector';
  readonly minZoom: number;
  /** Beyond it tiles are enlarged. */
  readonly maxZoom: number;
  readonly bounds?: Bounds;
  readonly name?: string;
  /** Who has to be credited, as plain text. */
  readonly attribution?: string;
}

/** An open map file. It is read by slices: memory does not grow with the file. */
export interface TileArchive {
  readonly facts: ArchiveFacts;
  /** The tile at an address; undefined where the file has none. Rejects where the file is damaged. */
  tile(address: TileAddress): Promise<MapTile | undefined>;
}

/** Longest text that a map's own metadata may bring onto the screen. */
const longestText = 400;

/** Text of a file's metadata without markup: what a map file calls HTML is shown as words. */
export function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .replace(/<[^>]*>/g, ' ')
    .replace(/&copy;/gi, '©')
    .replace(/&amp;/gi, '&')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : text.slice(0, longestText);
}
