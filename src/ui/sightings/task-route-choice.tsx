import { Button, Select } from '@mantine/core';
import { IconRoute, IconRotate2 } from '@tabler/icons-react';
import type { LngLat } from '../../geo/lng-lat';
import { useAppState } from '../app-provider';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import { TrackSelect } from './outline-ways';
import classes from './sightings.module.css';
import { useReferenceLines } from './use-reference-lines';

/** What puts the tasks in order: a line that a team goes along, or a round from where it stands. */
export type TaskRoute = readonly LngLat[] | 'round';

/** Ways to a route: a round from here, a line that is drawn, a road or path, the way of a track. */
export function TaskRouteChoice({ onChoose }: { readonly onChoose: (route: TaskRoute) => void }) {
  const { t } = useWords();
  const tools = useMapTools();
  const approaches = useAppState((state) => state.records.approach);
  const references = useReferenceLines();
  const roads = [...[...approaches.values()].map(({ name, line }) => ({ label: name, line })), ...references];
  const draw = async () => {
    const line = await tools.drawLine();
    if (line) onChoose(line);
  };
  return (
    <>
      <div className={classes.columns}>
        <Button variant="default" leftSection={<IconRotate2 aria-hidden />} onClick={() => onChoose('round')}>
          {t('tasks.round')}
        </Button>
        <Button variant="default" leftSection={<IconRoute aria-hidden />} onClick={() => void draw()}>
          {t('tasks.along')}
        </Button>
      </div>
      {roads.length > 0 && (
        <Select
          label={t('tasks.along-road')}
          searchable
          limit={50}
          data={roads.map(({ label }, i) => ({ value: String(i), label }))}
          value={null}
          onChange={(value) => {
            const road = value === null ? undefined : roads[Number(value)];
            if (road) onChoose(road.line);
          }}
        />
      )}
      <TrackSelect label={t('tasks.along-track')} least={2} onLine={onChoose} />
    </>
  );
}
