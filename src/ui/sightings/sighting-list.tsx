import { Button } from '@mantine/core';
import { IconEyePlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useApp, useAppState } from '../app-provider';
import { EmptyState } from '../controls/empty-state';
import { RecordList, RecordRow } from '../controls/record-list';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { DraftList } from './draft-list';
import { sightingIcons } from './sighting-icons';

/** The most rows that are drawn at once. */
const drawnRows = 200;

/** All sightings, newest first. */
export function SightingList() {
  const app = useApp();
  const { t, q } = useWords();
  const { sighting: sightings, area: areas } = useAppState((state) => state.records);
  const rows = useMemo(
    () => [...sightings.values()].toSorted((one, other) => other.seenAt.localeCompare(one.seenAt)),
    [sightings],
  );
  return (
    <Panel
      title={t('job.sightings')}
      action={
        <Button fullWidth leftSection={<IconEyePlus aria-hidden />} onClick={() => app.sightings.begin()}>
          {t('sightings.record')}
        </Button>
      }
    >
      <DraftList />
      {rows.length === 0 ? (
        <EmptyState title={t('sightings.empty-title')}>
          <p>{t('sightings.empty')}</p>
        </EmptyState>
      ) : (
        <RecordList label={t('job.sightings')}>
          {rows.slice(0, drawnRows).map((sighting) => {
            const KindIcon = sightingIcons[sighting.sightingKind];
            const area = sighting.areaId ? areas.get(sighting.areaId)?.name : undefined;
            return (
              <RecordRow
                key={sighting.id}
                mark={<KindIcon size={28} stroke={1.6} aria-hidden />}
                title={t(`sighting-kind.${sighting.sightingKind}`)}
                facts={[q.dateTime(new Date(sighting.seenAt)), area].filter(Boolean).join(' · ')}
                onOpen={() => app.select({ kind: 'sighting', id: sighting.id })}
              />
            );
          })}
        </RecordList>
      )}
      {rows.length > drawnRows && <p>{t('sightings.more', { count: rows.length - drawnRows })}</p>}
    </Panel>
  );
}
