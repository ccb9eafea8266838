import { useMemo, useState } from 'react';
import { coverageProgress } from '../../app/coverage/coverage-progress';
import type { FlightEvidence } from '../../survey/flight-evidence';
import { useAppState } from '../app-provider';
import { AreaCoveragePage } from './area-coverage-page';
import { CoverageOverview } from './coverage-overview';
import { EvidenceImportPage } from './evidence-import-page';
import { EvidencePage } from './evidence-page';
import { GroundPointPage } from './ground-point-page';
import { NextAreasPage } from './next-areas-page';
import { useSeason } from './use-season';

/** The Review job: what was planned, flown, photographed and looked at, over all, by area, by flight; and evidence on its way in. */
export function ReviewPanel() {
  const records = useAppState((state) => state.records);
  const imported = useAppState((state) => state.evidenceImport);
  const groundPoint = useAppState((state) => state.groundPoint);
  const selection = useAppState((state) => state.selection);
  const season = useSeason();
  const [now] = useState(() => new Date());
  const [evidence, setEvidence] = useState<FlightEvidence>();
  const [isRanking, setRanking] = useState(false);
  const progress = useMemo(() => coverageProgress(records, now, season), [records, now, season]);
  if (imported) return <EvidenceImportPage imported={imported} />;
  if (evidence) return <EvidencePage evidence={evidence} onBack={() => setEvidence(undefined)} />;
  if (groundPoint) return <GroundPointPage place={groundPoint} onEvidence={setEvidence} />;
  const area = selection?.kind === 'area' ? progress.areas.find((one) => one.area.id === selection.id) : undefined;
  if (area) return <AreaCoveragePage key={area.area.id} area={area.area} ground={area} onEvidence={setEvidence} />;
  if (isRanking) return <NextAreasPage onBack={() => setRanking(false)} />;
  return <CoverageOverview progress={progress} onEvidence={setEvidence} onNext={() => setRanking(true)} />;
}
