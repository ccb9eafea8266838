import { Button, SegmentedControl } from '@mantine/core';
import { IconFileImport, IconMapPin, IconPolygon, IconWalk } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useApp } from '../app-provider';
import { late } from '../controls/late';
import { PickFiles } from '../controls/pick-files';
import { Panel } from '../frame/panel';
import { GuideOffer } from '../help/guide-offer';
import { useMapTools } from '../map-view/map-tools-provider';
import { useStartWords } from '../words-provider';
import classes from './areas.module.css';
import { AreaRows } from './area-rows';

const NoFlyZones = late(() => import('./site-lists'), 'NoFlyZones');
const LaunchSites = late(() => import('./site-lists'), 'LaunchSites');
const Obstacles = late(() => import('./safety-lists'), 'Obstacles');
const Permissions = late(() => import('./safety-lists'), 'Permissions');

const mainNouns = ['area', 'no-fly-zone', 'launch-site'] as const;
const safetyNouns = ['obstacle', 'permission'] as const;

type Noun = (typeof mainNouns)[number] | (typeof safetyNouns)[number];

/** All areas, zones and launch sites, with ways to draw and import. */
export function AreaList() {
  const app = useApp();
  const { t } = useStartWords();
  const [noun, setNoun] = useState<Noun>('area');
  return (
    <Panel
      title={t('job.areas')}
      action={
        <div className={classes.ways}>
          <DrawButtons noun={noun} />
          <PickFiles
            label={t('areas.import')}
            icon={<IconFileImport aria-hidden />}
            onFiles={(files) => void app.imports.look(files)}
          />
        </div>
      }
    >
      <GuideOffer />
      <div className={classes.sideBySide}>
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
      {noun === 'area' && <AreaRows />}
      <Suspense>
        {noun === 'no-fly-zone' && <NoFlyZones />}
        {noun === 'launch-site' && <LaunchSites />}
        {noun === 'obstacle' && <Obstacles />}
        {noun === 'permission' && <Permissions />}
      </Suspense>
    </Panel>
  );
}

/** The ways to put a noun on the map by hand; permissions come from files. */
function DrawButtons({ noun }: { readonly noun: Noun }) {
  const app = useApp();
  const { t } = useStartWords();
  const tools = useMapTools();
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
        <Button fullWidth variant="default" leftSection={<IconMapPin aria-hidden />} onClick={() => void drawMast()}>
          {t('areas.draw-mast')}
        </Button>
      )}
    </>
  );
}

function nounFrom(value: string): Noun {
  return [...mainNouns, ...safetyNouns].find((noun) => noun === value) ?? 'area';
}
