import { Button } from '@mantine/core';
import { IconAccessPoint, IconClipboardPlus } from '@tabler/icons-react';
import type { Sighting } from '../../survey/sighting';
import { useApp } from '../app-provider';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import classes from './sightings.module.css';

/** What a sighting asks of ground teams, each in one tap: tasks, and a sensor beside it. */
export function WorkHere({ sighting }: { readonly sighting: Sighting }) {
  const app = useApp();
  const { t } = useWords();
  const tools = useMapTools();
  const about = { kind: 'sighting', id: sighting.id } as const;
  const planSensor = async () => {
    const place = await tools.pickPlace();
    if (place) await app.sensors.plan(place, sighting.id);
  };
  return (
    <div className={classes.stack}>
      {(['verify', 'destroy'] as const).map((kind) => (
        <Button
          key={kind}
          variant="default"
          leftSection={<IconClipboardPlus aria-hidden />}
          onClick={() => void app.tasks.make(kind, about)}
        >
          {t(`tasks.make-${kind}`)}
        </Button>
      ))}
      <Button variant="default" leftSection={<IconAccessPoint aria-hidden />} onClick={() => void planSensor()}>
        {t('sensors.plan')}
      </Button>
    </div>
  );
}
