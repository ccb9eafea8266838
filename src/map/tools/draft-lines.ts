import * as L from 'leaflet';
import { toLatLng } from '../leaflet-places';
import type { MapColours } from '../map-colours';
import { type Chain, fewestInRing } from './chain';
import type { Tool, Trouble } from './tool';

/** The lines of a draft and the mark where it crosses itself. */
export interface DraftLines {
  draw(chains: readonly Chain[], trouble?: Trouble): void;
  readonly restyle: (colours: MapColours) => void;
  remove(): void;
}

/** Lines on the map for a draft that is drawn (its last side dashed until it is closed) or edited, over its subject as it was. */
export function draftLines(map: L.Map, pane: string, { gesture, subject }: Tool<unknown>): DraftLines {
  const still = { pane, interactive: false, renderer: L.svg({ pane }) };
  const before = L.polygon(subject?.map((ring) => ring.map(toLatLng)) ?? [], {
    ...still,
    fill: false,
    weight: 2,
    dashArray: '2 6',
  });
  const fill = L.polygon([], { ...still, stroke: false, fillOpacity: 0.16 });
  const casing = L.polyline([], { ...still, weight: 7, opacity: 0.9 });
  const line = L.polyline([], { ...still, weight: 3 });
  const closing = L.polyline([], { ...still, weight: 2.5, dashArray: '6 7' });
  const cross = L.circleMarker([0, 0], { ...still, radius: 16, weight: 4, fillOpacity: 0.15 });
  const group = L.layerGroup([before, fill, casing, line, closing]).addTo(map);
  return {
    draw(chains, trouble) {
      const drawn = chains.map((chain) => toLine(chain, gesture));
      const rings = chains.filter(isRing).map(({ places }) => places.map(toLatLng));
      fill.setLatLngs(rings);
      casing.setLatLngs(drawn);
      line.setLatLngs(drawn);
      closing.setLatLngs(gesture === 'add' ? chains.filter(isRing).map(closingSide) : []);
      if (trouble?.at) cross.setLatLng(toLatLng(trouble.at)).addTo(map);
      else cross.remove();
    },
    restyle(colours) {
      before.setStyle({ color: colours.outline });
      fill.setStyle({ fillColor: colours.accent });
      casing.setStyle({ color: colours.home });
      line.setStyle({ color: colours.accent });
      closing.setStyle({ color: colours.accent });
      cross.setStyle({ color: colours.noFly, fillColor: colours.noFly });
    },
    remove() {
      group.remove();
      cross.remove();
    },
  };
}

function isRing({ places, closed }: Chain): boolean {
  return closed && places.length >= fewestInRing;
}

function toLine(chain: Chain, gesture: 'add' | 'edit'): L.LatLng[] {
  const [first] = chain.places;
  const closes = gesture === 'edit' && isRing(chain) && first;
  return (closes ? [...chain.places, first] : chain.places).map(toLatLng);
}

function closingSide({ places }: Chain): L.LatLng[] {
  const [first, last] = [places[0], places.at(-1)];
  return first && last ? [toLatLng(last), toLatLng(first)] : [];
}
