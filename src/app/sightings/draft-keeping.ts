import type { StoreFailure } from '../ports/operation-store';

/** Whether a draft is on the disk: nothing to keep yet, being written, kept, or why it is not. */
export type DraftKeeping = 'empty' | 'writing' | 'kept' | StoreFailure;
