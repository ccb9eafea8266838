import { ActionIcon } from '@mantine/core';
import { IconFocusCentered, IconTrash } from '@tabler/icons-react';
import type { StoredMap } from '../../app/ports/map-store';
import { useApp, useAppState } from '../app-provider';
import { IssueList } from '../controls/issue-list';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import { mapBounds, mapCredit, mapFacts, mapName } from './map-facts';
import { TileAreaFacts } from './tile-area-facts';
import classes from './maps.module.css';

/** A map of the device: what it is, where it lies, and how to be rid of it. */
export function MapCard({ map }: { readonly map: StoredMap }) {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const { map: dalaMap } = useMapTools();
  const isWorking = useAppState((state) => state.mapWork !== undefined);
  const [name, bounds, credit] = [mapName(map), mapBounds(map), mapCredit(map)];
  const isCutOff = map.kind === 'file' && map.storedBytes < map.byteLength && !isWorking;
  return (
    <article className={classes.card}>
      <div className={classes.head}>
        <div className={classes.name}>
          <strong>{name}</strong>
          <span className={classes.note}>{mapFacts(map, words)}</span>
          {credit !== undefined && <span className={classes.note}>{credit}</span>}
        </div>
        {bounds && (
          <ActionIcon aria-label={t('maps.show')} title={t('maps.show')} onClick={() => dalaMap?.fitTo(bounds)}>
            <IconFocusCentered aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon
          aria-label={`${t('maps.delete')}: ${name}`}
          title={t('maps.delete')}
          disabled={isWorking}
          onClick={() => app.maps.remove(map.id, name)}
        >
          <IconTrash aria-hidden />
        </ActionIcon>
      </div>
      {isCutOff && <IssueList issues={[{ code: 'map-not-whole', severity: 'warning', values: { name: map.name } }]} />}
      {map.kind === 'tiles' && <TileAreaFacts area={map} />}
    </article>
  );
}
