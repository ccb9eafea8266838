import { Compression, PMTiles, ResolvedValueCache, TileType } from 'pmtiles';
import type { Bounds } from '../../geo/bounds';
import type { Checked, Issue } from '../../survey/issue';
import type { FileSource } from '../file-source';
import { maxMapSliceBytes, maxTileBytes } from '../limits';
import { gunzip } from './gunzip';
import { readTile } from './read-tile';
import { plainText, type ArchiveFacts, type TileArchive } from './tile-archive';

/** Directories that are kept: each is at most 16 KB in the file, a few hundred KB read. */
const keptDirectories = 32;

/** Opens a PMTiles archive (version 3) by its header and root directory: two slices, whatever the file's size. */
export async function readPmtiles(source: FileSource): Promise<Checked<TileArchive>> {
  const refuse = (code: Issue['code']): Checked<TileArchive> => ({
    value: undefined,
    issues: [{ code, severity: 'error' }],
  });
  try {
    const archive = new PMTiles(
      { getKey: () => source.name, getBytes: (offset, length) => bytesOf(source, offset, length) },
      new ResolvedValueCache(keptDirectories, false, inflate),
      inflate,
    );
    const header = await archive.getHeader();
    const content = header.tileType === TileType.Mvt ? 'vector' : 'raster';
    if (![TileType.Mvt, TileType.Png, TileType.Jpeg, TileType.Webp].includes(header.tileType)) {
      return refuse('map-tiles-unknown');
    }
    if (header.minZoom > header.maxZoom || header.maxZoom > 26) return refuse('file-broken');
    const facts: ArchiveFacts = {
      format: 'pmtiles',
      content,
      minZoom: header.minZoom,
      maxZoom: header.maxZoom,
      ...boundsIn(header),
      ...(await wordsOf(archive)),
    };
    return {
      value: {
        facts,
        async tile({ zoom, column, row }) {
          if (zoom < header.minZoom || zoom > header.maxZoom) return undefined;
          const found = await archive.getZxy(zoom, column, row);
          return found && readTile(new Uint8Array(found.data), content);
        },
      },
      issues: [],
    };
  } catch {
    return refuse('file-broken');
  }
}

async function bytesOf(source: FileSource, offset: number, length: number): Promise<{ data: ArrayBuffer }> {
  if (length > maxMapSliceBytes) throw new Error(`A piece of ${length} bytes is more than ${maxMapSliceBytes}.`);
  const end = Math.min(source.byteLength, offset + length);
  const bytes = offset < end ? await source.slice(offset, end) : new Uint8Array(0);
  return { data: new Uint8Array(bytes).buffer };
}

async function inflate(data: ArrayBuffer, compression: Compression): Promise<ArrayBuffer> {
  if (compression === Compression.None || compression === Compression.Unknown) return data;
  if (compression === Compression.Gzip) return gunzip(new Uint8Array(data), maxTileBytes).buffer;
  throw new Error(`Compression ${compression} is not read.`);
}

async function wordsOf(archive: PMTiles): Promise<Pick<ArchiveFacts, 'name' | 'attribution'>> {
  const metadata: unknown = await archive.getMetadata().catch(() => undefined);
  if (typeof metadata !== 'object' || metadata === null) return {};
  const name = 'name' in metadata ? plainText(metadata.name) : undefined;
  const attribution = 'attribution' in metadata ? plainText(metadata.attribution) : undefined;
  return { ...(name !== undefined && { name }), ...(attribution !== undefined && { attribution }) };
}

function boundsIn(header: { minLon: number; minLat: number; maxLon: number; maxLat: number }): { bounds?: Bounds } {
  const { minLon: west, minLat: south, maxLon: east, maxLat: north } = header;
  return west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90
    ? { bounds: { west, south, east, north } }
    : {};
}
