import type * as L from 'leaflet';
import type { Bounds } from '../geo/bounds';
import type { LngLat } from '../geo/lng-lat';
import type { Language } from '../i18n/language';
import type { Translate } from '../i18n/translator';
import { bareBaseMap, loadBaseMap } from './base/base-map';
import { CanvasTiles } from './canvas-tiles';
import { crossHair } from './cross-hair';
import type { FeatureRef } from './feature-ref';
import { follower } from './follower';
import { emptyStack, findIn, looksSame, outlinesNear, shownLayers, stackFor } from './layer-stack';
import { leafletMap, wantsStillness } from './leaflet-map';
import { fromLatLng, fromLatLngBounds, toLatLng, toLatLngBounds } from './leaflet-places';
import { listeners } from './listeners';
import { type MapTheme, mapColours } from './map-colours';
import type { MapContent } from './map-content';
import { fromWorld, toWorld, worldSizePx } from './mercator';
import type { Look, Tap } from './painted-layer';
import { positionMarker } from './position-marker';
import { scaleBar } from './scale-bar';
import { themeProperties } from './theme-properties';
import { toolBench } from './tools/tool-bench';
import type { Tool } from './tools/tool';
import type { ToolEnds, ToolSession } from './tools/tool-session';
import { watchSize } from './watch-size';

/** What the map shows now. */
export interface MapView {
  readonly center: LngLat;
  readonly zoom: number;
  readonly bounds: Bounds;
}

/** What the map tells. */
interface MapEvents {
  readonly select: FeatureRef | undefined;
  readonly tap: LngLat;
  readonly move: MapView;
  readonly follow: boolean;
}

/** Words of the map's own elements. */
export interface MapWords {
  readonly language: Language;
  readonly translate: Translate;
}

/** The map in an element of the page. */
export interface DalaMap {
  show(content: MapContent): void;
  setTheme(theme: MapTheme): void;
  setWords(words: MapWords): void;
  /** A thing was tapped, or none. Each `on...` returns the function that stops it. */
  onSelect(listener: (feature: FeatureRef | undefined) => void): () => void;
  /** Bare ground was tapped. */
  onTap(listener: (place: LngLat) => void): () => void;
  /** The view moves; at most once a frame. The centre is the cross-hair's place. */
  onMove(listener: (center: LngLat, view: MapView) => void): () => void;
  /** Following the position began, or ended because the person moved the map. */
  onFollow(listener: (following: boolean) => void): () => void;
  view(): MapView;
  /** The place under the cross-hair. */
  center(): LngLat;
  fitTo(bounds: Bounds): void;
  goTo(place: LngLat, zoom?: number): void;
  zoomBy(steps: number): void;
  /** Keeps the shown position in the middle until the person moves the map. */
  follow(): void;
  unfollow(): void;
  setCrossHair(state: 'shown' | 'hidden'): void;
  /** Begins work with a tool; work under way is cancelled. */
  startTool<Result>(tool: Tool<Result>, ends: ToolEnds<Result>): ToolSession;
  /** What a tap on the cross-hair's place would do for the tool at work. */
  addAtCenter(): void;
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
  const events = listeners<MapEvents>();
  const hair = crossHair(element);
  const bar = scaleBar(element);
  const marker = positionMarker(map, 'position');
  const following = follower(map, (on) => events.tell('follow', on));
  let [base, stack, theme, { language, translate }] = [bareBaseMap, emptyStack, options.theme ?? 'light', words];
  let alive = true;

  const look = (): Look => ({
    colours: mapColours[theme],
    fontFamily: getComputedStyle(element).fontFamily || 'sans-serif',
    language,
    selected: stack.content.selected,
  });
  const baseTiles = new CanvasTiles((sheet) => {
    base.outlines.paint(sheet, look());
    if (!stack.content.hidden?.includes('graticule')) base.graticule.paint(sheet, look());
    if (!stack.content.hidden?.includes('settlements')) base.settlements.paint(sheet, look());
  }, 'base').addTo(map);
  const workTiles = new CanvasTiles((sheet) => {
    for (const layer of shownLayers(stack)) layer.paint(sheet, look());
  }, 'work').addTo(map);
  const repaint = () => {
    baseTiles.repaint();
    workTiles.repaint();
  };

  const tapAt = (place: LngLat, reachPx: number): Tap => {
    const zoom = map.getZoom();
    return { point: toWorld(place), zoom, reach: reachPx / worldSizePx(zoom) };
  };
  const bench = toolBench(map, {
    crossHair: hair,
    look: () => ({ colours: mapColours[theme], translate }),
    outlines: (place, except) => {
      const near = tapAt(place, snapReachPx);
      return { lines: outlinesNear(stack, near, except), reach: near.reach };
    },
  });
  const onTap = (place: LngLat) => {
    if (bench.tap(place)) return;
    const found = findIn(stack, tapAt(place, tapReachPx));
    if (found && 'crowd' in found) {
      goTo(map, fromWorld(found.crowd.at), found.crowd.zoom);
      return;
    }
    events.tell('select', found?.feature);
    if (!found) events.tell('tap', place);
  };
  const view = (): MapView => ({
    center: fromLatLng(map.getCenter()),
    zoom: map.getZoom(),
    bounds: fromLatLngBounds(map.getBounds()),
  });
  const onMove = oncePerFrame(() => {
    if (!alive) return;
    bar.update(view(), translate);
    events.tell('move', view());
  });
  const restyle = () => {
    themeProperties(element, mapColours[theme]);
    element.setAttribute('aria-label', translate('map.name'));
    marker.restyle(mapColours[theme], translate);
    bench.restyle();
    bar.update(view(), translate);
    repaint();
  };

  map.on('click', ({ latlng }: L.LeafletMouseEvent) => onTap(fromLatLng(latlng)));
  map.on('move', onMove);
  const stopWatching = watchSize(element, () => map.invalidateSize({ animate: false }));
  restyle();
  void loadBaseMap().then((loaded) => {
    base = loaded;
    if (alive) baseTiles.repaint();
  });
  void document.fonts?.ready.then(() => alive && repaint());

  return {
    show(content) {
      const before = stack;
      stack = stackFor(content, before);
      if (!looksSame(before, stack)) workTiles.repaint();
      if (before.content.hidden !== content.hidden) baseTiles.repaint();
      if (before.content.position === content.position) return;
      marker.show(content.position);
      following.moved(content.position?.place);
    },
    setTheme(next) {
      theme = next;
      restyle();
    },
    setWords(next) {
      ({ language, translate } = next);
      restyle();
    },
    onSelect: (listener) => events.on('select', listener),
    onTap: (listener) => events.on('tap', listener),
    onMove: (listener) => events.on('move', (now) => listener(now.center, now)),
    onFollow: (listener) => events.on('follow', listener),
    view,
    center: () => fromLatLng(map.getCenter()),
    fitTo: (bounds) =>
      map.fitBounds(toLatLngBounds(bounds), {
        padding: [fitPaddingPx, fitPaddingPx],
        maxZoom: closestFitZoom,
        animate: !wantsStillness(),
      }),
    goTo: (place, zoom) => goTo(map, place, zoom ?? map.getZoom()),
    zoomBy: (steps) => map.setZoom(map.getZoom() + steps),
    follow: () => following.start(stack.content.position?.place),
    unfollow: following.stop,
    setCrossHair: bench.setCrossHair,
    startTool: bench.start,
    addAtCenter: bench.addAtCenter,
    destroy() {
      alive = false;
      bench.clear();
      stopWatching();
      map.remove();
      element.replaceChildren();
    },
  };
}

function goTo(map: L.Map, place: LngLat, zoom: number): void {
  map.setView(toLatLng(place), Math.min(zoom, map.getMaxZoom()), { animate: !wantsStillness() });
}

function oncePerFrame(act: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      act();
    });
  };
}
