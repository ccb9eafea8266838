import { expose, transfer } from 'comlink';

/** The browser's image decoder inside a worker. */
const decoder = {
  async decode(photo: Blob, widthPx?: number): Promise<ImageBitmap> {
    const bitmap = await createImageBitmap(
      photo,
      widthPx === undefined ? {} : { resizeWidth: widthPx, resizeQuality: 'medium' },
    );
    return transfer(bitmap, [bitmap]);
  },
};

export type PhotoWorker = typeof decoder;

expose(decoder);
