import { Button } from '@mantine/core';
import { IconPolygon } from '@tabler/icons-react';
import { useMemo } from 'react';
import { polygonAreaM2 } from '../../geo/geodesic';
import { useApp, useAppState } from '../app-provider';
import { EmptyState } from '../controls/empty-state';
import { RecordList, RecordRow } from '../controls/record-list';
import { useGradualRows } from '../controls/use-gradual-rows';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';

/** Which area to plan: those without a plan first. */
export function PlanAreas() {
  const app = useApp();
  const { t, q } = useWords();
  const { area: areas, plan: plans } = useAppState((state) => state.records);
  const rows = useMemo(() => {
    const planned = new Set([...plans.values()].flatMap(({ areaIds }) => areaIds));
    return [...areas.values()]
      .map((area) => ({ area, planned: planned.has(area.id) }))
      .toSorted((one, other) => Number(one.planned) - Number(other.planned));
  }, [areas, plans]);
  const shown = useGradualRows(rows);
  return (
    <Panel title={t('job.plan')}>
      {rows.length === 0 ? (
        <EmptyState title={t('plan.empty-title')}>
          <p>{t('plan.empty')}</p>
          <Button leftSection={<IconPolygon aria-hidden />} onClick={() => app.goTo('areas')}>
            {t('job.areas')}
          </Button>
        </EmptyState>
      ) : (
        <RecordList label={t('plan.choose-area')}>
          {shown.map(({ area, planned }) => (
            <RecordRow
              key={area.id}
              title={area.name === area.code ? area.code : `${area.code} · ${area.name}`}
              facts={t(planned ? 'plan.has-plan' : 'plan.no-plan')}
              end={q.hectares(polygonAreaM2(area.polygon))}
              onOpen={() => app.plans.begin([area.id])}
            />
          ))}
        </RecordList>
      )}
    </Panel>
  );
}
