import * as L from 'leaflet';
import type { Language } from '../../i18n/language';
import { degreeLabels, gridStepDeg, gridTicks } from './grid-ticks';

/** The degrees of the graticule along the map's top and left edge. */
export interface GraticuleLabels {
  speak(language: Language): void;
  set(state: 'shown' | 'hidden'): void;
}

/** Labels closer than this to the corner are left out, px. */
const cornerPx = 40;

/** Along which edge, and which part of a degree it tells. */
const edges = { top: 'lng', left: 'lat' } as const;
type Edge = keyof typeof edges;

interface Label {
  readonly text: string;
  /** From the map's left or top edge. */
  readonly px: number;
}

/**
 * Puts the labels into the map's element and keeps them at their lines while the map moves. Each edge's labels hang in a row that moves as
 * one: writing each anew would make the browser lay the page out at every frame of a drag.
 */
export function graticuleLabels(map: L.Map, language: Language): GraticuleLabels {
  let label = degreeLabels(language);
  const frame = document.createElement('div');
  frame.className = 'dala-graticule-labels';
  frame.setAttribute('aria-hidden', 'true');
  map.getContainer().append(frame);
  const rows = { top: labelRow(frame, 'top'), left: labelRow(frame, 'left') };
  const update = () => {
    if (frame.hidden) return;
    for (const edge of ['top', 'left'] as const) rows[edge](labelsOf(map, label, edge), map.getZoom());
  };
  map.on('move', update);
  return {
    speak(spoken) {
      label = degreeLabels(spoken);
      update();
    },
    set(state) {
      frame.hidden = state === 'hidden';
      update();
    },
  };
}

/** A row of labels; what it shows is written again only when other labels are due or they stand differently apart. */
function labelRow(frame: HTMLElement, edge: Edge): (labels: readonly Label[], zoom: number) => void {
  const row = frame.appendChild(document.createElement('div'));
  row.className = `dala-graticule-${edge}`;
  const axis = edge === 'top' ? 'X' : 'Y';
  let written = '';
  return (labels, zoom) => {
    const firstPx = labels[0]?.px ?? 0;
    const wanted = [zoom, ...labels.map(({ text }) => text)].join('\n');
    if (wanted !== written) {
      row.replaceChildren(
        ...labels.map(({ text, px }) => {
          const element = document.createElement('span');
          element.textContent = text;
          element.style.transform = `translate${axis}(${px - firstPx}px)`;
          return element;
        }),
      );
      written = wanted;
    }
    row.style.transform = `translate${axis}(${firstPx}px)`;
  };
}

function labelsOf(map: L.Map, label: ReturnType<typeof degreeLabels>, edge: Edge): readonly Label[] {
  const bounds = map.getBounds();
  const [corner, stepDeg] = [map.project(bounds.getNorthWest()), gridStepDeg(map.getZoom())];
  const ticks =
    edge === 'top'
      ? gridTicks(bounds.getWest(), bounds.getEast(), stepDeg)
      : gridTicks(bounds.getSouth(), bounds.getNorth(), stepDeg);
  const pxOf = (deg: number) =>
    edge === 'top'
      ? map.project(L.latLng(bounds.getNorth(), deg)).x - corner.x
      : map.project(L.latLng(deg, bounds.getWest())).y - corner.y;
  return ticks
    .map((deg) => ({ text: label(deg, stepDeg, edges[edge]), px: pxOf(deg) }))
    .filter(({ px }) => px > cornerPx);
}
