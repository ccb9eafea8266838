import { useMemo } from 'react';
import { planCode } from '../../app/planning/plan-code';
import { useApp, useAppState } from '../app-provider';
import { RecordList, RecordRow } from '../controls/record-list';
import { useGradualRows } from '../controls/use-gradual-rows';
import { useWords } from '../words-provider';
import classes from './fly.module.css';

/** The plans that are kept, newest first. */
export function PlanRows() {
  const app = useApp();
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const plans = useMemo(() => [...records.plan.values()].toReversed(), [records.plan]);
  const shown = useGradualRows(plans);
  return (
    <section className={classes.section}>
      <h3>{t('fly.plans')}</h3>
      <RecordList label={t('fly.plans')}>
        {shown.map((plan) => (
          <RecordRow
            key={plan.id}
            title={`${planCode(plan)} · ${plan.areaIds.map((id) => records.area.get(id)?.name ?? '').join(', ')}`}
            facts={`${t(`purpose.${plan.parameters.purpose}`)} · ${t('plan.sorties-count', { count: plan.sorties.length })}`}
            end={q.duration(plan.sorties.reduce((sum, { durationS }) => sum + durationS, 0))}
            onOpen={() => app.select({ kind: 'plan', id: plan.id })}
          />
        ))}
      </RecordList>
    </section>
  );
}
