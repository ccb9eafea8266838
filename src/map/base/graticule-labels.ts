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

/** Puts the labels into the map's element and keeps them at their lines while the map moves. */
export function graticuleLabels(map: L.Map, language: Language): GraticuleLabels {
  let label = degreeLabels(language);
  const frame = document.createElement('div');
  frame.className = 'dala-graticule-labels';
  frame.setAttribute('aria-hidden', 'true');
  map.getContainer().append(frame);
  const update = () => {
    if (frame.hidden) return;
    const labels = labelsOf(map, label);
    while (frame.childElementCount > labels.length) frame.lastElementChild?.remove();
    labels.forEach(({ text, edge, px }, i) => {
      const element = frame.children[i] ?? frame.appendChild(document.createElement('span'));
      if (!(element instanceof HTMLElement)) return;
      element.textContent = text;
      element.className = `dala-graticule-${edge}`;
      element.style.transform = edge === 'top' ? `translateX(${px}px)` : `translateY(${px}px)`;
    });
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

function labelsOf(
  map: L.Map,
  label: ReturnType<typeof degreeLabels>,
): { text: string; edge: 'top' | 'left'; px: number }[] {
  const bounds = map.getBounds();
  const stepDeg = gridStepDeg(map.getZoom());
  const along = gridTicks(bounds.getWest(), bounds.getEast(), stepDeg).map((lng) => ({
    text: label(lng, stepDeg, 'lng'),
    edge: 'top' as const,
    px: map.latLngToContainerPoint(L.latLng(bounds.getNorth(), lng)).x,
  }));
  const down = gridTicks(bounds.getSouth(), bounds.getNorth(), stepDeg).map((lat) => ({
    text: label(lat, stepDeg, 'lat'),
    edge: 'left' as const,
    px: map.latLngToContainerPoint(L.latLng(lat, bounds.getWest())).y,
  }));
  return [...along, ...down].filter(({ px }) => px > cornerPx);
}
