import { Suspense, useState } from 'react';
import { useAppState } from '../app-provider';
import { late } from '../controls/late';
import type { DayPage } from './day-links';
import { FlyHome } from './fly-home';
import { PlanPage } from './plan-page';
import { SortiePage } from './sortie-page';

const EvidenceImportPage = late(() => import('../review/evidence-import-page'), 'EvidenceImportPage');
const ShiftPage = late(() => import('./shift-page'), 'ShiftPage');
const LogBookPage = late(() => import('./log-book-page'), 'LogBookPage');
const SummaryPage = late(() => import('./summary-page'), 'SummaryPage');

/** The Fly job: the day and its pages, one plan's sorties, or one sortie. */
export function FlyPanel() {
  const selection = useAppState((state) => state.selection);
  const plans = useAppState((state) => state.records.plan);
  const [page, setPage] = useState<DayPage>();
  const imported = useAppState((state) => state.evidenceImport);
  if (imported) {
    return (
      <Suspense>
        <EvidenceImportPage imported={imported} />
      </Suspense>
    );
  }
  if (selection?.kind === 'sortie') {
    const plan = plans.get(selection.planId);
    const sortie = plan?.sorties.find(({ code }) => code === selection.code);
    if (plan && sortie) return <SortiePage key={sortie.code} plan={plan} sortie={sortie} />;
  }
  const plan = selection?.kind === 'plan' ? plans.get(selection.id) : undefined;
  if (plan) return <PlanPage key={plan.id} plan={plan} />;
  const home = <FlyHome onPage={setPage} />;
  const back = () => setPage(undefined);
  return (
    <Suspense fallback={home}>
      {page === undefined && home}
      {page === 'shift' && <ShiftPage onBack={back} />}
      {page === 'log' && <LogBookPage onBack={back} />}
      {page === 'day' && <SummaryPage onBack={back} />}
    </Suspense>
  );
}
