import { Button } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { planCode } from '../../app/planning/plan-code';
import { useApp, useAppState } from '../app-provider';
import { EmptyState } from '../controls/empty-state';
import { RecordList, RecordRow } from '../controls/record-list';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';

/** The plans that are kept, newest first. */
export function PlanList() {
  const app = useApp();
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const plans = [...records.plan.values()].toReversed();
  return (
    <Panel title={t('job.fly')}>
      {plans.length === 0 ? (
        <EmptyState title={t('fly.empty-title')}>
          <p>{t('fly.empty')}</p>
          <Button leftSection={<IconRoute aria-hidden />} onClick={() => app.goTo('plan')}>
            {t('job.plan')}
          </Button>
        </EmptyState>
      ) : (
        <RecordList label={t('fly.plans')}>
          {plans.map((plan) => (
            <RecordRow
              key={plan.id}
              title={`${planCode(plan)} · ${plan.areaIds.map((id) => records.area.get(id)?.name ?? '').join(', ')}`}
              facts={`${t(`purpose.${plan.parameters.purpose}`)} · ${t('plan.sorties-count', { count: plan.sorties.length })}`}
              end={q.duration(plan.sorties.reduce((sum, { durationS }) => sum + durationS, 0))}
              onOpen={() => app.select({ kind: 'plan', id: plan.id })}
            />
          ))}
        </RecordList>
      )}
    </Panel>
  );
}
