import type { VerifiedFile } from './precache';
import type { VersionPointer } from './version-pointer';

/** What the page (or the rescue page: `use-previous`, `retry`) asks of the service worker, each with a port for the answer. */
export type WorkerMessage =
  | { readonly ask: 'status' }
  | { readonly ask: 'use-version'; readonly version: string }
  | { readonly ask: 'use-previous' }
  | { readonly ask: 'retry' }
  | { readonly ask: 'good-start' }
  | { readonly ask: 'verify' }
  | { readonly ask: 'reach' }
  | { readonly ask: 'take-shared' };

/** How the page's address ends when files were shared to the app. */
export const sharedMark = '?shared';

/** The answer to each of them. */
export interface WorkerAnswer {
  readonly pointer: VersionPointer | undefined;
  readonly files: readonly VerifiedFile[];
  /** Whether the server answers now; for `reach`. */
  readonly reached?: boolean;
  /** Files that were shared to the app; given once. */
  readonly shared?: readonly File[];
}
