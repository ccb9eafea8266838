import type { MapColours } from './map-colours';

/** Hands the colours that map.css uses to the map's element. */
export function themeProperties(element: HTMLElement, colours: MapColours): void {
  for (const name of ['ground', 'home', 'accent', 'outline', 'label', 'quietLabel', 'position'] as const) {
    element.style.setProperty(`--map-${name}`, colours[name]);
  }
}
