import { UnstyledButton } from '@mantine/core';
import {
  IconChartBar,
  IconEye,
  IconPlaneDeparture,
  IconPolygon,
  IconRoute,
  IconSettings,
  type Icon,
} from '@tabler/icons-react';
import { type Job, jobs } from '../../app/job';
import { useApp, useAppState } from '../app-provider';
import { useStartWords } from '../words-provider';
import classes from './rail.module.css';

const icons: Record<Job, Icon> = {
  areas: IconPolygon,
  plan: IconRoute,
  fly: IconPlaneDeparture,
  sightings: IconEye,
  review: IconChartBar,
  setup: IconSettings,
};

/** The rail of jobs: at the side in landscape, at the foot in portrait. */
export function Rail() {
  const app = useApp();
  const { t } = useStartWords();
  const current = useAppState((state) => state.job);
  return (
    <nav className={classes.rail} aria-label={t('app.jobs')}>
      {jobs.map((job) => {
        const JobIcon = icons[job];
        return (
          <UnstyledButton
            key={job}
            className={classes.job}
            aria-current={job === current ? 'page' : undefined}
            onClick={() => app.goTo(job)}
          >
            <JobIcon size={26} stroke={1.7} aria-hidden />
            <span>{t(`job.${job}`)}</span>
          </UnstyledButton>
        );
      })}
    </nav>
  );
}
