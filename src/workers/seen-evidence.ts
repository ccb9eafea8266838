import type { RasterTask } from '../app/ports/season-rasters';
import { evidenceCoverage, type SeenEvidence } from '../coverage/evidence-coverage';
import { unpackEvidence } from '../coverage/pack-evidence';

/** What packed evidence says was seen; undefined for content that cannot be read. */
export function seenEvidence({ evidence, packed, looked }: RasterTask): SeenEvidence | undefined {
  const content = unpackEvidence(packed);
  return content && evidenceCoverage(evidence, content, { looked: new Set(looked) });
}
