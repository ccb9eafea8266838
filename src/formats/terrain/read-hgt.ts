import type { Checked, Issue } from '../../survey/issue';
import type { HeightRaster } from '../../terrain/height-raster';

/** Samples along an edge of a one-degree tile: one and three arc seconds. */
const edges = [3601, 1201] as const;
const voidHeight = -32768;

/**
 * Reads an SRTM tile (.hgt): heights as big-endian whole numbers, rows from north to south, edges shared with the neighbours. Its name gives the
 * south-west corner (`N43E071.hgt`), since nothing in the file does.
 */
export function readHgt(name: string, bytes: Uint8Array): Checked<HeightRaster> {
  const edge = edges.find((samples) => bytes.byteLength === 2 * samples * samples);
  if (edge === undefined) return refused({ code: 'file-broken', severity: 'error' });
  const corner = cornerOf(name);
  if (!corner) return refused({ code: 'terrain-hgt-name', severity: 'error', values: { name } });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const samples = new Int16Array(edge * edge);
  for (let i = 0; i < samples.length; i++) samples[i] = view.getInt16(2 * i);
  const step = 1 / (edge - 1);
  return {
    value: {
      crs: 'EPSG:4326',
      columns: edge,
      rows: edge,
      x0: corner.lng,
      y0: corner.lat + 1,
      stepX: step,
      stepY: -step,
      samples,
      noData: voidHeight,
    },
    issues: [],
  };
}

function cornerOf(name: string): { readonly lng: number; readonly lat: number } | undefined {
  const found = /(?:^|[/\\])([NS])(\d{2})([EW])(\d{3})[^/\\]*$/i.exec(name);
  if (!found) return undefined;
  const [, northSouth = '', lat, eastWest = '', lng] = found;
  const corner = {
    lat: Number(lat) * (/s/i.test(northSouth) ? -1 : 1),
    lng: Number(lng) * (/w/i.test(eastWest) ? -1 : 1),
  };
  return Math.abs(corner.lat) <= 89 && Math.abs(corner.lng) <= 180 ? corner : undefined;
}

function refused(issue: Issue): Checked<HeightRaster> {
  return { value: undefined, issues: [issue] };
}
