import type * as L from 'leaflet';
import type { LngLat } from '../../geo/lng-lat';
import type { StartTranslate } from '../../i18n/translator';
import { fromLatLng, toLatLng } from '../leaflet-places';
import { type Chain, insertVertex, moveVertex, shiftChains } from './chain';
import { type Handle, type HandleActs, handle } from './handle';
import { type HandleSpot, handleSpots, spotKey, type VertexSpot } from './handle-spots';
import type { Tool } from './tool';
import type { ToolSession } from './tool-session';

/** What handles need besides the map. */
export interface HandleContext {
  readonly pane: string;
  readonly tool: Tool<unknown>;
  readonly session: ToolSession;
  readonly translate: StartTranslate;
  readonly snap: (place: LngLat) => LngLat;
  /** Shows the draft as it would be if a drag ended now. */
  readonly preview: (chains: readonly Chain[]) => void;
}

/** The handles of a draft within the view. `sync` after every change and move of the map. */
export function draftHandles(map: L.Map, context: HandleContext): { readonly sync: () => void; remove(): void } {
  const handles = new Map<string, Entry>();
  return {
    sync() {
      const spots = spotsInView(map, context);
      const wanted = new Set(spots.map(spotKey));
      for (const [key, old] of handles) {
        if (wanted.has(key)) continue;
        old.shown.remove();
        handles.delete(key);
      }
      for (const spot of spots) {
        const key = spotKey(spot);
        const entry = handles.get(key) ?? newEntry(map, spot, context);
        handles.set(key, entry);
        entry.spot = spot;
        entry.shown.place(spot.place, labelOf(spot, context));
      }
    },
    remove() {
      for (const { shown } of handles.values()) shown.remove();
      handles.clear();
    },
  };
}

function spotsInView(map: L.Map, { tool, session }: HandleContext): HandleSpot[] {
  const view = map.getBounds().pad(0.1);
  return handleSpots(session.state(), {
    tool,
    isInView: (place) => view.contains(toLatLng(place)),
    distancePx: (a, b) => map.latLngToContainerPoint(toLatLng(a)).distanceTo(map.latLngToContainerPoint(toLatLng(b))),
    middle: (a, b) =>
      fromLatLng(
        map.containerPointToLatLng(
          map
            .latLngToContainerPoint(toLatLng(a))
            .add(map.latLngToContainerPoint(toLatLng(b)))
            .divideBy(2),
        ),
      ),
  });
}

interface Entry {
  readonly shown: Handle;
  spot: HandleSpot;
}

/** A handle whose acts follow the spot it stands for at the time. */
function newEntry(map: L.Map, first: HandleSpot, context: HandleContext): Entry {
  const here = (): LngLat => entry.spot.place;
  const acts = first.kind === 'move' ? moveActs(here, context) : vertexActs(first, here, context);
  const entry: Entry = { shown: handle(map, { pane: context.pane, kind: first.kind }, acts), spot: first };
  return entry;
}

function moveActs(from: () => LngLat, { session, preview }: HandleContext): HandleActs {
  return {
    onDrag: (place) => preview(shiftChains(session.state().chains, from(), place)),
    onDragEnd: (place) => session.shift(from(), place),
  };
}

function vertexActs(
  { kind, at }: VertexSpot,
  here: () => LngLat,
  { session, snap, preview }: HandleContext,
): HandleActs {
  const chains = () => session.state().chains;
  if (kind === 'middle') {
    return {
      onTap: () => session.insert(at, here()),
      onDrag: (place) => preview(insertVertex(chains(), at, snap(place))),
      onDragEnd: (place) => session.insert(at, snap(place)),
    };
  }
  return {
    onTap: () => (kind === 'first' ? session.finish() : session.select(at)),
    onDrag: (place) => preview(moveVertex(chains(), at, snap(place))),
    onDragEnd: (place) => session.move(at, snap(place)),
    onDelete() {
      session.select(at);
      session.removeSelected();
    },
  };
}

function labelOf(spot: HandleSpot, { translate, session }: HandleContext): string {
  if (spot.kind === 'move') return translate('map.handle-move');
  const number = spot.at.vertex + 1;
  if (spot.kind === 'middle') return translate('map.handle-middle', { number });
  const count = session.state().chains[spot.at.chain]?.places.length ?? 0;
  return translate(spot.kind === 'first' ? 'map.handle-first' : 'map.handle-vertex', { number, count });
}
