/** Beyond this, sharper pixels cost memory that a tablet lacks. */
const sharpest = 2;

/** A square canvas aside of the page, as sharp as the screen, its units CSS pixels; undefined where there are none. */
export function sharpCanvas(sidePx: number): OffscreenCanvasRenderingContext2D | undefined {
  if (typeof OffscreenCanvas === 'undefined') return undefined;
  const ratio = Math.min(window.devicePixelRatio || 1, sharpest);
  const ctx = new OffscreenCanvas(sidePx * ratio, sidePx * ratio).getContext('2d');
  ctx?.scale(ratio, ratio);
  return ctx ?? undefined;
}
