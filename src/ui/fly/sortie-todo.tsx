import {
  IconChartAreaLine,
  IconChecklist,
  IconCurrentLocation,
  IconDownload,
  IconFileText,
  IconPencil,
  IconPlayerTrackNext,
} from '@tabler/icons-react';
import { findAircraft } from '../../survey/aircraft-catalogue';
import { checklistItems } from '../../survey/checklist';
import type { Plan } from '../../survey/plan';
import { RecordList, RecordRow } from '../controls/record-list';
import { useWords } from '../words-provider';

/** Pages of a sortie. */
export type SortiePart = 'profile' | 'resume' | 'check' | 'checklist' | 'paper';

interface SortieTodoProps {
  readonly plan: Plan;
  readonly ticked: number;
  readonly onPart: (part: SortiePart) => void;
  readonly onOver: (over: 'export' | 'sheet') => void;
}

/** The ways to what is done before and after a flight. */
export function SortieTodo({ plan, ticked, onPart, onOver }: SortieTodoProps) {
  const { t } = useWords();
  const airframe = findAircraft(plan.parameters.aircraftId)?.airframe;
  return (
    <RecordList label={t('fly.todo')}>
      <RecordRow mark={<IconCurrentLocation aria-hidden />} title={t('fly.check')} onOpen={() => onPart('check')} />
      {airframe && (
        <RecordRow
          mark={<IconChecklist aria-hidden />}
          title={t('checklist.title')}
          facts={t('checklist.done', { done: ticked, all: checklistItems(airframe).length })}
          onOpen={() => onPart('checklist')}
        />
      )}
      <RecordRow mark={<IconDownload aria-hidden />} title={t('fly.export')} onOpen={() => onOver('export')} />
      <RecordRow mark={<IconFileText aria-hidden />} title={t('sheet.title')} onOpen={() => onOver('sheet')} />
      <RecordRow mark={<IconChartAreaLine aria-hidden />} title={t('fly.profile')} onOpen={() => onPart('profile')} />
      <RecordRow mark={<IconPlayerTrackNext aria-hidden />} title={t('fly.resume')} onOpen={() => onPart('resume')} />
      <RecordRow mark={<IconPencil aria-hidden />} title={t('flying.from-paper')} onOpen={() => onPart('paper')} />
    </RecordList>
  );
}
