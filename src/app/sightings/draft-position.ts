import type { FixAverage } from '../../geo/fix-average';
import type { PositionFix } from '../../survey/sighting';
import type { AppContext } from '../app-context';
import type { SightingDraft } from './sighting-draft';

/** A position of the device that is taken without asking, m. */
export const goodAccuracyM = 20;
/** How long a draft's position closes in on the device's at most, s. */
const closesInForS = 60;

/** The device's position as a sighting holds it. */
export function averagedPosition({ place, accuracyM }: FixAverage): PositionFix {
  return { place, by: 'gps', accuracyM };
}

/**
 * Lets the position of a draft close in on the averaged one of the device: from the first good fix until the device moves, a
 * minute has passed, or the person chooses.
 */
export function followGps({ state }: AppContext): void {
  state.subscribe(({ fixAverage, sightingDraft }, before) => {
    if (!fixAverage || !sightingDraft?.followsGps) return;
    if (fixAverage === before.fixAverage && sightingDraft.position !== undefined) return;
    const next = closingIn(sightingDraft, fixAverage, before.fixAverage);
    if (next !== sightingDraft) state.setState({ sightingDraft: next });
  });
}

function closingIn(draft: SightingDraft, average: FixAverage, before: FixAverage | undefined): SightingDraft {
  const { position } = draft;
  const hasMoved = before !== undefined && average.firstAt !== before.firstAt;
  if (position !== undefined && hasMoved) return { ...draft, followsGps: false };
  if (average.accuracyM > goodAccuracyM) return draft;
  if (position?.accuracyM !== undefined && position.accuracyM <= average.accuracyM) return draft;
  const isOver = Date.now() - average.firstAt.getTime() > closesInForS * 1000;
  return { ...draft, position: averagedPosition(average), followsGps: !isOver };
}
