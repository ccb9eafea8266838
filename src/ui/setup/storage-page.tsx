import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { storageIssues } from '../../app/storage-health';
import { useApp, useAppState } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { IssueList } from '../controls/issue-list';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './setup.module.css';

/** Whether the device keeps the data, how much room there is, and what could be freed. */
export function StoragePage() {
  const app = useApp();
  const { t, q } = useWords();
  const storage = useAppState((state) => state.storage);
  useEffect(() => void app.storage.look(), [app]);
  return (
    <Panel title={t('storage.title')} onBack={() => app.setUp(undefined)}>
      {storage && (
        <>
          <IssueList issues={storageIssues(storage)} />
          <FactList>
            <Fact name={t('storage.persisted')}>{t(storage.persisted ? 'storage.yes' : 'storage.no')}</Fact>
            <Fact name={t('storage.test-write')}>{t(storage.writable ? 'storage.works' : 'storage.fails')}</Fact>
            <Fact name={t('storage.used')}>{q.fileSize(storage.usageBytes)}</Fact>
            <Fact name={t('storage.free')}>{q.fileSize(Math.max(0, storage.quotaBytes - storage.usageBytes))}</Fact>
            {storage.freeable.map(({ what, bytes }) => (
              <Fact key={what} name={`${t('storage.freeable')}: ${t(`storage.${what}`)}`}>
                {q.fileSize(bytes)}
              </Fact>
            ))}
            {storage.freeable.length === 0 && <Fact name={t('storage.freeable')}>{t('storage.nothing-freeable')}</Fact>}
          </FactList>
          {!storage.persisted && <Button onClick={() => void app.storage.askToPersist()}>{t('storage.ask')}</Button>}
        </>
      )}
      <p className={classes.note}>{t('storage.clear-note')}</p>
    </Panel>
  );
}
