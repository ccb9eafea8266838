import { Button, NumberInput, TextInput } from '@mantine/core';
import { IconMapPin, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { LaunchSite } from '../../survey/launch-site';
import { useApp } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { Remarks } from '../controls/remarks';
import { Panel } from '../frame/panel';
import { useMapTools } from '../map-view/map-tools-provider';
import { useCoordinates } from '../controls/use-coordinates';
import { useWords } from '../words-provider';
import classes from './areas.module.css';

/** One launch site. */
export function LaunchSitePage({ site }: { readonly site: LaunchSite }) {
  const app = useApp();
  const { t } = useWords();
  const coordinates = useCoordinates();
  const tools = useMapTools();
  const [name, setName] = useState(site.name);
  const [elevationM, setElevationM] = useState<number | string>(site.elevationM ?? '');
  const keep = () => {
    const changed = name.trim() !== site.name || elevationM !== (site.elevationM ?? '');
    if (!changed || name.trim() === '') return;
    const { elevationM: before, ...rest } = site;
    void app.launchSites.change({ ...rest, name: name.trim(), ...(typeof elevationM === 'number' && { elevationM }) });
  };
  const move = async () => {
    const position = await tools.pickPlace();
    if (position) await app.launchSites.change({ ...site, position });
  };
  return (
    <Panel title={site.name} onBack={() => app.select(undefined)}>
      <TextInput
        label={t('areas.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={keep}
      />
      <NumberInput
        label={t('areas.elevation')}
        suffix={` ${t('unit.m')}`}
        min={-500}
        max={9000}
        value={elevationM}
        onChange={setElevationM}
        onBlur={keep}
      />
      <FactList>
        <Fact name={t('areas.position')}>{coordinates(site.position)}</Fact>
      </FactList>
      <div className={classes.actions}>
        <Button variant="default" leftSection={<IconMapPin aria-hidden />} onClick={() => void move()}>
          {t('areas.move')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTrash aria-hidden />}
          onClick={() => void app.launchSites.delete(site)}
        >
          {t('app.delete')}
        </Button>
      </div>
      <Remarks about={{ kind: 'launch-site', id: site.id }} />
    </Panel>
  );
}
