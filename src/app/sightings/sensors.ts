import type { LngLat } from '../../geo/lng-lat';
import type { Approach } from '../../survey/approach';
import type { Sensor } from '../../survey/sensor';
import type { AppContext } from '../app-context';
import { addRecord, deleteRecord, keepRecord } from '../keep-record';
import { localIsoTime } from '../../i18n/kazakhstan-time';
import { sensorsDue } from './battery-due';
import { codeSeries } from '../planning/code-series';

/** What makers of seismic sensors name for a walking person, m: a start, to be set for the ground. */
const usualRadiusM = 30;

/** Planning, placing, servicing and removing ground sensors; their stock; the approaches that they watch. */
export function sensorActions(context: AppContext) {
  const { ports, state } = context;
  const records = () => state.getState().records;
  const keep = (sensor: Sensor) =>
    keepRecord(context, sensor, { key: 'edit.sensor-saved', values: { name: sensor.name } });
  const now = () => localIsoTime(ports.now());
  state.subscribe(({ operation }, before) => {
    if (operation.phase === 'open' && before.operation.phase !== 'open') remind();
  });

  /** Says which batteries are due as soon as the operation opens. */
  function remind(): void {
    const due = sensorsDue(records(), ports.now()).map(({ name }) => name);
    if (due.length === 0) return;
    context.tell([
      { code: 'sensor-batteries-due', severity: 'warning', values: { count: due.length, names: due.join(', ') } },
    ]);
  }

  return {
    /** Plans a sensor with the next free name; its id, or undefined if it was not stored. */
    plan(place: LngLat, sightingId?: string): Promise<string | undefined> {
      const names = [...records().sensor.values()].map((sensor) => sensor.name);
      const name = codeSeries('D', names)();
      const sensor: Sensor = {
        kind: 'sensor',
        id: ports.newId(),
        name,
        place,
        radiusM: usualRadiusM,
        note: '',
        plannedAt: now(),
        ...(sightingId !== undefined && { sightingId }),
      };
      return addRecord(context, sensor, { key: 'edit.sensor-saved', values: { name } });
    },

    /** Keeps a changed sensor; refuses a radius that cannot be. */
    async change(sensor: Sensor): Promise<boolean> {
      if (sensor.radiusM >= 1 && sensor.radiusM <= 1000) return keep(sensor);
      const values = { value: String(sensor.radiusM), least: 1, most: 1000 };
      context.tell([{ code: 'figure-out-of-range', severity: 'error', values }]);
      return false;
    },

    place(sensor: Sensor): Promise<boolean> {
      const { removedAt: _, ...rest } = sensor;
      return keep({ ...rest, placedAt: now() });
    },

    service: (sensor: Sensor) => keep({ ...sensor, servicedAt: now() }),

    remove: (sensor: Sensor) => keep({ ...sensor, removedAt: now() }),

    delete: (sensor: Sensor) =>
      deleteRecord(context, sensor, { key: 'edit.sensor-deleted', values: { name: sensor.name } }),

    /** Says how many sensors the operation owns. */
    async own(sensors: number): Promise<boolean> {
      const { operation } = state.getState();
      if (operation.phase !== 'open') return false;
      const known = records().operation.get(operation.operation.id) ?? operation.operation;
      return keepRecord(context, { ...known, sensors }, { key: 'edit.sensor-stock' });
    },

    /** Keeps a path or road that sensors are to watch. */
    drawApproach(line: readonly LngLat[]): Promise<boolean> {
      const names = [...records().approach.values()].map((approach) => approach.name);
      const name = codeSeries('R', names)();
      const approach: Approach = { kind: 'approach', id: ports.newId(), name, line };
      return keepRecord(context, approach, { key: 'edit.approach-drawn', values: { name } });
    },

    deleteApproach(approach: Approach): Promise<boolean> {
      const note = { key: 'edit.approach-deleted', values: { name: approach.name } } as const;
      return context.commit({ note, changes: [{ op: 'delete', recordKind: 'approach', id: approach.id }] });
    },
  };
}
