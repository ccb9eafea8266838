import { Button, Checkbox, Modal, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconDownload, IconShare } from '@tabler/icons-react';
import { useState } from 'react';
import { type GisFormat, gisFormats } from '../../app/files/gis-export';
import { gisFeatures, type GisLayer, gisLayers } from '../../app/files/gis-features';
import type { OutputFile } from '../../app/ports/file-output';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './areas.module.css';

interface ExportAreasProps {
  /** Areas to choose from at first; absent: all. */
  readonly areaIds?: readonly string[];
  readonly onClose: () => void;
}

/** Writes the operation, or chosen areas with their plans and sightings, for other programs. */
export function ExportAreas({ areaIds: given, onClose }: ExportAreasProps) {
  const app = useApp();
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const [scope, setScope] = useState<'all' | 'chosen'>(given ? 'chosen' : 'all');
  const [areaIds, setAreaIds] = useState<readonly string[]>(given ?? []);
  const [layers, setLayers] = useState<readonly GisLayer[]>(['area', 'no-fly', 'launch']);
  const [format, setFormat] = useState<GisFormat>('geopackage');
  const [ready, setReady] = useState<OutputFile>();
  const [busy, setBusy] = useState(false);
  const choice = { layers, ...(scope === 'chosen' && { areaIds }) };
  const count = gisFeatures(records, choice).length;
  const change = (act: () => void) => {
    setReady(undefined);
    act();
  };
  const make = async () => {
    setBusy(true);
    setReady(await app.gis.make(format, choice));
    setBusy(false);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('gis.title')}
      size="lg"
      closeButtonProps={{ size: 48, 'aria-label': t('app.close') }}
    >
      <div className={classes.export}>
        <SegmentedControl
          size="md"
          fullWidth
          aria-label={t('gis.areas')}
          value={scope}
          onChange={(value) => change(() => setScope(value))}
          data={(['all', 'chosen'] as const).map((value) => ({ value, label: t(`gis.areas-${value}`) }))}
        />
        {scope === 'chosen' && <ChosenAreas chosen={areaIds} onChosen={(next) => change(() => setAreaIds(next))} />}
        <Checkbox.Group
          label={t('gis.layers')}
          value={[...layers]}
          onChange={(chosen) => change(() => setLayers(gisLayers.filter((layer) => chosen.includes(layer))))}
        >
          <div className={classes.ticks}>
            {gisLayers.map((layer) => (
              <Checkbox key={layer} size="lg" className={classes.tick} value={layer} label={t(`layer.${layer}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <NativeSelect
          label={t('gis.format')}
          value={format}
          onChange={(event) => {
            const found = gisFormats.find((one) => one === event.currentTarget.value);
            if (found) change(() => setFormat(found));
          }}
          data={gisFormats.map((value) => ({ value, label: t(`gis.format-${value}`) }))}
        />
        <p className={classes.total}>{t('gis.warning')}</p>
        {ready ? (
          <>
            <p className={classes.ready}>
              {t('fly.ready', { file: ready.name, size: q.fileSize(ready.bytes.byteLength) })}
            </p>
            {app.missions.canShare(ready) && (
              <Button fullWidth leftSection={<IconShare aria-hidden />} onClick={() => void app.missions.share(ready)}>
                {t('fly.share')}
              </Button>
            )}
            <Button
              fullWidth
              variant={app.missions.canShare(ready) ? 'default' : 'filled'}
              leftSection={<IconDownload aria-hidden />}
              onClick={() => void app.missions.save(ready)}
            >
              {t('fly.save')}
            </Button>
          </>
        ) : (
          <Button fullWidth loading={busy} disabled={count === 0} onClick={() => void make()}>
            {t('gis.make', { count })}
          </Button>
        )}
      </div>
    </Modal>
  );
}

interface ChosenAreasProps {
  readonly chosen: readonly string[];
  readonly onChosen: (areaIds: readonly string[]) => void;
}

function ChosenAreas({ chosen, onChosen }: ChosenAreasProps) {
  const { t } = useWords();
  const areas = useAppState((state) => state.records.area);
  return (
    <Checkbox.Group label={t('gis.areas')} value={[...chosen]} onChange={onChosen}>
      <div className={classes.scroll}>
        {[...areas.values()].map(({ id, code, name }) => (
          <Checkbox
            key={id}
            size="lg"
            className={classes.tick}
            value={id}
            label={name === code ? code : `${code} · ${name}`}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
