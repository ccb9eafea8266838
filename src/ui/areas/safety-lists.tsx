import { Button, TextInput } from '@mantine/core';
import { IconBuildingBroadcastTower, IconLicense, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useApp, useAppState } from '../app-provider';
import { EmptyState } from '../controls/empty-state';
import { RecordList, RecordRow } from '../controls/record-list';
import { useWords } from '../words-provider';

/** Masts and wires, with their heights. */
export function Obstacles() {
  const app = useApp();
  const { t, q } = useWords();
  const obstacles = useAppState((state) => state.records.obstacle);
  if (obstacles.size === 0) {
    return (
      <EmptyState title={t('areas.tab-obstacle')}>
        <p>{t('obstacle.empty')}</p>
      </EmptyState>
    );
  }
  return (
    <RecordList label={t('areas.tab-obstacle')}>
      {[...obstacles.values()].map((obstacle) => (
        <RecordRow
          key={obstacle.id}
          mark={<IconBuildingBroadcastTower aria-hidden />}
          title={obstacle.name}
          facts={t(`obstacle.kind-${obstacle.what}`)}
          end={obstacle.heightM === undefined ? t('obstacle.no-height') : q.metres(obstacle.heightM)}
          onOpen={() => app.select({ kind: 'obstacle', id: obstacle.id })}
        />
      ))}
    </RecordList>
  );
}

/** Permissions to fly: a new one begins with its number. */
export function Permissions() {
  const app = useApp();
  const { t, q } = useWords();
  const permissions = useAppState((state) => state.records.permission);
  const [number, setNumber] = useState('');
  const until = (to: string | undefined) => (to === undefined ? '' : q.dateTime(new Date(to)));
  return (
    <>
      <TextInput
        label={t('permission.number')}
        value={number}
        autoComplete="off"
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <Button
        variant="default"
        leftSection={<IconPlus aria-hidden />}
        disabled={number.trim() === ''}
        onClick={() => void app.permissions.add(number.trim())}
      >
        {t('permission.add')}
      </Button>
      {permissions.size === 0 ? (
        <EmptyState title={t('areas.tab-permission')}>
          <p>{t('permission.empty')}</p>
        </EmptyState>
      ) : (
        <RecordList label={t('areas.tab-permission')}>
          {[...permissions.values()].map((permission) => (
            <RecordRow
              key={permission.id}
              mark={<IconLicense aria-hidden />}
              title={permission.number}
              facts={
                permission.to === undefined
                  ? t('permission.no-end')
                  : t('permission.until', { to: until(permission.to) })
              }
              onOpen={() => app.select({ kind: 'permission', id: permission.id })}
            />
          ))}
        </RecordList>
      )}
    </>
  );
}
