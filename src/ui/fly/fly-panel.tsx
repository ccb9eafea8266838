import { useAppState } from '../app-provider';
import { FlyHome } from './fly-home';
import { PlanPage } from './plan-page';
import { SortiePage } from './sortie-page';

/** The Fly job: kept plans, one plan's sorties, or one sortie. */
export function FlyPanel() {
  const selection = useAppState((state) => state.selection);
  const plans = useAppState((state) => state.records.plan);
  if (selection?.kind === 'sortie') {
    const plan = plans.get(selection.planId);
    const sortie = plan?.sorties.find(({ code }) => code === selection.code);
    if (plan && sortie) return <SortiePage key={sortie.code} plan={plan} sortie={sortie} />;
  }
  const plan = selection?.kind === 'plan' ? plans.get(selection.id) : undefined;
  return plan ? <PlanPage key={plan.id} plan={plan} /> : <FlyHome />;
}
