import { IconBook, IconChevronRight, IconClipboardText, IconUsers, type Icon } from '@tabler/icons-react';
import { currentShift } from '../../app/operation/people';
import { useAppState } from '../app-provider';
import { RecordList, RecordRow } from '../controls/record-list';
import { useWords } from '../words-provider';

/** Pages of the day, behind the first page of the Fly job. */
export const dayPages = ['shift', 'log', 'day'] as const;

export type DayPage = (typeof dayPages)[number];

const icons: Record<DayPage, Icon> = { shift: IconUsers, log: IconBook, day: IconClipboardText };

/** The ways to shift, log book and summary. */
export function DayLinks({ onPage }: { readonly onPage: (page: DayPage) => void }) {
  const { t } = useWords();
  const records = useAppState((state) => state.records);
  const pilot = records.person.get(currentShift(records)?.pilotId ?? '')?.name;
  return (
    <RecordList label={t('flying.today')}>
      {dayPages.map((page) => {
        const PageIcon = icons[page];
        return (
          <RecordRow
            key={page}
            title={t(`${page}.title`)}
            facts={page === 'shift' ? pilot : undefined}
            mark={<PageIcon aria-hidden />}
            end={<IconChevronRight aria-hidden />}
            onOpen={() => onPage(page)}
          />
        );
      })}
    </RecordList>
  );
}
