import { Button, NumberInput } from '@mantine/core';
import { IconBattery, IconCheck, IconClipboardPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { type Sensor, sensorState } from '../../survey/sensor';
import { useApp } from '../app-provider';
import { DateField } from '../controls/date-field';
import { Fact, FactList } from '../controls/fact-list';
import { RecordHistory } from '../controls/record-history';
import { Remarks } from '../controls/remarks';
import { useCoordinates } from '../controls/use-coordinates';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { WayThere } from './way-there';

const steps = ['placedAt', 'servicedAt', 'removedAt'] as const;
const stepNames = {
  placedAt: 'sensors.placed-at',
  servicedAt: 'sensors.serviced-at',
  removedAt: 'sensors.removed-at',
} as const;

/** One ground sensor. */
export function SensorPage({ sensor }: { readonly sensor: Sensor }) {
  const app = useApp();
  const { t } = useWords();
  const [radiusM, setRadiusM] = useState<number | string>(sensor.radiusM);
  const isPlaced = sensorState(sensor) === 'placed';
  const { batteryDueOn: _, ...unpowered } = sensor;
  return (
    <Panel
      title={`${t('record.sensor')} ${sensor.name}`}
      onBack={() => app.select(undefined)}
      action={
        <Button
          fullWidth
          leftSection={isPlaced ? <IconBattery aria-hidden /> : <IconCheck aria-hidden />}
          onClick={() => void (isPlaced ? app.sensors.service(sensor) : app.sensors.place(sensor))}
        >
          {t(isPlaced ? 'sensors.service' : 'sensors.place')}
        </Button>
      }
    >
      <SensorFacts sensor={sensor} />
      <NumberInput
        label={t('sensors.radius')}
        clampBehavior="none"
        value={radiusM}
        onChange={setRadiusM}
        onBlur={() =>
          typeof radiusM === 'number' && radiusM !== sensor.radiusM && void app.sensors.change({ ...sensor, radiusM })
        }
      />
      <DateField
        label={t('sensors.battery-due')}
        value={sensor.batteryDueOn ?? ''}
        onChange={(day) => void app.sensors.change(day === '' ? unpowered : { ...unpowered, batteryDueOn: day })}
      />
      <Button
        variant="default"
        leftSection={<IconClipboardPlus aria-hidden />}
        onClick={() => void app.tasks.make('service-sensor', { kind: 'sensor', id: sensor.id })}
      >
        {t('tasks.make-service-sensor')}
      </Button>
      {isPlaced && (
        <Button variant="default" onClick={() => void app.sensors.remove(sensor)}>
          {t('sensors.remove')}
        </Button>
      )}
      <WayThere place={sensor.place} />
      <Button variant="default" leftSection={<IconTrash aria-hidden />} onClick={() => void app.sensors.delete(sensor)}>
        {t('app.delete')}
      </Button>
      <Remarks about={{ kind: 'sensor', id: sensor.id }} />
      <RecordHistory kind="sensor" id={sensor.id} />
    </Panel>
  );
}

function SensorFacts({ sensor }: { readonly sensor: Sensor }) {
  const { t, q } = useWords();
  const coordinates = useCoordinates();
  return (
    <FactList>
      <Fact name={t('sensors.state')}>{t(`sensors.state-${sensorState(sensor)}`)}</Fact>
      {steps.map((step) => {
        const at = sensor[step];
        return (
          at !== undefined && (
            <Fact key={step} name={t(stepNames[step])}>
              {q.dateTime(new Date(at))}
            </Fact>
          )
        );
      })}
      <Fact name={t('sightings.position')}>{coordinates(sensor.place)}</Fact>
    </FactList>
  );
}
