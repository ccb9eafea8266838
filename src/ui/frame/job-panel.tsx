import type { ComponentType } from 'react';
import type { Job } from '../../app/job';
import { AreasPanel } from '../areas/areas-panel';
import { FlyPanel } from '../fly/fly-panel';
import { PlanPanel } from '../plan/plan-panel';
import { ReviewPanel } from '../review/review-panel';
import { SetupPanel } from '../setup/setup-panel';
import { SightingsPanel } from '../sightings/sightings-panel';

const panels: Record<Job, ComponentType> = {
  areas: AreasPanel,
  plan: PlanPanel,
  fly: FlyPanel,
  sightings: SightingsPanel,
  review: ReviewPanel,
  setup: SetupPanel,
};

/** The panel of a job. */
export function JobPanel({ job }: { readonly job: Job }) {
  const JobsPanel = panels[job];
  return <JobsPanel />;
}
