import type { LngLat } from '../../geo/lng-lat';
import type { Obstacle } from '../../survey/obstacle';
import type { AppContext } from '../app-context';
import { addRecord, deleteRecord, keepRecord } from '../keep-record';
import { codeSeries } from '../planning/code-series';

/** Distance to keep from an obstacle until the person says another, m: shown as such on its page. */
const startingBufferM = 30;

/** What a person does with obstacles. A drawn one has no height until the person gives it one. */
export function obstacleActions(context: AppContext) {
  const obstacles = () => context.state.getState().records.obstacle;
  return {
    add(line: readonly LngLat[]): Promise<string | undefined> {
      const name = codeSeries(
        'H',
        [...obstacles().values()].map((obstacle) => obstacle.name),
      )();
      const what = line.length > 1 ? 'power-line' : 'mast';
      const id = context.ports.newId();
      const obstacle: Obstacle = { kind: 'obstacle', id, name, what, line, bufferM: startingBufferM };
      return addRecord(context, obstacle, { key: 'edit.obstacle-drawn', values: { name } });
    },

    change(obstacle: Obstacle): Promise<boolean> {
      return keepRecord(context, obstacle, { key: 'edit.obstacle-changed', values: { name: obstacle.name } });
    },

    delete(obstacle: Obstacle): Promise<boolean> {
      return deleteRecord(context, obstacle, { key: 'edit.obstacle-deleted', values: { name: obstacle.name } });
    },
  };
}
