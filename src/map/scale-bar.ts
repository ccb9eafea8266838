import { distanceM } from '../geo/geodesic';
import type { StartTranslate } from '../i18n/translator';
import { fromWorld, toWorld, worldSizePx } from '../geo/mercator';
import type { LngLat } from '../geo/lng-lat';
import { roundLength } from '../geo/round-length';

const widestPx = 140;

/** The longest round length (1, 2 or 5 times a power of ten) that fits, in metres, and its width in pixels. */
export function scaleBarOf(center: LngLat, zoom: number): { lengthM: number; widthPx: number } {
  const { x, y } = toWorld(center);
  const widestM = distanceM(center, fromWorld({ x: x + widestPx / worldSizePx(zoom), y }));
  const lengthM = roundLength(widestM);
  return { lengthM, widthPx: (widestPx * lengthM) / widestM };
}

/** The scale bar in the map's corner. */
export interface ScaleBar {
  update(view: { center: LngLat; zoom: number }, translate: StartTranslate): void;
}

/** Puts a scale bar into the map's element. */
export function scaleBar(container: HTMLElement): ScaleBar {
  const element = document.createElement('div');
  element.className = 'dala-scale-bar';
  container.append(element);
  let written = '';
  return {
    update({ center, zoom }, translate) {
      const { lengthM, widthPx } = scaleBarOf(center, zoom);
      const text =
        lengthM >= 1000
          ? translate('map.scale-km', { length: lengthM / 1000 })
          : translate('map.scale-m', { length: lengthM });
      const width = `${Math.round(widthPx)}px`;
      // Asked for at every frame of a drag, and nearly always the same.
      if (written === `${width} ${text}`) return;
      written = `${width} ${text}`;
      element.style.width = width;
      element.textContent = text;
    },
  };
}
