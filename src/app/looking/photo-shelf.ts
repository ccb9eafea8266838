import type { Shot } from '../../coverage/shot';
import type { OpenedPhoto } from '../coverage/photo-files';
import type { PhotoDecoder } from '../ports/photo-decoder';

/** A photo ready to be painted; or why there is none: its folder was not chosen, its card is away, its file is damaged. */
export type ShelvedPhoto = { readonly bitmap: ImageBitmap } | { readonly lacks: 'folder' | 'card' | 'damaged' };

/** Decoded photos around the one that is shown, and no others. */
export interface PhotoShelf {
  /** The photo of a shot, reduced to a screen; its neighbours are made ready, and what is farther is given back. */
  show(index: number): Promise<ShelvedPhoto>;
  /** The same in full size, one at a time, for looking close. */
  showWhole(index: number): Promise<ShelvedPhoto>;
  /** Forgets what could not be read, as after a card came back. */
  again(): void;
  /** Gives everything back. */
  close(): void;
}

/** Photos made ready before they are asked for, in the order in which they are; one behind, for a second look. */
const readyAhead = [1, 2, 3, -1] as const;
/** Wider photos are reduced to this for the whole screen: 2,560 x 1,920 pixels take 20 MB, a photo of 20 megapixels 80. */
const screenWidthPx = 2560;

interface ShelfOptions {
  readonly open: (shot: Shot) => Promise<OpenedPhoto>;
  readonly decoder: PhotoDecoder;
  /** Pixels across of the photos, where that is known: smaller ones are not blown up. */
  readonly imageWidthPx: number | undefined;
}

/** A shelf over the photos of a flight: at most five reduced ones and one whole are in memory at any time. */
export function photoShelf(shots: readonly Shot[], { open, decoder, imageWidthPx }: ShelfOptions): PhotoShelf {
  const widthPx = Math.min(screenWidthPx, imageWidthPx ?? screenWidthPx);
  const shelf = new Map<number, Promise<ShelvedPhoto>>();
  let whole: { readonly index: number; readonly photo: Promise<ShelvedPhoto> } | undefined;
  let wanted = -1;

  async function decoded(index: number, width?: number): Promise<ShelvedPhoto> {
    const shot = shots[index];
    const opened = shot && (await open(shot));
    if (!opened) return { lacks: 'folder' };
    if ('lacks' in opened) return opened;
    try {
      return { bitmap: await decoder.decode(opened.file, width) };
    } catch {
      const now = await open(shot);
      return 'lacks' in now ? now : { lacks: 'damaged' };
    }
  }

  function take(index: number): Promise<ShelvedPhoto> {
    const known = shelf.get(index);
    if (known) return known;
    const photo = decoded(index, widthPx);
    shelf.set(index, photo);
    return photo;
  }

  function dropWhole(): void {
    void whole?.photo.then(giveBack);
    whole = undefined;
  }

  function keepOnly(kept: ReadonlySet<number>): void {
    for (const [index, photo] of shelf) {
      if (kept.has(index)) continue;
      shelf.delete(index);
      void photo.then(giveBack);
    }
  }

  return {
    async show(index) {
      wanted = index;
      const near = readyAhead.map((step) => index + step).filter((one) => one >= 0 && one < shots.length);
      keepOnly(new Set([index, ...near]));
      if (whole && whole.index !== index) dropWhole();
      const photo = await take(index);
      void readyOneByOne(near);
      return photo;

      /** One after the other, so that the next photo never waits for the ones behind it. */
      async function readyOneByOne(indexes: readonly number[]): Promise<void> {
        for (const one of indexes) {
          if (wanted !== index) return;
          await take(one);
        }
      }
    },

    showWhole(index) {
      if (whole?.index !== index) {
        dropWhole();
        whole = { index, photo: decoded(index) };
      }
      return whole.photo;
    },

    again() {
      for (const [index, photo] of shelf) {
        void photo.then((one) => {
          if ('lacks' in one && shelf.get(index) === photo) shelf.delete(index);
        });
      }
    },

    close() {
      wanted = -1;
      dropWhole();
      keepOnly(new Set());
    },
  };
}

function giveBack(photo: ShelvedPhoto): void {
  if ('bitmap' in photo) photo.bitmap.close();
}
