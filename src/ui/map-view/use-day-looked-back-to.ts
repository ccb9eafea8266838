import { useDeferredValue } from 'react';
import { useAppState } from '../app-provider';

/** The day that Review looks back to; undefined: the map shows now. Figures follow the slider at once, the map as soon as it can. */
export function useDayLookedBackTo(): number | undefined {
  return useDeferredValue(useAppState((state) => (state.job === 'review' ? state.review.day : undefined)));
}
