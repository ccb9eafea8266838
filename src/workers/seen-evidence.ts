import { groundRise } from '../coverage/ground-rise';
import type { RasterTask } from '../app/ports/season-rasters';
import { evidenceCoverage, type SeenEvidence } from '../coverage/evidence-coverage';
import { unpackEvidence } from '../coverage/pack-evidence';

/** What packed evidence says was seen; undefined for content that cannot be read. */
export function seenEvidence({ evidence, packed, looked, terrain }: RasterTask): SeenEvidence | undefined {
  const content = unpackEvidence(packed);
  if (!content) return undefined;
  const groundRiseM = groundRise(content, terrain);
  return evidenceCoverage(evidence, content, { looked: new Set(looked), ...(groundRiseM && { groundRiseM }) });
}
