import { expose } from 'comlink';
import { seenEvidence } from './seen-evidence';

/** Rasters of evidence inside their worker. */
const rasters = { seen: seenEvidence };

export type RasterWorker = typeof rasters;

expose(rasters);
