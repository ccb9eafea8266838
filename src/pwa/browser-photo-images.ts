import type { PhotoImages } from '../app/ports/photo-images';

/** The browser's image decoder. */
export const browserPhotoImages: PhotoImages = {
  async resized(photo, longestPx, paths = []) {
    try {
      const whole = await createImageBitmap(photo);
      const share = Math.min(1, longestPx / Math.max(whole.width, whole.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(whole.width * share));
      canvas.height = Math.max(1, Math.round(whole.height * share));
      const context = canvas.getContext('2d');
      context?.drawImage(whole, 0, 0, canvas.width, canvas.height);
      if (context) drawPaths(context, paths);
      whole.close();
      return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', 0.8));
    } catch {
      return undefined;
    }
  },
};

/** As the screen shows them: yellow over a dark rim. */
function drawPaths(context: CanvasRenderingContext2D, paths: readonly string[]): void {
  const { width, height } = context.canvas;
  const scaled = new DOMMatrix().scale(width / 1000, height / 1000);
  const widthPx = Math.max(3, Math.max(width, height) / 250);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const text of paths) {
    const path = new Path2D();
    path.addPath(new Path2D(text), scaled);
    for (const [colour, share] of [
      ['#000000', 1.6],
      ['#ffd400', 1],
    ] as const) {
      context.strokeStyle = colour;
      context.lineWidth = widthPx * share;
      context.stroke(path);
    }
  }
}
