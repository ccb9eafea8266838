import { Button, TextInput } from '@mantine/core';
import { IconCloudDownload, IconPolygon } from '@tabler/icons-react';
import { useState } from 'react';
import { tileEstimate } from '../../app/maps/tile-areas';
import type { Polygon } from '../../geo/polygon';
import { useApp, useAppState } from '../app-provider';
import { FigureSlider } from '../controls/figure-slider';
import { Panel } from '../frame/panel';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import { noServer, serverOf, TileServerChoice } from './tile-server-choice';

interface Zooms {
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** Tiles for a drawn area: server, area, zooms, and what it comes to before anything is asked for. */
export function TileAreaPage() {
  const app = useApp();
  const { t, q } = useWords();
  const { drawPolygon } = useMapTools();
  const isWorking = useAppState((state) => state.mapWork !== undefined);
  const [chosen, setChosen] = useState(noServer);
  const [name, setName] = useState('');
  const [area, setArea] = useState<Polygon>();
  const [wanted, setWanted] = useState<Zooms>({ minZoom: 8, maxZoom: 14 });
  const { server, mayAsk } = serverOf(chosen);
  const { minZoom, maxZoom } = wanted;
  const zooms = { minZoom: Math.min(minZoom, server.maxZoom), maxZoom: Math.min(maxZoom, server.maxZoom) };
  const estimate = area && tileEstimate({ area, ...zooms });
  const draw = async () => {
    const drawn = await drawPolygon();
    if (drawn) setArea(drawn);
  };
  const download = () => {
    if (!area) return;
    void app.maps.download({ name: name.trim() || server.name, server, area, ...zooms });
    app.setUp('maps');
  };
  return (
    <Panel
      title={t('maps.online-begin')}
      onBack={() => app.setUp('maps')}
      action={
        <Button
          fullWidth
          leftSection={<IconCloudDownload aria-hidden />}
          disabled={!area || !mayAsk || isWorking}
          onClick={download}
        >
          {estimate
            ? `${t('maps.download')}: ${t('maps.estimate', { tiles: estimate.tiles, size: q.fileSize(estimate.bytes) })}`
            : t('maps.download')}
        </Button>
      }
    >
      <TileServerChoice chosen={chosen} onChange={setChosen} />
      <TextInput label={t('maps.area-name')} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <Button variant="default" leftSection={<IconPolygon aria-hidden />} onClick={() => void draw()}>
        {t(area ? 'maps.draw-again' : 'maps.draw-area')}
      </Button>
      <ZoomChoice zooms={zooms} finest={server.maxZoom} onChange={(change) => setWanted({ ...wanted, ...change })} />
    </Panel>
  );
}

interface ZoomChoiceProps {
  readonly zooms: Zooms;
  readonly finest: number;
  readonly onChange: (change: Partial<Zooms>) => void;
}

function ZoomChoice({ zooms: { minZoom, maxZoom }, finest, onChange }: ZoomChoiceProps) {
  const { t, q } = useWords();
  return (
    <>
      <FigureSlider
        label={t('maps.lowest-zoom')}
        figure={q.number(minZoom)}
        value={minZoom}
        min={0}
        max={maxZoom}
        step={1}
        onChange={(next) => onChange({ minZoom: next })}
      />
      <FigureSlider
        label={t('maps.highest-zoom')}
        figure={q.number(maxZoom)}
        value={maxZoom}
        min={minZoom}
        max={finest}
        step={1}
        onChange={(next) => onChange({ maxZoom: next })}
      />
    </>
  );
}
