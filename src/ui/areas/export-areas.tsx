import { Button, Checkbox, Modal, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { type GisFormat, gisFormats } from '../../app/files/gis-export';
import { gisFeatures, type GisLayer, gisLayers } from '../../app/files/gis-features';
import type { OutputFile } from '../../app/ports/file-output';
import { useApp, useAppState } from '../app-provider';
import { ChoiceSelect } from '../controls/choice-select';
import { ReadyFile } from '../controls/ready-file';
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
  const { t } = useWords();
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
        <LayerTicks chosen={layers} onChoose={(next) => change(() => setLayers(next))} />
        <ChoiceSelect
          label={t('gis.format')}
          choices={gisFormats}
          nameOf={(one) => t(`gis.format-${one}`)}
          chosen={format}
          onChoose={(next) => change(() => setFormat(next))}
        />
        <p className={classes.total}>{t('gis.warning')}</p>
        {ready ? (
          <ReadyFile file={ready} onShare={() => app.missions.share(ready)} onSave={() => app.missions.save(ready)} />
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

interface LayerTicksProps {
  readonly chosen: readonly GisLayer[];
  readonly onChoose: (layers: readonly GisLayer[]) => void;
}

function LayerTicks({ chosen, onChoose }: LayerTicksProps) {
  const { t } = useWords();
  return (
    <Checkbox.Group
      label={t('gis.layers')}
      value={[...chosen]}
      onChange={(ticked) => onChoose(gisLayers.filter((layer) => ticked.includes(layer)))}
    >
      <div className={classes.ticks}>
        {gisLayers.map((layer) => (
          <Checkbox key={layer} size="lg" className={classes.tick} value={layer} label={t(`layer.${layer}`)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
