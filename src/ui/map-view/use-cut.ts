import { useMemo } from 'react';
import { cutPlace } from '../../app/planning/dragged-cut';
import type { PlanDraft } from '../../app/planning/plan-draft';
import type { MapContent } from '../../map/map-content';

/** The cut that the map lets drag: after the sortie of the draft that stands out, if another follows. */
export function useCut(draft: PlanDraft | undefined): Pick<MapContent, 'cut'> {
  const sorties = draft?.planning?.plan?.sorties;
  const code = draft?.highlighted;
  return useMemo(() => {
    const index = sorties?.findIndex((sortie) => sortie.code === code) ?? -1;
    const sortie = sorties?.[index];
    const place = sortie && sorties?.[index + 1] && cutPlace(sortie);
    return sortie && place ? { cut: { code: sortie.code, place } } : {};
  }, [sorties, code]);
}
