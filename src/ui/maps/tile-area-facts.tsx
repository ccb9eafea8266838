import { Button } from '@mantine/core';
import type { StoredTileArea } from '../../app/ports/map-store';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './maps.module.css';

/** How far the download of an area is, how long its tiles are good, and how to go on. */
export function TileAreaFacts({ area }: { readonly area: StoredTileArea }) {
  const app = useApp();
  const { t, q } = useWords();
  const isWorking = useAppState((state) => state.mapWork !== undefined);
  const { id, wanted, next, failed } = area;
  const expires = new Date(area.expiresAt);
  const isExpired = app.maps.isExpired(area);
  const day = q.date(expires);
  return (
    <>
      <span className={classes.note}>
        {next < wanted
          ? t('maps.tiles-progress', { done: next, all: wanted })
          : t(isExpired ? 'maps.expired' : 'maps.expires', { day })}
        {failed.length > 0 && ` · ${t('maps.tiles-missing', { count: failed.length })}`}
      </span>
      {!isWorking && next < wanted && (
        <Button variant="default" onClick={() => void app.maps.goOn(id)}>
          {t('maps.go-on')}
        </Button>
      )}
      {!isWorking && next >= wanted && failed.length > 0 && (
        <Button variant="default" onClick={() => void app.maps.goOn(id)}>
          {t('maps.try-failed')}
        </Button>
      )}
      {!isWorking && next >= wanted && isExpired && (
        <Button variant="default" onClick={() => void app.maps.renew(id)}>
          {t('maps.renew')}
        </Button>
      )}
    </>
  );
}
