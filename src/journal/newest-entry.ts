import type { Entry } from './entry';

/** What the next entry of a device goes on from. */
export type NewestEntry = Pick<Entry, 'device' | 'sequence' | 'wallMs' | 'clock' | 'session' | 'elapsedMs'>;
