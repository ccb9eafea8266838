import { Button, NumberInput, TextInput } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { polygonAreaM2 } from '../../geo/geodesic';
import type { NoFlyZone } from '../../survey/no-fly-zone';
import { useApp } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { Remarks } from '../controls/remarks';
import { Panel } from '../frame/panel';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import classes from './areas.module.css';

/** The widest margin around a zone that makes sense, m. */
const widestMarginM = 10_000;

/** One no-fly zone. */
export function NoFlyZonePage({ zone }: { readonly zone: NoFlyZone }) {
  const app = useApp();
  const { t, q } = useWords();
  const tools = useMapTools();
  const [name, setName] = useState(zone.name);
  const [marginM, setMarginM] = useState<number | string>(zone.marginM);
  const keep = () => {
    const changed = name.trim() !== zone.name || marginM !== zone.marginM;
    if (changed && name.trim() !== '' && typeof marginM === 'number') {
      void app.noFlyZones.change({ ...zone, name: name.trim(), marginM });
    }
  };
  const redraw = async () => {
    const polygon = await tools.editPolygon(zone.polygon);
    if (polygon) await app.noFlyZones.change({ ...zone, polygon });
  };
  return (
    <Panel title={zone.name} onBack={() => app.select(undefined)}>
      <TextInput
        label={t('areas.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={keep}
      />
      <NumberInput
        label={t('areas.margin')}
        suffix={` ${t('unit.m')}`}
        min={0}
        max={widestMarginM}
        value={marginM}
        onChange={setMarginM}
        onBlur={keep}
      />
      <FactList>
        <Fact name={t('areas.area')}>{q.hectares(polygonAreaM2(zone.polygon))}</Fact>
      </FactList>
      <div className={classes.actions}>
        <Button variant="default" leftSection={<IconPencil aria-hidden />} onClick={() => void redraw()}>
          {t('areas.edit-outline')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTrash aria-hidden />}
          onClick={() => void app.noFlyZones.delete(zone)}
        >
          {t('app.delete')}
        </Button>
      </div>
      <Remarks about={{ kind: 'no-fly-zone', id: zone.id }} />
    </Panel>
  );
}
