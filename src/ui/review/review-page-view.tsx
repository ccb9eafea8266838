import { Button } from '@mantine/core';
import { IconCalendarStats, IconChecklist, IconDrone, IconTargetArrow } from '@tabler/icons-react';
import type { CoverageProgress } from '../../app/coverage/coverage-progress';
import { late } from '../controls/late';
import { useWords } from '../words-provider';
import classes from './board.module.css';

const BoardPage = late(() => import('./board-page'), 'BoardPage');
const ForecastPage = late(() => import('./forecast-page'), 'ForecastPage');
const FleetPage = late(() => import('./fleet-page'), 'FleetPage');
const WhereNextPage = late(() => import('./where-next-page'), 'WhereNextPage');
const NextAreasPage = late(() => import('./next-areas-page'), 'NextAreasPage');

/** Pages of the Review job behind its overview. */
export type ReviewPage = 'ground' | 'board' | 'forecast' | 'fleet' | 'where-next' | 'finds-per-hour';

interface ReviewPageViewProps {
  readonly page: Exclude<ReviewPage, 'ground'>;
  readonly progress: CoverageProgress;
  readonly onPage: (page: ReviewPage | undefined) => void;
}

/** The page of the Review job that is open. */
export function ReviewPageView({ page, progress, onPage }: ReviewPageViewProps) {
  const back = () => onPage(undefined);
  switch (page) {
    case 'board':
      return <BoardPage onBack={back} />;
    case 'forecast':
      return <ForecastPage progress={progress} onBack={back} />;
    case 'fleet':
      return <FleetPage progress={progress} onBack={back} />;
    case 'where-next':
      return <WhereNextPage progress={progress} onFinds={() => onPage('finds-per-hour')} onBack={back} />;
    case 'finds-per-hour':
      return <NextAreasPage onBack={() => onPage('where-next')} />;
  }
}

/** The ways from the overview to its pages. */
export function ReviewLinks({ onPage }: { readonly onPage: (page: ReviewPage) => void }) {
  const { t } = useWords();
  return (
    <div className={classes.bar} role="group" aria-label={t('board.links')}>
      <Button variant="default" leftSection={<IconChecklist aria-hidden />} onClick={() => onPage('board')}>
        {t('board.open')}
      </Button>
      <Button variant="default" leftSection={<IconTargetArrow aria-hidden />} onClick={() => onPage('where-next')}>
        {t('where.title')}
      </Button>
      <Button variant="default" leftSection={<IconCalendarStats aria-hidden />} onClick={() => onPage('forecast')}>
        {t('forecast.open')}
      </Button>
      <Button variant="default" leftSection={<IconDrone aria-hidden />} onClick={() => onPage('fleet')}>
        {t('fleet.title')}
      </Button>
    </div>
  );
}
