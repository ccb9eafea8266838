import { Button } from '@mantine/core';
import { IconCalendarStats, IconChecklist, IconDrone, IconTargetArrow } from '@tabler/icons-react';
import { late } from '../controls/late';
import { useWords } from '../words-provider';
import { Panel } from '../frame/panel';
import classes from './board.module.css';
import { useReviewLedger } from './use-review-ledger';

const BoardPage = late(() => import('./board-page'), 'BoardPage');
const ForecastPage = late(() => import('./forecast-page'), 'ForecastPage');
const FleetPage = late(() => import('./fleet-page'), 'FleetPage');
const WhereNextPage = late(() => import('./where-next-page'), 'WhereNextPage');
const NextAreasPage = late(() => import('./next-areas-page'), 'NextAreasPage');

/** Pages of the Review job behind its overview. */
export type ReviewPage = 'ground' | 'board' | 'forecast' | 'fleet' | 'where-next' | 'finds-per-hour';

interface ReviewPageViewProps {
  readonly page: Exclude<ReviewPage, 'ground'>;
  readonly onPage: (page: ReviewPage | undefined) => void;
}

/** The page of the Review job that is open. */
export function ReviewPageView({ page, onPage }: ReviewPageViewProps) {
  const { t } = useWords();
  const ledger = useReviewLedger();
  const back = () => onPage(undefined);
  if (page === 'board') return <BoardPage onBack={back} />;
  if (page === 'finds-per-hour') return <NextAreasPage onBack={() => onPage('where-next')} />;
  if (!ledger) {
    return (
      <Panel title={t('job.review')} onBack={back} wide>
        <p role="status">{t('review.adding')}</p>
      </Panel>
    );
  }
  switch (page) {
    case 'forecast':
      return <ForecastPage ledger={ledger} onBack={back} />;
    case 'fleet':
      return <FleetPage ledger={ledger} onBack={back} />;
    case 'where-next':
      return <WhereNextPage ledger={ledger} onFinds={() => onPage('finds-per-hour')} onBack={back} />;
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
