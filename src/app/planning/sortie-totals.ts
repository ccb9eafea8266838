import type { PlannedFlight } from '../../flight/flight-task';
import { isResumedCode } from '../../survey/resumed-code';
import type { Sortie } from '../../survey/sortie';

type SortieTotals = Pick<PlannedFlight, 'transects' | 'transectM' | 'pathM' | 'turns' | 'photos' | 'flightS'>;

/** What sorties come to together. A resumed one flies the rest of another: in sum it would count twice. */
export function sortieTotals(sorties: readonly Sortie[]): SortieTotals {
  const counted = sorties.filter(({ code }) => !isResumedCode(code));
  const sum = (of: (sortie: Sortie) => number) => counted.reduce((total, sortie) => total + of(sortie), 0);
  const transects = sum(({ legs }) => legs.filter(({ kind }) => kind === 'transect').length);
  return {
    transects,
    transectM: sum(({ transectM }) => transectM),
    pathM: sum(({ lengthM }) => lengthM),
    turns: transects - counted.length,
    photos: sum(({ photos }) => photos),
    flightS: sum(({ durationS }) => durationS),
  };
}
