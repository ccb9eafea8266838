import { IconLock, IconLockOpen } from '@tabler/icons-react';
import type { OperationEntry } from '../../app/ports/operation-store';
import { useAppState } from '../app-provider';
import { RecordList, RecordRow } from '../controls/record-list';
import { shortId } from '../controls/short-id';
import { useStartWords, type StartWords } from '../words-provider';

/** The operations on this device. Before they are opened nothing is known of them but a random id. */
export function OperationEntries({ onOpen }: { readonly onOpen: (entry: OperationEntry) => void }) {
  const { t } = useStartWords();
  const entries = useAppState((state) => state.entries).filter(({ id }) => id !== 'example' && id !== 'training');
  if (entries.length === 0) return null;
  return (
    <RecordList label={t('welcome.on-device')}>
      {entries.map((entry) => (
        <RecordRow
          key={entry.id}
          title={entryName(entry, t)}
          mark={entry.protection === 'open' ? <IconLockOpen aria-hidden /> : <IconLock aria-hidden />}
          onOpen={() => onOpen(entry)}
        />
      ))}
    </RecordList>
  );
}

/** What can be said of an operation that is not open. */
export function entryName({ id, protection }: OperationEntry, t: StartWords['t']): string {
  return t(protection === 'open' ? 'welcome.not-protected' : 'welcome.locked', { id: shortId(id) });
}
