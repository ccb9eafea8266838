import type { PhotoImages } from '../app/ports/photo-images';

/** The browser's image decoder. */
export const browserPhotoImages: PhotoImages = {
  async resized(photo, longestPx) {
    try {
      const whole = await createImageBitmap(photo);
      const share = Math.min(1, longestPx / Math.max(whole.width, whole.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(whole.width * share));
      canvas.height = Math.max(1, Math.round(whole.height * share));
      canvas.getContext('2d')?.drawImage(whole, 0, 0, canvas.width, canvas.height);
      whole.close();
      return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', 0.8));
    } catch {
      return undefined;
    }
  },
};
