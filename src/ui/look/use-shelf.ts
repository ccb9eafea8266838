import { useCallback, useEffect, useState } from 'react';
import type { Looking } from '../../app/looking/looking';
import { photoShelf, type ShelvedPhoto } from '../../app/looking/photo-shelf';
import type { FlightEvidence } from '../../survey/flight-evidence';
import { useApp } from '../app-provider';

/** The photo of the shot that is shown, once it can be painted. */
export interface ShownPhoto {
  readonly at: number;
  readonly photo: ShelvedPhoto;
}

/** Photos made ready around the one that is shown; `again` after a card was chosen or came back; `closer` for all its pixels. */
export function useShelf({ shots, at }: Pick<Looking, 'shots' | 'at'>, { imageWidthPx }: FlightEvidence) {
  const app = useApp();
  const [shelf] = useState(() =>
    photoShelf(shots, { open: app.evidence.files.open, decoder: app.decoder, imageWidthPx }),
  );
  const [shown, setShown] = useState<ShownPhoto>();
  const [tries, setTries] = useState(0);
  useEffect(() => () => shelf.close(), [shelf]);
  useEffect(() => {
    let isWanted = true;
    void shelf.show(at).then((photo) => isWanted && setShown({ at, photo }));
    return () => {
      isWanted = false;
    };
  }, [shelf, at, tries]);
  const again = useCallback(() => {
    shelf.again();
    setShown(undefined);
    // After what was forgotten has left the shelf.
    setTimeout(() => setTries((count) => count + 1));
  }, [shelf]);
  const closer = useCallback(async () => {
    const photo = await shelf.showWhole(at);
    if ('bitmap' in photo) setShown((now) => (now?.at === at ? { at, photo } : now));
  }, [shelf, at]);
  return { shown, again, closer };
}
