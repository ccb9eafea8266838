import type { Checked } from '../../survey/issue';
import { fileHead } from '../file-head';
import type { FileSource } from '../file-source';
import { sniffBytes } from '../limits';
import { recognise } from '../recognise';
import type { TileArchive } from './tile-archive';

/** Opens a map file by its content: PMTiles, MBTiles or a GeoTIFF picture. Never throws, and reads no more than it needs. */
export async function openTileArchive(source: FileSource): Promise<Checked<TileArchive>> {
  const head = await source.slice(0, Math.min(sniffBytes, source.byteLength));
  const format = recognise(fileHead(head, source.byteLength));
  if (format === 'pmtiles') return (await import('./read-pmtiles')).readPmtiles(source);
  if (format === 'mbtiles') return (await import('./read-mbtiles')).readMbtiles(source);
  if (format === 'geotiff') return (await import('./read-geotiff-picture')).readGeotiffPicture(source);
  return { value: undefined, issues: [{ code: 'map-file-unknown', severity: 'error' }] };
}
