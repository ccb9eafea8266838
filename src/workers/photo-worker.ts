import { expose, transfer } from 'comlink';
import { fitsDecoder } from '../formats/photos/fits-decoder';

/** The browser's image decoder inside a worker. */
const decoder = {
  async decode(photo: Blob, widthPx?: number): Promise<ImageBitmap> {
    if (!(await fitsDecoder(photo))) throw new Error('The photo has more pixels than this device takes.');
    const bitmap = await createImageBitmap(
      photo,
      widthPx === undefined ? {} : { resizeWidth: widthPx, resizeQuality: 'medium' },
    );
    return transfer(bitmap, [bitmap]);
  },
};

export type PhotoWorker = typeof decoder;

expose(decoder);
