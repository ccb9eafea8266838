import type * as L from 'leaflet';
import type { LngLat } from '../../geo/lng-lat';
import type { StartTranslate } from '../../i18n/translator';
import { fromLatLng, toLatLng } from '../leaflet-places';
import type { MapColours } from '../map-colours';
import { fewestInRing } from './chain';
import { draftHandles } from './draft-handles';
import { draftLines } from './draft-lines';
import type { Tool } from './tool';
import type { ToolSession } from './tool-session';

/** A tool at work on the map. */
export interface ToolOnMap {
  /** A tap on the map. */
  tap(place: LngLat): void;
  /** Adds a place at the cross-hair; on the first place of a ring it closes it. */
  addAtCenter(): void;
  readonly restyle: (colours: MapColours) => void;
  remove(): void;
}

/** What a tool needs from its map. */
export interface ToolSurroundings {
  readonly colours: MapColours;
  readonly translate: StartTranslate;
  readonly snap: (place: LngLat) => LngLat;
}

const closingReachPx = 24;

/** Shows a session on the map and takes taps, drags and keys for it until it ends. */
export function toolOnMap(
  map: L.Map,
  { tool, session }: { tool: Tool<unknown>; session: ToolSession },
  { colours, translate, snap }: ToolSurroundings,
): ToolOnMap {
  const lines = draftLines(map, 'draft', tool);
  const handles = draftHandles(map, {
    pane: 'handles',
    tool,
    session,
    translate,
    snap,
    preview: (chains) => lines.draw(chains),
  });
  const draw = () => {
    const { chains, trouble } = session.state();
    lines.draw(chains, trouble);
    handles.sync();
  };
  const add = (place: LngLat) => {
    if (tool.gesture !== 'add') session.select(undefined);
    else if (closesRing(map, session, place)) session.finish();
    else session.add(snap(place));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.target === map.getContainer() && keyAct(event, session, () => add(fromLatLng(map.getCenter()))))
      event.preventDefault();
  };

  lines.restyle(colours);
  map.on('moveend', handles.sync);
  map.getContainer().addEventListener('keydown', onKey);
  const unsubscribe = session.subscribe(draw);
  draw();

  return {
    tap: add,
    addAtCenter: () => add(fromLatLng(map.getCenter())),
    restyle: lines.restyle,
    remove() {
      unsubscribe();
      map.off('moveend', handles.sync);
      map.getContainer().removeEventListener('keydown', onKey);
      handles.remove();
      lines.remove();
    },
  };
}

function closesRing(map: L.Map, session: ToolSession, place: LngLat): boolean {
  const chain = session.state().chains.at(-1);
  const first = chain?.places[0];
  if (!chain?.closed || !first || chain.places.length < fewestInRing) return false;
  const [a, b] = [map.latLngToContainerPoint(toLatLng(first)), map.latLngToContainerPoint(toLatLng(place))];
  return a.distanceTo(b) <= closingReachPx;
}

/** Enter adds at the cross-hair, Backspace and Ctrl+Z step back, Ctrl+Y steps forward, Escape cancels. */
function keyAct(event: KeyboardEvent, session: ToolSession, addAtCenter: () => void): boolean {
  const command = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter') addAtCenter();
  else if (event.key === 'Escape') session.cancel();
  else if (event.key === 'Backspace' || (command && event.code === 'KeyZ' && !event.shiftKey)) session.undo();
  else if (command && (event.code === 'KeyY' || event.code === 'KeyZ')) session.redo();
  else return false;
  return true;
}
