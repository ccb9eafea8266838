import { type ComponentType, lazy, Suspense } from 'react';
import type { Job } from '../../app/job';
import { useStartWords } from '../words-provider';
import { Panel } from './panel';

/** Each job's screens load when the job is first chosen. */
const panels: Record<Job, ComponentType> = {
  areas: lazy(async () => ({ default: (await import('../areas/areas-panel')).AreasPanel })),
  plan: lazy(async () => ({ default: (await import('../plan/plan-panel')).PlanPanel })),
  fly: lazy(async () => ({ default: (await import('../fly/fly-panel')).FlyPanel })),
  sightings: lazy(async () => ({ default: (await import('../sightings/sightings-panel')).SightingsPanel })),
  review: lazy(async () => ({ default: (await import('../review/review-panel')).ReviewPanel })),
  setup: lazy(async () => ({ default: (await import('../setup/setup-panel')).SetupPanel })),
};

/** The panel of a job. */
export function JobPanel({ job }: { readonly job: Job }) {
  const { t } = useStartWords();
  const JobsPanel = panels[job];
  return (
    <Suspense fallback={<Panel title={t(`job.${job}`)}>{null}</Panel>}>
      <JobsPanel />
    </Suspense>
  );
}
