import { Button } from '@mantine/core';
import { IconDownload, IconPencil, IconTrash } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { planCode } from '../../app/planning/plan-code';
import { findAircraft } from '../../survey/aircraft-catalogue';
import type { Plan } from '../../survey/plan';
import { isResumedCode } from '../../survey/resumed-code';
import { useApp } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { RecordHistory } from '../controls/record-history';
import { Remarks } from '../controls/remarks';
import { late } from '../controls/late';
import { useAfterFirstPicture } from '../controls/use-after-first-picture';
import { Panel } from '../frame/panel';
import { SortieList } from '../plan/sortie-list';
import { useWords } from '../words-provider';

const SampleFacts = late(() => import('./sample-facts'), 'SampleFacts');
const ExportDialog = late(() => import('./export-dialog'), 'ExportDialog');

/** Sorties that the first picture of the page shows. */
const firstSorties = 8;

/** One kept plan: its figures, its sorties, its files. */
export function PlanPage({ plan }: { readonly plan: Plan }) {
  const app = useApp();
  const { t, q } = useWords();
  const [exporting, setExporting] = useState(false);
  const hasRest = useAfterFirstPicture();
  const aircraft = findAircraft(plan.parameters.aircraftId);
  // A resumed sortie flies the rest of another: in sum it would count twice.
  const planned = plan.sorties.filter(({ code }) => !isResumedCode(code));
  const flightS = planned.reduce((sum, { durationS }) => sum + durationS, 0);
  const pathM = planned.reduce((sum, { lengthM }) => sum + lengthM, 0);
  return (
    <Panel
      title={planCode(plan)}
      onBack={() => app.select(undefined)}
      action={
        <Button fullWidth leftSection={<IconDownload aria-hidden />} onClick={() => setExporting(true)}>
          {t('fly.export-all', { count: plan.sorties.length })}
        </Button>
      }
    >
      <FactList>
        <Fact name={t('plan.purpose')}>{t(`purpose.${plan.parameters.purpose}`)}</Fact>
        {aircraft && <Fact name={t('plan.aircraft')}>{`${aircraft.maker} ${aircraft.model}`}</Fact>}
        <Fact name={t('plan.height')}>{q.metres(plan.parameters.heightM)}</Fact>
        <Fact name={t('plan.flight-time')}>{q.duration(flightS)}</Fact>
        <Fact name={t('plan.path')}>{q.distance(pathM)}</Fact>
        <Fact name={t('plan.coverage')}>{q.percent(plan.plannedCoveragePct, 1)}</Fact>
      </FactList>
      <Suspense>{plan.parameters.pattern === 'sample' && <SampleFacts plan={plan} />}</Suspense>
      {aircraft && (
        <SortieList
          sorties={hasRest ? plan.sorties : plan.sorties.slice(0, firstSorties)}
          parameters={plan.parameters}
          aircraft={aircraft}
          onOpen={({ code }) => app.select({ kind: 'sortie', planId: plan.id, code })}
        />
      )}
      {hasRest && (
        <>
          <Button
            variant="default"
            leftSection={<IconPencil aria-hidden />}
            onClick={() => void app.plans.reopen(plan)}
          >
            {t('plan.change')}
          </Button>
          <Button variant="default" leftSection={<IconTrash aria-hidden />} onClick={() => void app.plans.delete(plan)}>
            {t('app.delete')}
          </Button>
          <Remarks about={{ kind: 'plan', id: plan.id }} />
          <RecordHistory kind="plan" id={plan.id} />
        </>
      )}
      <Suspense>{exporting && <ExportDialog plan={plan} onClose={() => setExporting(false)} />}</Suspense>
    </Panel>
  );
}
