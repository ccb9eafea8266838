import { useMemo } from 'react';
import type { PlanDraft } from '../../app/planning/plan-draft';
import type { MarkOnMap, TrackOnMap } from '../../map/map-content';
import { useStartWords } from '../words-provider';

/** What the pattern of the plan in hand, or of one that is shown, is about: the line of a corridor, or the place that is looked at. */
export function usePatternAim(plan: Pick<PlanDraft, 'parameters' | 'corridor' | 'around'> | undefined): {
  readonly tracks: readonly TrackOnMap[];
  readonly marks: readonly MarkOnMap[] | undefined;
} {
  const { t } = useStartWords();
  const pattern = plan?.parameters.pattern;
  const line = pattern === 'corridor' ? plan?.corridor?.line : undefined;
  const around = pattern === 'orbit' || pattern === 'inspection' ? plan?.around : undefined;
  const tracks = useMemo(() => (line ? [{ id: 'corridor', parts: [line] }] : []), [line]);
  const label = t('pattern.around');
  const marks = useMemo(() => around && [{ place: around, label }], [around, label]);
  return { tracks, marks };
}
