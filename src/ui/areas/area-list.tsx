import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconBan, IconFileImport, IconMapPin, IconPolygon, IconSearch, IconWalk } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { districtNames } from '../../app/areas/district-name';
import { polygonAreaM2 } from '../../geo/geodesic';
import { useApp, useAppState } from '../app-provider';
import { EmptyState } from '../controls/empty-state';
import { PickFiles } from '../controls/pick-files';
import { RecordList, RecordRow } from '../controls/record-list';
import { useGradualRows } from '../controls/use-gradual-rows';
import { Panel } from '../frame/panel';
import { GuideOffer } from '../help/guide-offer';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import classes from './areas.module.css';
import { ExportButton } from './export-button';
import { Obstacles, Permissions } from './safety-lists';

const mainNouns = ['area', 'no-fly-zone', 'launch-site'] as const;
const safetyNouns = ['obstacle', 'permission'] as const;

type Noun = (typeof mainNouns)[number] | (typeof safetyNouns)[number];

/** All areas, zones and launch sites, with ways to draw and import. */
export function AreaList() {
  const app = useApp();
  const { t } = useWords();
  const tools = useMapTools();
  const [noun, setNoun] = useState<Noun>('area');
  const draw: Record<Exclude<Noun, 'permission'>, () => Promise<void>> = {
    area: async () => {
      const polygon = await tools.drawPolygon();
      if (polygon) await app.areas.add(polygon);
    },
    'no-fly-zone': async () => {
      const polygon = await tools.drawPolygon();
      if (polygon) await app.noFlyZones.add(polygon);
    },
    'launch-site': async () => {
      const place = await tools.pickPlace();
      if (place) await app.launchSites.add(place);
    },
    obstacle: async () => {
      const line = await tools.drawLine();
      if (line) await app.obstacles.add(line);
    },
  };
  const walk = async () => {
    const polygon = await tools.walkPolygon();
    if (polygon) await app.areas.add(polygon);
  };
  const drawMast = async () => {
    const place = await tools.pickPlace();
    if (place) await app.obstacles.add([place]);
  };
  return (
    <Panel
      title={t('job.areas')}
      action={
        <>
          {noun !== 'permission' && (
            <Button fullWidth leftSection={<IconPolygon aria-hidden />} onClick={() => void draw[noun]()}>
              {t(`areas.draw-${noun}`)}
            </Button>
          )}
          {noun === 'area' && (
            <Button fullWidth variant="default" leftSection={<IconWalk aria-hidden />} onClick={() => void walk()}>
              {t('recording.walk-round')}
            </Button>
          )}
          {noun === 'obstacle' && (
            <Button
              fullWidth
              variant="default"
              leftSection={<IconMapPin aria-hidden />}
              onClick={() => void drawMast()}
            >
              {t('areas.draw-mast')}
            </Button>
          )}
          <PickFiles
            label={t('areas.import')}
            icon={<IconFileImport aria-hidden />}
            onFiles={(files) => void app.imports.look(files)}
          />
        </>
      }
    >
      <GuideOffer />
      <div className={classes.nouns}>
        {[mainNouns, safetyNouns].map((nouns) => (
          <SegmentedControl
            key={nouns[0]}
            size="md"
            fullWidth
            aria-label={t('areas.nouns')}
            value={nouns.some((value) => value === noun) ? noun : ''}
            onChange={(value) => setNoun(nounFrom(value))}
            data={nouns.map((value) => ({ value, label: t(`areas.tab-${value}`) }))}
          />
        ))}
      </div>
      {noun === 'area' && <Areas />}
      {noun === 'no-fly-zone' && <NoFlyZones />}
      {noun === 'launch-site' && <LaunchSites />}
      {noun === 'obstacle' && <Obstacles />}
      {noun === 'permission' && <Permissions />}
    </Panel>
  );
}

function nounFrom(value: string): Noun {
  return [...mainNouns, ...safetyNouns].find((noun) => noun === value) ?? 'area';
}

function Areas() {
  const app = useApp();
  const { t, q, language } = useWords();
  const records = useAppState((state) => state.records);
  const [sought, setSought] = useState('');
  const rows = useMemo(() => {
    const words = sought.toLowerCase();
    return [...records.area.values()]
      .map((area) => ({
        area,
        areaM2: polygonAreaM2(area.polygon),
        district: districtNames(area.district?.kato, records)?.[language],
      }))
      .filter(({ area, district }) => `${area.code} ${area.name} ${district ?? ''}`.toLowerCase().includes(words));
  }, [records, sought, language]);
  const shown = useGradualRows(rows);
  if (records.area.size === 0) {
    return (
      <EmptyState title={t('areas.empty-title')}>
        <p>{t('areas.empty')}</p>
      </EmptyState>
    );
  }
  const totalM2 = rows.reduce((sum, { areaM2 }) => sum + areaM2, 0);
  return (
    <>
      <TextInput
        aria-label={t('areas.search')}
        placeholder={t('areas.search')}
        leftSection={<IconSearch aria-hidden />}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      <div className={classes.head}>
        <p className={classes.total}>{t('areas.total', { count: rows.length, area: q.hectares(totalM2) })}</p>
        <ExportButton />
      </div>
      <RecordList label={t('areas.tab-area')}>
        {shown.map(({ area, areaM2, district }) => (
          <RecordRow
            key={area.id}
            title={area.name === area.code ? area.code : `${area.code} · ${area.name}`}
            facts={district ?? t('areas.no-district')}
            end={q.hectares(areaM2)}
            onOpen={() => app.select({ kind: 'area', id: area.id })}
          />
        ))}
      </RecordList>
    </>
  );
}

function NoFlyZones() {
  const app = useApp();
  const { t, q } = useWords();
  const zones = useAppState((state) => state.records['no-fly-zone']);
  if (zones.size === 0) {
    return (
      <EmptyState title={t('areas.tab-no-fly-zone')}>
        <p>{t('areas.empty-zones')}</p>
      </EmptyState>
    );
  }
  return (
    <RecordList label={t('areas.tab-no-fly-zone')}>
      {[...zones.values()].map((zone) => (
        <RecordRow
          key={zone.id}
          mark={<IconBan aria-hidden />}
          title={zone.name}
          end={q.hectares(polygonAreaM2(zone.polygon))}
          onOpen={() => app.select({ kind: 'no-fly-zone', id: zone.id })}
        />
      ))}
    </RecordList>
  );
}

function LaunchSites() {
  const app = useApp();
  const { t } = useWords();
  const sites = useAppState((state) => state.records['launch-site']);
  if (sites.size === 0) {
    return (
      <EmptyState title={t('areas.tab-launch-site')}>
        <p>{t('areas.empty-sites')}</p>
      </EmptyState>
    );
  }
  return (
    <RecordList label={t('areas.tab-launch-site')}>
      {[...sites.values()].map((site) => (
        <RecordRow
          key={site.id}
          mark={<IconMapPin aria-hidden />}
          title={site.name}
          onOpen={() => app.select({ kind: 'launch-site', id: site.id })}
        />
      ))}
    </RecordList>
  );
}
