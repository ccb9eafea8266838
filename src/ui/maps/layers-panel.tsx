import { ActionIcon, Button, Slider, Switch } from '@mantine/core';
import { IconArrowUp, IconMapPlus, IconPrinter, IconX } from '@tabler/icons-react';
import type { StoredMap } from '../../app/ports/map-store';
import { mapLayers } from '../../map/map-content';
import { useApp, useAppState } from '../app-provider';
import { useHelp } from '../help/use-help';
import { useWords } from '../words-provider';
import { mapName } from './map-facts';
import { ReferenceSwitches } from './reference-switches';
import classes from './maps.module.css';

/** What lies on the map: maps, reference layers, the work. Each can be switched off; maps can be faded and lifted. */
export function LayersPanel({ onClose, onPrint }: { readonly onClose: () => void; readonly onPrint: () => void }) {
  const app = useApp();
  const { t } = useWords();
  const help = useHelp('layers');
  const maps = useAppState((state) => state.maps);
  const firstTerrain = maps.find(({ kind }) => kind === 'terrain');
  const piles = maps.filter((map) => map.kind !== 'terrain' || map === firstTerrain);
  return (
    <section className={classes.layers} aria-label={t('layers.title')}>
      <header className={classes.layersHead}>
        <h2>{t('layers.title')}</h2>
        {help.button}
        <ActionIcon variant="subtle" color="gray" aria-label={t('app.close')} onClick={onClose}>
          <IconX aria-hidden />
        </ActionIcon>
      </header>
      <div className={classes.layersBody}>
        {help.text}
        <Button
          variant="default"
          leftSection={<IconPrinter aria-hidden />}
          onClick={() => {
            onPrint();
            onClose();
          }}
        >
          {t('map-paper.open')}
        </Button>
        <div>
          <h3>{t('layers.base')}</h3>
          {piles.map((map, index) => (
            <MapSwitch key={map.id} map={map} canRise={index > 0 && map.kind !== 'terrain'} />
          ))}
          <p className={classes.note}>{t('layers.outline')}</p>
        </div>
        <Button
          variant="default"
          leftSection={<IconMapPlus aria-hidden />}
          onClick={() => {
            app.setUp('maps');
            onClose();
          }}
        >
          {t('maps.add')}
        </Button>
        <ReferenceSwitches />
        <ContentSwitches />
      </div>
    </section>
  );
}

const noLayers: readonly string[] = [];

/** The work's own layers, the topmost first. */
function ContentSwitches() {
  const app = useApp();
  const { t } = useWords();
  const hidden = useAppState((state) => state.settings.hiddenLayers ?? noLayers);
  const set = (layer: string, isShown: boolean) =>
    app.settings.change({
      hiddenLayers: isShown ? hidden.filter((other) => other !== layer) : [...hidden, layer],
    });
  return (
    <div className={classes.switches}>
      <h3>{t('layers.content')}</h3>
      {mapLayers.toReversed().map((layer) => (
        <div key={layer} className={classes.layer}>
          <Switch
            size="md"
            label={t(`layers.${layer}`)}
            checked={!hidden.includes(layer)}
            onChange={(event) => set(layer, event.currentTarget.checked)}
          />
        </div>
      ))}
    </div>
  );
}

function MapSwitch({ map, canRise }: { readonly map: StoredMap; readonly canRise: boolean }) {
  const app = useApp();
  const { t, q } = useWords();
  const { id, look } = map;
  const name = map.kind === 'terrain' ? t('layers.hill-shade') : mapName(map);
  return (
    <>
      <div className={classes.layer}>
        <Switch
          size="md"
          label={name}
          checked={look.isShown}
          onChange={(event) => void app.maps.setLook(id, { isShown: event.currentTarget.checked })}
        />
        {canRise && (
          <ActionIcon aria-label={t('layers.raise', { name })} onClick={() => void app.maps.raise(id)}>
            <IconArrowUp aria-hidden />
          </ActionIcon>
        )}
      </div>
      {look.isShown && (
        <Slider
          min={10}
          max={100}
          step={5}
          size="lg"
          value={look.opacity * 100}
          label={(value) => q.percent(value)}
          onChange={(value) => void app.maps.setLook(id, { opacity: value / 100 })}
          thumbProps={{ 'aria-label': `${t('layers.opacity')}: ${name}` }}
        />
      )}
    </>
  );
}
