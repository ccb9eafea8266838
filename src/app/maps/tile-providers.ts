import type { TileServer } from '../ports/map-store';

/** Whether a server's owner lets people download tiles of an area. Where it is not known, Dala does not. */
type BulkRule = 'allowed' | 'forbidden' | 'unknown';

export interface TileProvider extends TileServer {
  readonly id: string;
  readonly bulk: BulkRule;
  /** Where the owner says so. */
  readonly terms: string;
}

/** Tile servers that Dala knows. None is contacted before a person chooses it and taps download. */
export const tileProviders: readonly TileProvider[] = [
  {
    id: 'gibs-blue-marble',
    name: 'NASA GIBS, Blue Marble',
    template:
      'https://gibs.earthdata.nasa.gov/wmts/epsg3857/best/BlueMarble_ShadedRelief_Bathymetry/default/GoogleMapsCompatible_Level8/{z}/{y}/{x}.jpg',
    attribution: 'NASA EOSDIS GIBS',
    maxZoom: 8,
    bulk: 'unknown',
    terms: 'https://www.earthdata.nasa.gov/engage/open-data-services-software-policies/data-information-guidance',
  },
  {
    id: 'osm-standard',
    name: 'OpenStreetMap',
    template: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
    attribution: '© OpenStreetMap contributors',
    maxZoom: 19,
    bulk: 'forbidden',
    terms: 'https://operations.osmfoundation.org/policies/tiles/',
  },
  {
    id: 'opentopomap',
    name: 'OpenTopoMap',
    template: 'https://tile.opentopomap.org/{z}/{x}/{y}.png',
    attribution: '© OpenStreetMap contributors, SRTM, OpenTopoMap (CC BY-SA)',
    maxZoom: 17,
    bulk: 'forbidden',
    terms: 'https://opentopomap.org/about',
  },
];

/** Hosts whose owners forbid the download of areas, also where a person types their address. */
const forbiddenHosts: readonly RegExp[] = [
  /(^|\.)tile\.openstreetmap\.(org|de|fr)$/,
  /(^|\.)openstreetmap\.org$/,
  /(^|\.)opentopomap\.org$/,
  /(^|\.)google(apis)?\.com$/,
  /(^|\.)virtualearth\.net$/,
];

/** What is wrong with a typed address of tiles; undefined if it can be used. */
export function templateFault(template: string): 'tiles-template-wrong' | 'tiles-bulk-forbidden' | undefined {
  const address = addressOf(template, { zoom: 0, column: 0, row: 0 });
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isComplete = ['{z}', '{x}', '{y}'].every((part) => template.includes(part));
  if (!url || !isComplete || !isSafe(url)) return 'tiles-template-wrong';
  return forbiddenHosts.some((host) => host.test(url.hostname)) ? 'tiles-bulk-forbidden' : undefined;
}

/** The address of one tile. */
export function addressOf(
  template: string,
  { zoom, column, row }: { readonly zoom: number; readonly column: number; readonly row: number },
): string {
  return template.replace('{z}', String(zoom)).replace('{x}', String(column)).replace('{y}', String(row));
}

/** Encrypted, or a server on this very device; without a password in the address. */
function isSafe({ protocol, hostname, username, password }: URL): boolean {
  const isOwn = hostname === 'localhost' || hostname === '127.0.0.1';
  return username === '' && password === '' && (protocol === 'https:' || (protocol === 'http:' && isOwn));
}
