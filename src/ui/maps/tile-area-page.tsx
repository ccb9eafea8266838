import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconCloudDownload, IconPolygon } from '@tabler/icons-react';
import { useState } from 'react';
import type { TileServer } from '../../app/ports/map-store';
import { tileEstimate } from '../../app/maps/tile-areas';
import { templateFault, tileProviders } from '../../app/maps/tile-providers';
import type { Polygon } from '../../geo/polygon';
import { useApp, useAppState } from '../app-provider';
import { FigureSlider } from '../controls/figure-slider';
import { IssueList } from '../controls/issue-list';
import { Panel } from '../frame/panel';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import classes from './maps.module.css';

const highestZoom = 19;
const own = 'own';

/** Tiles for a drawn area: server, area, zooms, and what it comes to before anything is asked for. */
export function TileAreaPage() {
  const app = useApp();
  const { t, q } = useWords();
  const { drawPolygon } = useMapTools();
  const isWorking = useAppState((state) => state.mapWork !== undefined);
  const [serverId, setServerId] = useState<string>(own);
  const [template, setTemplate] = useState('');
  const [attribution, setAttribution] = useState('');
  const [name, setName] = useState('');
  const [area, setArea] = useState<Polygon>();
  const [minZoom, setMinZoom] = useState(8);
  const [maxZoom, setMaxZoom] = useState(14);
  const provider = tileProviders.find(({ id }) => id === serverId);
  const server: TileServer = provider ?? { name: hostOf(template), template, attribution, maxZoom: highestZoom };
  const zooms = { minZoom: Math.min(minZoom, server.maxZoom), maxZoom: Math.min(maxZoom, server.maxZoom) };
  const estimate = area && tileEstimate({ area, ...zooms });
  const fault = provider || template !== '' ? templateFault(server.template) : undefined;
  const isForbidden = provider !== undefined && provider.bulk !== 'allowed';
  const draw = async () => {
    const drawn = await drawPolygon();
    if (drawn) setArea(drawn);
  };
  const download = () => {
    if (!area) return;
    const { name: serverName, template: address, attribution: credit, maxZoom: finest } = server;
    void app.maps.download({
      name: name.trim() || serverName,
      server: { name: serverName, template: address, attribution: credit, maxZoom: finest },
      area,
      ...zooms,
    });
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
          disabled={!area || isForbidden || fault !== undefined || server.template === '' || isWorking}
          onClick={download}
        >
          {estimate
            ? `${t('maps.download')}: ${t('maps.estimate', { tiles: estimate.tiles, size: q.fileSize(estimate.bytes) })}`
            : t('maps.download')}
        </Button>
      }
    >
      <NativeSelect
        label={t('maps.server')}
        value={serverId}
        onChange={(event) => setServerId(event.currentTarget.value)}
        data={[
          { value: own, label: t('maps.own-server') },
          ...tileProviders.map(({ id, name: label }) => ({ value: id, label })),
        ]}
      />
      {!provider && (
        <>
          <TextInput
            label={t('maps.template')}
            placeholder="https://maps.example/{z}/{x}/{y}.png"
            value={template}
            autoComplete="off"
            onChange={(event) => setTemplate(event.currentTarget.value.trim())}
          />
          <TextInput
            label={t('maps.attribution')}
            value={attribution}
            autoComplete="off"
            onChange={(event) => setAttribution(event.currentTarget.value)}
          />
          <p className={classes.note}>{t('maps.own-note')}</p>
        </>
      )}
      {isForbidden && (
        <p className={classes.note}>
          {t(`maps.${provider.bulk === 'forbidden' ? 'forbidden' : 'unknown'}-note`, { server: server.name })}
        </p>
      )}
      {!isForbidden && fault && <IssueList issues={[{ code: fault, severity: 'error' }]} />}
      <TextInput
        label={t('maps.area-name')}
        value={name}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button variant="default" leftSection={<IconPolygon aria-hidden />} onClick={() => void draw()}>
        {t(area ? 'maps.draw-again' : 'maps.draw-area')}
      </Button>
      <FigureSlider
        label={t('maps.lowest-zoom')}
        figure={q.number(zooms.minZoom)}
        value={zooms.minZoom}
        min={0}
        max={zooms.maxZoom}
        step={1}
        onChange={setMinZoom}
      />
      <FigureSlider
        label={t('maps.highest-zoom')}
        figure={q.number(zooms.maxZoom)}
        value={zooms.maxZoom}
        min={zooms.minZoom}
        max={server.maxZoom}
        step={1}
        onChange={setMaxZoom}
      />
    </Panel>
  );
}

function hostOf(template: string): string {
  return /^https?:\/\/([^/]+)/.exec(template)?.[1] ?? '';
}
