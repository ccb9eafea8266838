import { useMemo, useState } from 'react';
import { coverageProgress } from '../../app/coverage/coverage-progress';
import { useAppState } from '../app-provider';
import { EmptyState } from '../controls/empty-state';
import { Fact, FactList } from '../controls/fact-list';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './review.module.css';

/** The Review job: hectares planned and declared as flown, in sum, by age and by district. */
export function ReviewPanel() {
  const { t, q, language } = useWords();
  const records = useAppState((state) => state.records);
  const [now] = useState(() => new Date());
  const progress = useMemo(() => coverageProgress(records, now), [records, now]);
  if (records.area.size === 0) {
    return (
      <Panel title={t('job.review')}>
        <EmptyState title={t('review.empty-title')}>
          <p>{t('review.empty')}</p>
        </EmptyState>
      </Panel>
    );
  }
  const { total, districts } = progress;
  return (
    <Panel title={t('job.review')}>
      <FactList>
        <Fact name={t('areas.tab-area')}>{q.number(total.areas)}</Fact>
        <Fact name={t('areas.area')}>{q.hectares(total.areaM2)}</Fact>
        <Fact
          name={t('areas.planned')}
        >{`${q.hectares(total.plannedM2)} · ${q.percent((total.plannedM2 / total.areaM2) * 100, 1)}`}</Fact>
        {(['flown', 'fresh', 'due', 'overdue', 'never'] as const).map((state) => (
          <Fact key={state} name={t(`coverage.${state}`)}>
            {`${q.hectares(total[`${state}M2`])} · ${q.percent((total[`${state}M2`] / total.areaM2) * 100, 1)}`}
          </Fact>
        ))}
        <Fact name={t('plan.sorties')}>{q.number(total.sorties)}</Fact>
        <Fact name={t('plan.flight-time')}>{q.duration(total.flightS)}</Fact>
        <Fact name={t('job.sightings')}>{q.number(records.sighting.size)}</Fact>
      </FactList>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('areas.district')}</th>
            <th scope="col">{t('areas.area')}</th>
            <th scope="col">{t('areas.planned')}</th>
            <th scope="col">{t('coverage.flown')}</th>
          </tr>
        </thead>
        <tbody>
          {districts.map(({ kato, name, areaM2, plannedM2, flownM2 }) => (
            <tr key={kato ?? ''}>
              <th scope="row">{name?.[language] ?? t('areas.no-district')}</th>
              <td>{q.hectares(areaM2)}</td>
              <td>{q.percent((plannedM2 / areaM2) * 100, 1)}</td>
              <td>{q.percent((flownM2 / areaM2) * 100, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.note}>{t('review.planned-note')}</p>
      <p className={classes.note}>{t('coverage.note')}</p>
    </Panel>
  );
}
