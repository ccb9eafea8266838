/** Beyond this, sharper pixels cost memory that a tablet lacks. */
const sharpest = 2;

/** A square canvas as sharp as the screen, its units CSS pixels; undefined where there are none. */
export function sharpCanvas(sidePx: number): CanvasRenderingContext2D | undefined {
  const canvas = document.createElement('canvas');
  const ratio = Math.min(window.devicePixelRatio || 1, sharpest);
  canvas.width = canvas.height = sidePx * ratio;
  const ctx = canvas.getContext('2d');
  ctx?.scale(ratio, ratio);
  return ctx ?? undefined;
}
