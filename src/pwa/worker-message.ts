import type { VerifiedFile } from './precache';
import type { VersionPointer } from './version-pointer';

/** What the page (or the rescue page: `use-previous`, `retry`) asks of the service worker, each with a port for the answer. */
export type WorkerMessage =
  | { readonly ask: 'status' }
  | { readonly ask: 'use-version'; readonly version: string }
  | { readonly ask: 'use-previous' }
  | { readonly ask: 'retry' }
  | { readonly ask: 'good-start' }
  | { readonly ask: 'verify' };

/** The answer to each of them. */
export interface WorkerAnswer {
  readonly pointer: VersionPointer | undefined;
  readonly files: readonly VerifiedFile[];
}
