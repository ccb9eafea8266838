import {
  IconChecklist,
  IconChevronRight,
  IconDatabase,
  IconHelp,
  IconMap2,
  IconShieldLock,
  IconTransfer,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { setupPages } from '../../app/setup-page';
import { useApp, useAppState } from '../app-provider';
import { RecordList, RecordRow } from '../controls/record-list';
import { useWords } from '../words-provider';

type Page = (typeof setupPages)[number];

const icons: Record<Page, Icon> = {
  readiness: IconChecklist,
  people: IconUsers,
  maps: IconMap2,
  exchange: IconTransfer,
  security: IconShieldLock,
  storage: IconDatabase,
  help: IconHelp,
};

/** The pages behind the first page of Setup. */
export function SetupLinks() {
  const app = useApp();
  const { t } = useWords();
  const personId = useAppState((state) => state.settings.personId);
  const person = useAppState((state) => state.records.person.get(personId ?? '')?.name);
  return (
    <RecordList label={t('job.setup')}>
      {setupPages.map((page) => {
        const PageIcon = icons[page];
        return (
          <RecordRow
            key={page}
            title={t(`${page}.title`)}
            facts={page === 'people' ? (person ?? t('people.nobody')) : undefined}
            mark={<PageIcon aria-hidden />}
            end={<IconChevronRight aria-hidden />}
            onOpen={() => app.setUp(page)}
          />
        );
      })}
    </RecordList>
  );
}
