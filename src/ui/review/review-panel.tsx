import { Suspense, useState } from 'react';
import type { FlightEvidence } from '../../survey/flight-evidence';
import { useAppState } from '../app-provider';
import { late } from '../controls/late';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { AreaCoveragePage } from './area-coverage-page';
import { CoverageOverview } from './coverage-overview';
import { EvidenceImportPage } from './evidence-import-page';
import { EvidencePage } from './evidence-page';
import { GroundPointPage } from './ground-point-page';
import { type ReviewPage, ReviewPageView } from './review-page-view';
import { useProgress } from './use-progress';
import { useSeason } from './use-season';

const OverviewPage = late(() => import('./overview-page'), 'OverviewPage');

/** The Review job: the operation in figures; its ground by area and by flight; evidence on its way in; where to fly next. */
export function ReviewPanel() {
  const { t } = useWords();
  const imported = useAppState((state) => state.evidenceImport);
  const groundPoint = useAppState((state) => state.groundPoint);
  const selection = useAppState((state) => state.selection);
  const areas = useAppState((state) => state.records.area);
  useSeason();
  const [evidence, setEvidence] = useState<FlightEvidence>();
  const [page, setPage] = useState<ReviewPage>();
  const back = () => setPage(undefined);
  if (imported) return <EvidenceImportPage imported={imported} />;
  if (evidence) return <EvidencePage evidence={evidence} onBack={() => setEvidence(undefined)} />;
  if (groundPoint) return <GroundPointPage place={groundPoint} onEvidence={setEvidence} />;
  const isOfArea = selection?.kind === 'area' && areas.has(selection.id);
  if (isOfArea || page === 'ground' || areas.size === 0) return <GroundPages onEvidence={setEvidence} onBack={back} />;
  return (
    <Suspense
      fallback={
        <Panel title={t('job.review')} wide>
          {null}
        </Panel>
      }
    >
      {page ? <ReviewPageView page={page} onPage={setPage} /> : <OverviewPage onPage={setPage} />}
    </Suspense>
  );
}

interface GroundPagesProps {
  readonly onEvidence: (evidence: FlightEvidence) => void;
  readonly onBack: () => void;
}

/** The ground of the whole operation, or of the area that is chosen. */
function GroundPages({ onEvidence, onBack }: GroundPagesProps) {
  const selected = useAppState(({ selection }) => (selection?.kind === 'area' ? selection.id : undefined));
  const progress = useProgress();
  if (!progress) return <ProgressPanel onBack={onBack} />;
  const area = progress.areas.find((one) => one.area.id === selected);
  if (area) return <AreaCoveragePage key={area.area.id} area={area.area} ground={area} onEvidence={onEvidence} />;
  return <CoverageOverview progress={progress} onEvidence={onEvidence} onBack={onBack} />;
}

/** While the ground is reckoned for the first time. */
function ProgressPanel({ onBack }: { readonly onBack: () => void }) {
  const { t } = useWords();
  return (
    <Panel title={t('job.review')} onBack={onBack}>
      <p role="status">{t('coverage.computing')}</p>
    </Panel>
  );
}
