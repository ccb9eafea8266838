import type { TileShape, TileTheme } from '../../survey/map-tile';

type Properties = Readonly<Record<string, unknown>>;

/**
 * What a feature stands for, from its layer's name and its class, in the schemas that map files come in: OpenMapTiles, Protomaps
 * basemap, Shortbread, Mapbox Streets. What no schema names is `other`, drawn thin.
 */
export function tileTheme(layer: string, properties: Properties, type: TileShape['type']): TileTheme {
  const kind = kindOf(properties);
  const rule = rules.find(([layers, kinds]) => layers.test(layer) && (kinds === undefined || kinds.test(kind)));
  const theme = rule?.[2] ?? (type === 'point' && typeof properties['name'] === 'string' ? 'peak' : 'other');
  if (theme === 'water' && type === 'line') return 'waterway';
  return type === 'point' && theme !== 'place' && theme !== 'peak' ? 'other' : theme;
}

/** How important a place is by its class and rank. */
export function placeRank(properties: Properties): 1 | 2 | 3 {
  const kind = `${kindOf(properties)} ${text(properties['kind_detail'])}`;
  if (/\b(country|state|region|city|capital)\b/.test(kind)) return 1;
  return /\b(town|district)\b/.test(kind) ? 2 : 3;
}

const rules: readonly (readonly [layers: RegExp, kinds: RegExp | undefined, theme: TileTheme])[] = [
  [/^(places?|place_labels?|places_.*|boundary_labels)$/, undefined, 'place'],
  [/(peak|mountain)/, undefined, 'peak'],
  [/^(waterway|water_lines?|rivers?)/, undefined, 'waterway'],
  [/^(water|water_polygons?|ocean|lakes?)/, undefined, 'water'],
  [/^(building|buildings)/, undefined, 'building'],
  [/^(boundar|admin)/, undefined, 'boundary'],
  [/^(rail|railway)/, undefined, 'rail'],
  [/^(transportation|roads?|streets?|highway|tunnel|bridge)$/, /rail|transit|subway|tram/, 'rail'],
  [/^(transportation|roads?|streets?|highway|tunnel|bridge)$/, /motorway|trunk|primary|highway|major/, 'main-road'],
  [/^(transportation|roads?|streets?|highway|tunnel|bridge)$/, /path|track|footway|cycleway|steps|bridleway/, 'path'],
  [/^(transportation|roads?|streets?|highway|tunnel|bridge)/, undefined, 'road'],
  [
    /^(landcover|landuse|land|park|natural|earth|globallandcover|sites)/,
    /wood|forest|grass|scrub|park|orchard|farm|meadow|vineyard|wetland/,
    'wood',
  ],
  [/^(landcover|landuse|land|natural|globallandcover)/, /sand|desert|beach|dune|bare|rock/, 'sand'],
  [/^(landcover|land|natural|globallandcover)/, /ice|glacier|snow/, 'ice'],
  [
    /^(landuse|landcover|land|sites)/,
    /residential|industrial|commercial|urban|suburb|cemetery|school|hospital|military/,
    'built',
  ],
  [/^park/, undefined, 'wood'],
  [/^(landuse|landcover|land|earth|natural|globallandcover|sites)/, undefined, 'land'],
];

function kindOf(properties: Properties): string {
  return ['kind', 'class', 'type', 'subclass', 'highway', 'railway']
    .map((key) => text(properties[key]))
    .join(' ')
    .toLowerCase();
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
