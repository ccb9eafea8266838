import type { Polygon } from '../geo/polygon';
import type { PaintStep } from './canvas-tiles';
import { aircraftLayer } from './layers/aircraft';
import { areasLayer } from './layers/areas';
import { coverageLayer } from './layers/coverage';
import { districtsLayer } from './layers/districts';
import { groundLayer } from './layers/ground';
import { launchSitesLayer } from './layers/launch-sites';
import { marksLayer } from './layers/marks';
import { noFlyZonesLayer } from './layers/no-fly-zones';
import { obstaclesLayer } from './layers/obstacles';
import { permissionsLayer } from './layers/permissions';
import { photoPointsLayer } from './layers/photo-points';
import { sensorsLayer } from './layers/sensors';
import { referencesLayer } from './layers/references';
import { sightingsLayer } from './layers/sightings';
import { sortiesLayer } from './layers/sorties';
import { tracksLayer } from './layers/tracks';
import { transectsLayer } from './layers/transects';
import type { MapContent } from './map-content';
import type { Found, Look, PaintedLayer, Tap } from './painted-layer';
import type { Sheet } from './sheet';
import type { WorldPath } from './world-path';

type Noun = Exclude<keyof MapContent, 'tileMaps' | 'cut' | 'position' | 'selected' | 'hidden'>;
type Builders = { readonly [N in Noun]: (things: NonNullable<MapContent[N]>) => PaintedLayer };

/** How each noun is prepared, in painting order from the ground up. */
const builders: Builders = {
  references: referencesLayer,
  districts: districtsLayer,
  ground: groundLayer,
  coverage: coverageLayer,
  areas: areasLayer,
  noFlyZones: noFlyZonesLayer,
  permissions: permissionsLayer,
  plans: transectsLayer,
  tracks: tracksLayer,
  photoPoints: photoPointsLayer,
  sorties: sortiesLayer,
  obstacles: obstaclesLayer,
  launchSites: launchSitesLayer,
  sensors: sensorsLayer,
  sightings: sightingsLayer,
  marks: marksLayer,
  aircraft: aircraftLayer,
};

const nouns: readonly Noun[] = [
  'references',
  'districts',
  'ground',
  'coverage',
  'areas',
  'noFlyZones',
  'permissions',
  'plans',
  'tracks',
  'photoPoints',
  'sorties',
  'obstacles',
  'launchSites',
  'sensors',
  'sightings',
  'marks',
  'aircraft',
];

/** Small pictures, painted over names. */
const pictures: ReadonlySet<Noun> = new Set<Noun>([
  'obstacles',
  'launchSites',
  'sensors',
  'sightings',
  'marks',
  'aircraft',
]);

/** The prepared layers of a content, and the content itself to compare the next one with. */
export interface LayerStack {
  readonly content: MapContent;
  readonly layers: ReadonlyMap<Noun, PaintedLayer>;
}

export const emptyStack: LayerStack = { content: {}, layers: new Map() };

/** The stack for a content: nouns that are the same as before keep their prepared layer. */
export function stackFor(content: MapContent, before: LayerStack): LayerStack {
  const layers = new Map<Noun, PaintedLayer>();
  for (const noun of nouns) {
    const kept = content[noun] === before.content[noun] ? before.layers.get(noun) : undefined;
    const layer = kept ?? build(noun, content);
    if (layer) layers.set(noun, layer);
  }
  return { content, layers };
}

/** The layers from the ground up, without the hidden ones. */
function shownLayers(stack: LayerStack): PaintedLayer[] {
  return shownNouns(stack).map(([, layer]) => layer);
}

function shownNouns({ content, layers }: LayerStack): [Noun, PaintedLayer][] {
  const hidden = new Set<string>(content.hidden);
  return [...layers].filter(([noun]) => !hidden.has(noun));
}

/** Paints all layers in steps: surfaces and lines, then names, then the pictures that stand on top of them. */
export function stackSteps(stack: LayerStack, look: Look): readonly PaintStep[] {
  const shown = shownNouns(stack);
  const firstPicture = shown.findIndex(([noun]) => pictures.has(noun));
  const split = firstPicture < 0 ? shown.length : firstPicture;
  const paint =
    ([, layer]: (typeof shown)[number]) =>
    (sheet: Sheet) =>
      layer.paint(sheet, look);
  const names = (sheet: Sheet) => {
    for (const [, layer] of shown) layer.paintNames?.(sheet, look);
  };
  return [...shown.slice(0, split).map(paint), names, ...shown.slice(split).map(paint)];
}

/** What a tap meets first, from the top. */
export function findIn(stack: LayerStack, tap: Tap): Found | undefined {
  for (const layer of shownLayers(stack).reverse()) {
    const found = layer.find?.(tap);
    if (found) return found;
  }
  return undefined;
}

/** Outlines near a tap that drawing may snap to. */
export function outlinesNear(stack: LayerStack, near: Tap, except: Polygon | undefined): WorldPath[] {
  return shownLayers(stack).flatMap((layer) => layer.outlines?.(near, except) ?? []);
}

/** Whether the same layers with the same selection would be painted, so that nothing has to be painted again. */
export function looksSame(one: LayerStack, other: LayerStack): boolean {
  return (
    nouns.every((noun) => one.layers.get(noun) === other.layers.get(noun)) &&
    one.content.hidden === other.content.hidden &&
    one.content.selected?.kind === other.content.selected?.kind &&
    one.content.selected?.id === other.content.selected?.id
  );
}

function build<N extends Noun>(noun: N, content: MapContent): PaintedLayer | undefined {
  const things = content[noun];
  return things && builders[noun](things);
}
