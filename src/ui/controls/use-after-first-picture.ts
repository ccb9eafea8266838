import { useDeferredValue } from 'react';

/** False at first, true right after the first picture: what stands below the fold need not hold up the answer to the tap. */
export function useAfterFirstPicture(): boolean {
  return useDeferredValue(true, false);
}
