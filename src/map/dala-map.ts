import type * as L from 'leaflet';
import type { Bounds } from '../geo/bounds';
import type { LngLat } from '../geo/lng-lat';
import type { Language } from '../i18n/language';
import type { StartTranslate } from '../i18n/translator';
import { crossHair } from './cross-hair';
import type { FeatureRef } from './feature-ref';
import { cutHandle } from './cut-handle';
import { follower } from './follower';
import { findIn, type LayerStack, outlinesNear } from './layer-stack';
import { leafletMap } from './leaflet-map';
import { fromLatLng, fromLatLngBounds, toLatLng, toLatLngBounds } from './leaflet-places';
import { type Listeners, listeners } from './listeners';
import { type MapTheme, mapColours } from './map-colours';
import type { MapContent } from './map-content';
import type { MapPicture } from './map-picture';
import type { MapView } from './map-view';
import { boundsOfWorld, toWorld, worldSizePx } from '../geo/mercator';
import type { Tap } from './painted-layer';
import { positionMarker } from './position-marker';
import { oncePerFrame } from './once-per-frame';
import { scaleBar } from './scale-bar';
import { surface } from './surface';
import { themeProperties } from './theme-properties';
import { toolBench } from './tools/tool-bench';
import type { Tool } from './tools/tool';
import type { ToolEnds, ToolSession } from './tools/tool-session';
import { watchSize } from './watch-size';

/** What the map tells. */
interface MapEvents {
  readonly select: { readonly feature: FeatureRef | undefined; readonly place: LngLat };
  readonly tap: LngLat;
  readonly move: MapView;
  readonly follow: boolean;
  readonly cut: { readonly code: string; readonly place: LngLat };
}

/** Words of the map's own elements. */
export interface MapWords {
  readonly language: Language;
  readonly translate: StartTranslate;
}

/** The map in an element of the page. */
export interface DalaMap {
  show(content: MapContent): void;
  setTheme(theme: MapTheme): void;
  setWords(words: MapWords): void;
  /** A thing was tapped, or none, and where. Each `on...` returns the function that stops it. */
  onSelect(listener: (feature: FeatureRef | undefined, place: LngLat) => void): () => void;
  /** Bare ground was tapped. */
  onTap(listener: (place: LngLat) => void): () => void;
  /** The view moves; at most once a frame, and once at the beginning. The centre is the cross-hair's place. */
  onMove(listener: (center: LngLat, view: MapView) => void): () => void;
  /** Following the position began, or ended because the person moved the map. */
  onFollow(listener: (following: boolean) => void): () => void;
  /** The cut after a sortie was dragged to a place. */
  onCut(listener: (cut: { readonly code: string; readonly place: LngLat }) => void): () => void;
  view(): MapView;
  /** What is shown now as a picture in a theme's colours, once the maps beneath the work are there. */
  picture(theme: MapTheme): Promise<MapPicture>;
  /** The place under the cross-hair. */
  center(): LngLat;
  fitTo(bounds: Bounds): void;
  goTo(place: LngLat, zoom?: number): void;
  zoomBy(steps: number): void;
  /** Keeps the shown position in the middle until the person moves the map. */
  readonly follow: () => void;
  readonly unfollow: () => void;
  setCrossHair(state: 'shown' | 'hidden'): void;
  /** Begins work with a tool; work under way is cancelled. */
  startTool<Result>(tool: Tool<Result>, ends: ToolEnds<Result>): ToolSession;
  /** What a tap on the cross-hair's place would do for the tool at work. */
  readonly addAtCenter: () => void;
  /** Takes the map out of its element; the object is dead afterwards. */
  destroy(): void;
}

/** A thing may be this far from a tap, and an outline this far from a vertex that snaps to it. */
const tapReachPx = 16;
const snapReachPx = 14;
const fitPaddingPx = 48;
const closestFitZoom = 17;

/** Makes a map in an empty element that has a size. One map to an element, until it is destroyed. */
export function createDalaMap(element: HTMLElement, words: MapWords, options: { theme?: MapTheme } = {}): DalaMap {
  const map = leafletMap(element);
  let [{ language, translate }, colours] = [words, mapColours[options.theme ?? 'light']];
  const events = listeners<MapEvents>();
  const hair = crossHair(element);
  const bar = scaleBar(element);
  const marker = positionMarker(map, 'position');
  const cut = cutHandle(map, (code, place) => {
    events.tell('cut', { code, place });
    // Where nothing came of it the handle goes back.
    cut.show(painted.stack().content.cut, translate);
  });
  const following = follower(map, (on) => events.tell('follow', on));
  const painted = surface(map, { colours, language });
  const bench = toolBench(map, {
    crossHair: hair,
    look: () => ({ colours, translate }),
    outlines(place, except) {
      const near = tapAt(map, place, snapReachPx);
      return { lines: outlinesNear(painted.stack(), near, except), reach: near.reach };
    },
  });

  const tell = ({ latlng }: L.LeafletMouseEvent) => {
    const place = fromLatLng(latlng);
    if (!bench.tap(place)) tellTap(map, painted.stack(), place, events);
  };
  const moved = oncePerFrame(() => {
    const view = viewOf(map);
    bar.update(view, translate);
    events.tell('move', view);
  });
  const restyle = () => {
    themeProperties(element, colours);
    element.setAttribute('aria-label', translate('map.name'));
    marker.restyle(colours, translate);
    bench.restyle();
    bar.update(viewOf(map), translate);
    painted.restyle({ colours, language });
  };
  map.on('click', tell);
  map.on('move', moved.run);
  moved.run();
  const stopWatching = watchSize(element, () => map.invalidateSize({ animate: false }));
  restyle();

  return {
    show(content) {
      const before = painted.stack().content.position;
      painted.show(content);
      cut.show(content.cut, translate);
      if (before === content.position) return;
      marker.show(content.position);
      following.moved(content.position?.place);
    },
    setTheme(theme) {
      colours = mapColours[theme];
      restyle();
    },
    setWords(next) {
      ({ language, translate } = next);
      restyle();
    },
    ...listening(events),
    ...viewing(map),
    async picture(theme) {
      const [view, content] = [viewOf(map), painted.stack().content];
      return { view, content, ...(await painted.picture(mapColours[theme])) };
    },
    follow: () => following.start(painted.stack().content.position?.place),
    unfollow: following.stop,
    setCrossHair: bench.setCrossHair,
    startTool: bench.start,
    addAtCenter: bench.addAtCenter,
    destroy() {
      bench.clear();
      painted.end();
      stopWatching();
      removeMap(map);
      moved.stop();
      element.replaceChildren();
    },
  };
}

/** Opens the crowd that was tapped, or tells which thing or bare ground was. */
function tellTap(map: L.Map, stack: LayerStack, place: LngLat, events: Listeners<MapEvents>): void {
  const found = findIn(stack, tapAt(map, place, tapReachPx));
  if (found && 'crowd' in found) {
    fitTo(map, boundsOfWorld(found.crowd));
    return;
  }
  events.tell('select', { feature: found?.feature, place });
  if (!found) events.tell('tap', place);
}

function listening(
  events: Listeners<MapEvents>,
): Pick<DalaMap, 'onSelect' | 'onTap' | 'onMove' | 'onCut' | 'onFollow'> {
  return {
    onSelect: (listener) => events.on('select', ({ feature, place }) => listener(feature, place)),
    onTap: (listener) => events.on('tap', listener),
    onMove: (listener) => events.on('move', (view) => listener(view.center, view)),
    onCut: (listener) => events.on('cut', listener),
    onFollow: (listener) => events.on('follow', listener),
  };
}

function viewing(map: L.Map): Pick<DalaMap, 'view' | 'center' | 'fitTo' | 'goTo' | 'zoomBy'> {
  return {
    view: () => viewOf(map),
    center: () => fromLatLng(map.getCenter()),
    fitTo: (bounds) => fitTo(map, bounds),
    goTo: (place, zoom) => goTo(map, place, zoom ?? map.getZoom()),
    zoomBy: (steps) => map.setZoom(map.getZoom() + steps),
  };
}

function removeMap(map: L.Map): void {
  // Leaflet 1.9 leaves the timer of a zoom that is under way, which then moves a map that is gone.
  Object.assign(map, { _animatingZoom: false });
  map.remove();
}

function tapAt(map: L.Map, place: LngLat, reachPx: number): Tap {
  const zoom = map.getZoom();
  return { point: toWorld(place), zoom, reach: reachPx / worldSizePx(zoom) };
}

function viewOf(map: L.Map): MapView {
  return { center: fromLatLng(map.getCenter()), zoom: map.getZoom(), bounds: fromLatLngBounds(map.getBounds()) };
}

function fitTo(map: L.Map, bounds: Bounds): void {
  const padding: [number, number] = [fitPaddingPx, fitPaddingPx];
  map.fitBounds(toLatLngBounds(bounds), { padding, maxZoom: closestFitZoom, animate: true });
}

function goTo(map: L.Map, place: LngLat, zoom: number): void {
  map.setView(toLatLng(place), Math.min(zoom, map.getMaxZoom()), { animate: true });
}
