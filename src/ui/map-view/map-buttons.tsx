import { ActionIcon, Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCurrentLocation,
  IconEyePlus,
  IconMinus,
  IconPlus,
  IconRuler2,
  IconStack2,
  IconWorld,
  type Icon,
} from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { late } from '../controls/late';
import { StoppedPart } from '../controls/stopped-part';
import { useApp, useAppState } from '../app-provider';
import { useStartWords } from '../words-provider';
import { useMapTools } from './map-tools-provider';
import classes from './map-view.module.css';
import { useFollow } from './use-follow';

const MapPaperPage = late(() => import('../maps/map-paper-page'), 'MapPaperPage');
const LayersPanel = late(() => import('../maps/layers-panel'), 'LayersPanel');

/** The map's own buttons, and the round one that records a sighting from anywhere; a tool in hand has an undo and a foot of its own. */
export function MapButtons() {
  const app = useApp();
  const { t } = useStartWords();
  const { map, measure, running } = useMapTools();
  const { following, follow } = useFollow();
  const [printing, setPrinting] = useState(false);
  const [layersOpen, setLayersOpen] = useState(false);
  const recording = useAppState((state) => state.sightingDraft !== undefined);
  return (
    <>
      <div className={classes.buttons}>
        <MapButton icon={IconPlus} label={t('map.zoom-in')} onClick={() => map?.zoomBy(1)} />
        <MapButton icon={IconMinus} label={t('map.zoom-out')} onClick={() => map?.zoomBy(-1)} />
        <MapButton icon={IconCurrentLocation} label={t('map.locate')} pressed={following} onClick={follow} />
        <MapButton icon={IconWorld} label={t('map.show-all')} onClick={() => fitToAll(app, map)} />
        {!running && (
          <>
            <MapButton
              icon={IconStack2}
              label={t('layers.title')}
              pressed={layersOpen}
              onClick={() => setLayersOpen(!layersOpen)}
            />
            <MapButton icon={IconRuler2} label={t('map.measure')} onClick={() => void measure()} />
            <MapButton icon={IconArrowBackUp} label={t('app.undo')} onClick={() => app.undo()} />
            <MapButton icon={IconArrowForwardUp} label={t('app.redo')} onClick={() => void app.operations.redo()} />
          </>
        )}
      </div>
      {layersOpen && !running && (
        <StoppedPart onClose={() => setLayersOpen(false)}>
          <Suspense>
            <LayersPanel onClose={() => setLayersOpen(false)} onPrint={() => setPrinting(true)} />
          </Suspense>
        </StoppedPart>
      )}
      {printing && (
        <StoppedPart onClose={() => setPrinting(false)}>
          <Suspense>
            <MapPaperPage onClose={() => setPrinting(false)} />
          </Suspense>
        </StoppedPart>
      )}
      {!recording && !running && (
        <Button
          className={classes.sighting}
          radius="xl"
          leftSection={<IconEyePlus aria-hidden />}
          onClick={() => app.sightings.begin()}
        >
          {t('sightings.new')}
        </Button>
      )}
    </>
  );
}

interface MapButtonProps {
  readonly icon: Icon;
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function MapButton({ icon: ButtonIcon, label, pressed, onClick }: MapButtonProps) {
  return (
    <ActionIcon
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      variant={pressed ? 'filled' : 'default'}
      onClick={onClick}
    >
      <ButtonIcon aria-hidden />
    </ActionIcon>
  );
}

function fitToAll(app: ReturnType<typeof useApp>, map: ReturnType<typeof useMapTools>['map']): void {
  const bounds = app.boundsOfAll();
  if (bounds) map?.fitTo(bounds);
}
