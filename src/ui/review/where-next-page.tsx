import { Button, NativeSelect } from '@mantine/core';
import { IconChartDots, IconRoute } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { nextAreas } from '../../app/coverage/next-areas';
import { nextReasons, type RankedArea, type ReasonWeights, whereNext } from '../../app/review/where-next';
import { coverageDay } from '../../coverage/coverage-day';
import type { Ledger } from '../../review/ledger';
import { useApp, useAppState } from '../app-provider';
import { RecordList, RecordRow } from '../controls/record-list';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './board.module.css';

interface WhereNextPageProps {
  readonly ledger: Ledger;
  readonly onFinds: () => void;
  readonly onBack: () => void;
}

const shownRows = 30;
const weightChoices = [0, 1, 2] as const;

/** Areas in the order in which to fly them, each with its reasons; one tap plans the one that is chosen. */
export function WhereNextPage({ ledger, onFinds, onBack }: WhereNextPageProps) {
  const app = useApp();
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const season = useAppState((state) => state.season);
  const [weights, setWeights] = useState<ReasonWeights>({ overdue: 1, finds: 1, sightings: 1, tips: 1 });
  const [chosenId, setChosenId] = useState<string>();
  const finds = useMemo(
    () => nextAreas({ records, season }, { target: 'stand', law: 'random' }).ranked,
    [records, season],
  );
  const [day] = useState(() => coverageDay(app.now().getTime()));
  const ranked = useMemo(
    () => whereNext({ ledger, day, records, finds }, weights),
    [ledger, day, records, finds, weights],
  );
  const chosen = ranked.find(({ area }) => area.id === chosenId) ?? ranked[0];
  const reasons = ({ waitingHa, findsPerHour, sightings, tips }: RankedArea) =>
    [
      waitingHa > 0 && t('where.waiting', { area: q.hectares(waitingHa * 10_000) }),
      findsPerHour !== undefined && t('next.per-hour', { finds: q.number(findsPerHour, 3) }),
      sightings > 0 && t('next.sightings', { count: sightings }),
      tips > 0 && t('where.tips', { count: tips }),
    ].filter((reason) => reason !== false);
  return (
    <Panel
      title={t('where.title')}
      onBack={onBack}
      action={
        <Button
          fullWidth
          disabled={!chosen}
          leftSection={<IconRoute aria-hidden />}
          onClick={() => chosen && app.plans.begin([chosen.area.id])}
        >
          {t('where.plan', { area: chosen?.area.name ?? '' })}
        </Button>
      }
    >
      <RecordList label={t('where.title')}>
        {ranked.slice(0, shownRows).map((one, i) => (
          <RecordRow
            key={one.area.id}
            selected={one === chosen}
            title={`${q.number(i + 1)}. ${one.area.name}`}
            facts={reasons(one).join(' · ') || t('where.no-reason')}
            end={q.number(one.points, 2)}
            onOpen={() => setChosenId(one.area.id)}
          />
        ))}
      </RecordList>
      <Button variant="default" leftSection={<IconChartDots aria-hidden />} onClick={onFinds}>
        {t('next.open')}
      </Button>
      <WeightFields weights={weights} onChange={setWeights} />
    </Panel>
  );
}

interface WeightFieldsProps {
  readonly weights: ReasonWeights;
  readonly onChange: (weights: ReasonWeights) => void;
}

/** How much each reason counts. */
function WeightFields({ weights, onChange }: WeightFieldsProps) {
  const { t } = useWords();
  return (
    <section className={classes.group}>
      <h3>{t('where.weights')}</h3>
      <div className={classes.pair}>
        {nextReasons.map((reason) => (
          <NativeSelect
            key={reason}
            label={t(`where.reason-${reason}`)}
            value={String(weights[reason])}
            data={weightChoices.map((weight) => ({ value: String(weight), label: t(`where.weight-${weight}`) }))}
            onChange={(event) => onChange({ ...weights, [reason]: Number(event.currentTarget.value) })}
          />
        ))}
      </div>
      <p className={classes.quiet}>{t('where.method')}</p>
    </section>
  );
}
