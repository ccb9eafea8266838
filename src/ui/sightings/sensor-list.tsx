import { Button, NumberInput, Select } from '@mantine/core';
import { IconAccessPoint, IconRoute, IconTrash } from '@tabler/icons-react';
import { batteryDue } from '../../app/sightings/battery-due';
import { watchedShare } from '../../sightings/watched-share';
import { type Sensor, sensorState } from '../../survey/sensor';
import { noonOfDay } from '../../i18n/kazakhstan-time';
import { useApp, useAppState } from '../app-provider';
import { EmptyState } from '../controls/empty-state';
import { RecordList, RecordRow } from '../controls/record-list';
import { Panel } from '../frame/panel';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import { ListTabs } from './list-tabs';
import classes from './sightings.module.css';
import { useReferenceLines } from './use-reference-lines';

/** Sensors, their stock, and how much of the approaches they watch. */
export function SensorList() {
  const app = useApp();
  const { t } = useWords();
  const tools = useMapTools();
  const table = useAppState((state) => state.records.sensor);
  const sensors = [...table.values()].toSorted((one, other) =>
    one.name.localeCompare(other.name, 'en', { numeric: true }),
  );
  const plan = async () => {
    const place = await tools.pickPlace();
    if (place) await app.sensors.plan(place);
  };
  return (
    <Panel
      title={t('field-list.sensor')}
      action={
        <Button fullWidth leftSection={<IconAccessPoint aria-hidden />} onClick={() => void plan()}>
          {t('sensors.plan')}
        </Button>
      }
    >
      <ListTabs />
      <Stock sensors={sensors} />
      {sensors.length === 0 ? (
        <EmptyState title={t('sensors.empty-title')}>
          <p>{t('sensors.empty')}</p>
        </EmptyState>
      ) : (
        <RecordList label={t('field-list.sensor')}>
          {sensors.map((sensor) => (
            <SensorRow key={sensor.id} sensor={sensor} />
          ))}
        </RecordList>
      )}
      <Approaches sensors={sensors} />
    </Panel>
  );
}

function SensorRow({ sensor }: { readonly sensor: Sensor }) {
  const app = useApp();
  const { t, q } = useWords();
  const due = batteryDue(sensor, app.now());
  const day = sensor.batteryDueOn;
  const battery = due && day !== undefined && t(`sensors.battery-${due}`, { day: q.date(noonOfDay(day)) });
  return (
    <RecordRow
      mark={<IconAccessPoint size={28} stroke={1.6} aria-hidden />}
      title={sensor.name}
      facts={[t(`sensors.state-${sensorState(sensor)}`), battery].filter(Boolean).join(' · ')}
      end={q.metres(sensor.radiusM)}
      onOpen={() => app.select({ kind: 'sensor', id: sensor.id })}
    />
  );
}

function Stock({ sensors }: { readonly sensors: readonly Sensor[] }) {
  const app = useApp();
  const { t } = useWords();
  const owned = useAppState((state) =>
    state.operation.phase === 'open' ? state.records.operation.get(state.operation.operation.id)?.sensors : undefined,
  );
  const field = sensors.filter((sensor) => sensorState(sensor) === 'placed').length;
  return (
    <section className={classes.stack}>
      <NumberInput
        label={t('sensors.owned')}
        allowNegative={false}
        allowDecimal={false}
        max={100_000}
        defaultValue={owned ?? ''}
        onBlur={({ currentTarget }) => {
          const count = Number(currentTarget.value);
          if (currentTarget.value !== '' && Number.isInteger(count) && count !== owned) void app.sensors.own(count);
        }}
      />
      {owned !== undefined && <p className={classes.hint}>{t('sensors.stock', { field, stock: owned - field })}</p>}
    </section>
  );
}

function Approaches({ sensors }: { readonly sensors: readonly Sensor[] }) {
  const app = useApp();
  const { t, q } = useWords();
  const tools = useMapTools();
  const approaches = useAppState((state) => state.records.approach);
  const lines = useReferenceLines();
  const reaches = sensors.filter((sensor) => sensorState(sensor) !== 'removed');
  const draw = async () => {
    const line = await tools.drawLine();
    if (line) await app.sensors.drawApproach(line);
  };
  return (
    <section className={classes.stack}>
      <h3 className={classes.heading}>{t('sensors.approaches')}</h3>
      {[...approaches.values()].map((approach) => (
        <div key={approach.id} className={classes.approach}>
          <span>
            <strong>{approach.name}</strong>{' '}
            {t('sensors.watched', { share: q.percent(watchedShare(approach.line, reaches) * 100) })}
          </span>
          <Button
            variant="subtle"
            leftSection={<IconTrash aria-hidden />}
            onClick={() => void app.sensors.deleteApproach(approach)}
          >
            {t('sensors.delete-approach', { name: approach.name })}
          </Button>
        </div>
      ))}
      <Button variant="default" leftSection={<IconRoute aria-hidden />} onClick={() => void draw()}>
        {t('sensors.draw-approach')}
      </Button>
      {lines.length > 0 && (
        <Select
          label={t('sensors.from-reference')}
          searchable
          limit={50}
          data={lines.map(({ label }, i) => ({ value: String(i), label }))}
          value={null}
          onChange={(value) => {
            const chosen = lines[Number(value)];
            if (value !== null && chosen) void app.sensors.drawApproach(chosen.line);
          }}
        />
      )}
    </section>
  );
}
