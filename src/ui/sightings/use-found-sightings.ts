import { useEffect, useState } from 'react';
import { inSlices } from '../../app/in-slices';
import { searching } from '../../app/sightings/sighting-search';
import type { SightingSearch } from '../../app/sightings/sought-sightings';
import type { Sighting } from '../../survey/sighting';
import { useApp, useAppState } from '../app-provider';
import { useSearchWords } from './use-search-words';

/** What a search finds, looked for in slices so that typing stays ahead of it; the last answer until the next one is there. */
export function useFoundSightings(search: SightingSearch): readonly Sighting[] | undefined {
  const app = useApp();
  const records = useAppState((state) => state.records);
  const needsPlace = search.sort === 'nearest' || search.withinM !== undefined;
  const here = useAppState((state) => (needsPlace ? state.fix?.place : undefined));
  const words = useSearchWords();
  const [found, setFound] = useState<readonly Sighting[]>();
  useEffect(() => {
    if (!words) return undefined;
    let wanted = true;
    const steps = searching(search, records, { words, now: app.now(), here });
    void inSlices(steps, () => wanted).then((answer) => answer && setFound(answer));
    return () => {
      wanted = false;
    };
  }, [app, search, records, words, here]);
  return found;
}
