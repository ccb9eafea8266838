import type { Issue } from '../survey/issue';
import type { StoreFailure } from './ports/operation-store';

/** A write that did not happen, as something to tell. */
export function storeIssue(failure: StoreFailure): Issue {
  return { code: `store-${failure}`, severity: 'error' };
}
