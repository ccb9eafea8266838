import { useState } from 'react';
import type { SightingDraft } from '../../app/sightings/sighting-draft';
import type { PhotoPoint } from '../../survey/photo-mark';
import { useApp, useAppState } from '../app-provider';

/** A find that is being pointed out on the photo. */
export interface FindInHand {
  /** Whether the person was asked to tap the find. */
  readonly asks: boolean;
  readonly pin: PhotoPoint | undefined;
  readonly draft: SightingDraft | undefined;
  ask(): void;
  point(at: PhotoPoint): void;
  /** The find was kept, put aside or dropped. */
  end(): void;
  /** Drops the find, if there is one. */
  drop(): Promise<void>;
}

interface Held extends Pick<FindInHand, 'asks' | 'pin'> {
  /** The shot that it belongs to. */
  readonly at: number;
}

/** The find in hand on the photo that is shown; it ends with the photo. */
export function useFind(at: number, isShown: boolean): FindInHand {
  const app = useApp();
  const [held, setHeld] = useState<Held>({ at, asks: false, pin: undefined });
  const { asks, pin } = held.at === at ? held : { asks: false, pin: undefined };
  const inHand = useAppState((state) => state.sightingDraft);
  const end = () => setHeld({ at, asks: false, pin: undefined });
  return {
    asks,
    pin,
    draft: pin && inHand,
    ask: () => setHeld({ at, asks: !asks, pin }),
    point(place) {
      if (!isShown) return;
      const isNew = pin === undefined;
      setHeld({ at, asks: false, pin: place });
      void (isNew ? app.finds.begin(place) : app.finds.move(place)).then((isDone) => isDone || end());
    },
    end,
    async drop() {
      if (pin === undefined) return;
      await app.finds.discard();
      end();
    },
  };
}
