import { Button } from '@mantine/core';
import {
  IconChartAreaLine,
  IconChecklist,
  IconCurrentLocation,
  IconDownload,
  IconFileText,
  IconPlayerTrackNext,
} from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { checklistOf } from '../../app/flying/checklists';
import { findAircraft } from '../../survey/aircraft-catalogue';
import { checklistItems } from '../../survey/checklist';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import { useApp, useAppState } from '../app-provider';
import { late } from '../controls/late';
import { RecordList, RecordRow } from '../controls/record-list';
import { Panel } from '../frame/panel';
import { PhotoPointsSwitch } from '../plan/photo-points-switch';
import { useWords } from '../words-provider';
import { SortieFacts } from './sortie-facts';

const ExportDialog = late(() => import('./export-dialog'), 'ExportDialog');
const MissionSheet = late(() => import('./mission-sheet'), 'MissionSheet');
const ProfilePage = late(() => import('./profile-page'), 'ProfilePage');
const ResumePage = late(() => import('./resume-page'), 'ResumePage');
const LaunchCheckPage = late(() => import('./launch-check-page'), 'LaunchCheckPage');
const ChecklistPage = late(() => import('./checklist-page'), 'ChecklistPage');

interface SortiePageProps {
  readonly plan: Plan;
  readonly sortie: Sortie;
}

type Part = 'profile' | 'resume' | 'check' | 'checklist';

/** One sortie: what the pilot has to know, its file, and the ways to what is done before and after the flight. */
export function SortiePage({ plan, sortie }: SortiePageProps) {
  const app = useApp();
  const { t } = useWords();
  const [over, setOver] = useState<'export' | 'sheet'>();
  const [part, setPart] = useState<Part>();
  const ticked = useAppState(({ records }) => checklistOf(records, sortie.code)?.ticks.length ?? 0);
  const airframe = findAircraft(plan.parameters.aircraftId)?.airframe;
  const back = () => setPart(undefined);
  const page = (
    <Panel
      title={sortie.code}
      onBack={() => app.select({ kind: 'plan', id: plan.id })}
      action={
        <Button fullWidth leftSection={<IconDownload aria-hidden />} onClick={() => setOver('export')}>
          {t('fly.export-one')}
        </Button>
      }
    >
      <RecordList label={t('fly.todo')}>
        <RecordRow mark={<IconCurrentLocation aria-hidden />} title={t('fly.check')} onOpen={() => setPart('check')} />
        {airframe && (
          <RecordRow
            mark={<IconChecklist aria-hidden />}
            title={t('checklist.title')}
            facts={t('checklist.done', { done: ticked, all: checklistItems(airframe).length })}
            onOpen={() => setPart('checklist')}
          />
        )}
        <RecordRow mark={<IconFileText aria-hidden />} title={t('sheet.title')} onOpen={() => setOver('sheet')} />
        <RecordRow
          mark={<IconChartAreaLine aria-hidden />}
          title={t('fly.profile')}
          onOpen={() => setPart('profile')}
        />
        <RecordRow
          mark={<IconPlayerTrackNext aria-hidden />}
          title={t('fly.resume')}
          onOpen={() => setPart('resume')}
        />
      </RecordList>
      <SortieFacts plan={plan} sortie={sortie} />
      <PhotoPointsSwitch />
    </Panel>
  );
  return (
    <>
      <Suspense fallback={page}>
        {part === undefined && page}
        {part === 'profile' && <ProfilePage sortie={sortie} onBack={back} />}
        {part === 'resume' && <ResumePage plan={plan} sortie={sortie} onBack={back} />}
        {part === 'check' && <LaunchCheckPage plan={plan} sortie={sortie} onBack={back} />}
        {part === 'checklist' && airframe && (
          <ChecklistPage plan={plan} sortie={sortie} airframe={airframe} onBack={back} />
        )}
      </Suspense>
      <Suspense>
        {over === 'export' && <ExportDialog plan={plan} code={sortie.code} onClose={() => setOver(undefined)} />}
        {over === 'sheet' && <MissionSheet plan={plan} sortie={sortie} onClose={() => setOver(undefined)} />}
      </Suspense>
    </>
  );
}
