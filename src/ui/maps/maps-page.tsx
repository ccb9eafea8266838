import { Button } from '@mantine/core';
import { IconCloudDownload, IconMapPlus } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useApp, useAppState } from '../app-provider';
import { PickFiles } from '../controls/pick-files';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { MapCard } from './map-card';
import { MapWorkBar } from './map-work-bar';
import { ReferenceSection } from './reference-section';
import classes from './maps.module.css';

/** Maps of this device: what is there, files to add, tiles to download, reference layers. */
export function MapsPage() {
  const app = useApp();
  const { t } = useWords();
  const maps = useAppState((state) => state.maps);
  useEffect(() => void app.maps.refresh(), [app]);
  return (
    <Panel title={t('maps.title')} onBack={() => app.setUp(undefined)}>
      <MapWorkBar />
      <section className={classes.group}>
        <h3>{t('maps.on-device')}</h3>
        {maps.length === 0 && <p className={classes.note}>{t('maps.none')}</p>}
        {maps.map((map) => (
          <MapCard key={map.id} map={map} />
        ))}
        <PickFiles
          label={t('maps.add')}
          icon={<IconMapPlus aria-hidden />}
          onFiles={(files) => void app.maps.add(files)}
        />
        <p className={classes.note}>{t('maps.add-note')}</p>
      </section>
      <section className={classes.group}>
        <h3>{t('maps.online')}</h3>
        <p className={classes.note}>{t('maps.online-note')}</p>
        <Button
          variant="default"
          leftSection={<IconCloudDownload aria-hidden />}
          onClick={() => app.setUp('tile-area')}
        >
          {t('maps.online-begin')}
        </Button>
      </section>
      <ReferenceSection />
      <p className={classes.note}>{t('maps.clear-note')}</p>
    </Panel>
  );
}
