import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { writeCoordinates } from '../../geo/coordinates/write-coordinates';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import { useApp } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { ExportDialog } from './export-dialog';

interface SortiePageProps {
  readonly plan: Plan;
  readonly sortie: Sortie;
}

/** One sortie: what the pilot has to know, and its file. */
export function SortiePage({ plan, sortie }: SortiePageProps) {
  const app = useApp();
  const { t, q } = useWords();
  const [exporting, setExporting] = useState(false);
  const { safety, heightM } = plan.parameters;
  return (
    <Panel
      title={sortie.code}
      onBack={() => app.select({ kind: 'plan', id: plan.id })}
      action={
        <Button fullWidth leftSection={<IconDownload aria-hidden />} onClick={() => setExporting(true)}>
          {t('fly.export-one')}
        </Button>
      }
    >
      <FactList>
        <Fact name={t('fly.duration')}>{q.duration(sortie.durationS)}</Fact>
        <Fact name={t('plan.path')}>{q.distance(sortie.lengthM)}</Fact>
        <Fact name={t('fly.transects')}>{q.number(sortie.legs.filter(({ kind }) => kind === 'transect').length)}</Fact>
        <Fact name={t('plan.photos')}>{q.number(sortie.photos)}</Fact>
        <Fact name={t('fly.launch')}>{writeCoordinates(sortie.launch, 'decimal')}</Fact>
        <Fact name={t('plan.height')}>{q.metres(heightM)}</Fact>
        <Fact name={t('plan.speed')}>{q.speed(plan.speedMS)}</Fact>
      </FactList>
      <h3>{t('plan.safety')}</h3>
      <FactList>
        <Fact name={t('safety.returnHeightM')}>{q.metres(safety.returnHeightM)}</Fact>
        <Fact name={t('safety.takeOffHeightM')}>{q.metres(safety.takeOffHeightM)}</Fact>
        <Fact name={t('safety.transitHeightM')}>{q.metres(safety.transitHeightM)}</Fact>
        <Fact name={t('safety.lost-link')}>{t(`safety.action-${safety.lostLink}`)}</Fact>
        <Fact name={t('safety.finish')}>{t(`safety.action-${safety.finish}`)}</Fact>
      </FactList>
      {exporting && <ExportDialog plan={plan} code={sortie.code} onClose={() => setExporting(false)} />}
    </Panel>
  );
}
