import { useAppState } from '../app-provider';
import { PlanAreas } from './plan-areas';
import { PlanEditor } from './plan-editor';

/** The Plan job: choose an area, then shape its plan. */
export function PlanPanel() {
  const draft = useAppState((state) => state.planDraft);
  return draft ? <PlanEditor draft={draft} /> : <PlanAreas />;
}
