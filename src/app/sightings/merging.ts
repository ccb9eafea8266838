import type { Sighting } from '../../survey/sighting';
import type { AppContext } from '../app-context';
import { keepRecord } from '../keep-record';

/** Joining sightings that are one thing, and parting them again. Nothing is lost: each keeps all that it says. */
export function mergeActions(context: AppContext) {
  return {
    /** Says that a sighting is the same as another: it leaves list and map, its actions and photos count there. */
    join(sighting: Sighting, into: Sighting): Promise<boolean> {
      return keepRecord(context, { ...sighting, mergedInto: into.id }, { key: 'edit.sightings-merged' });
    },

    part(sighting: Sighting): Promise<boolean> {
      const { mergedInto: _, ...own } = sighting;
      return keepRecord(context, own, { key: 'edit.sightings-parted' });
    },
  };
}
