import type { EvidenceImport } from '../../app/coverage/proposed-evidence';
import type { MapContent } from '../../map/map-content';

/** Photos of a card before they are kept: where they were taken, and rings where one is missing. */
export function cardContent({ proposed }: EvidenceImport): Pick<MapContent, 'photoPoints' | 'marks'> {
  return {
    photoPoints: proposed.flatMap(({ found }) => found.content.shots.flatMap(({ place }) => (place ? [place] : []))),
    marks: proposed.flatMap(({ expected }) => (expected?.missing ?? []).map((place) => ({ place, label: '' }))),
  };
}
