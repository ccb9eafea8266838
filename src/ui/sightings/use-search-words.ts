import { useEffect, useState } from 'react';
import type { SearchWords } from '../../app/sightings/search-text';

/** The words of all languages to search in; before they are there nothing but the records' own text is found. */
export function useSearchWords(): SearchWords | undefined {
  const [words, setWords] = useState<SearchWords>();
  useEffect(() => {
    let wanted = true;
    void import('../../app/sightings/search-text')
      .then(({ loadSearchWords }) => loadSearchWords())
      .then((loaded) => wanted && setWords(() => loaded));
    return () => {
      wanted = false;
    };
  }, []);
  return words;
}
