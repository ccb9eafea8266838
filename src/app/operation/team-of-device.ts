import type { AppContext } from '../app-context';
import { currentShift } from './people';

/** The team of the shift that runs, else of the person who holds the device. */
export function teamOfDevice({ state }: AppContext): string | undefined {
  const { records, settings } = state.getState();
  return currentShift(records)?.teamId ?? records.person.get(settings.personId ?? '')?.teamId;
}
