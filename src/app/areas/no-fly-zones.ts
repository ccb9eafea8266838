import type { Polygon } from '../../geo/polygon';
import type { NoFlyZone } from '../../survey/no-fly-zone';
import type { AppContext } from '../app-context';
import { checkedPolygon } from './checked-polygon';
import { addRecord, deleteRecord, keepRecord } from '../keep-record';
import { codeSeries } from '../planning/code-series';

/** What a person does with no-fly zones. A drawn zone has no margin until the person gives it one. */
export function noFlyZoneActions(context: AppContext) {
  const zones = () => context.state.getState().records['no-fly-zone'];
  return {
    async add(drawn: Polygon): Promise<string | undefined> {
      const polygon = checkedPolygon(context, drawn);
      if (!polygon) return undefined;
      const name = codeSeries(
        'Z',
        [...zones().values()].map((zone) => zone.name),
      )();
      const zone: NoFlyZone = { kind: 'no-fly-zone', id: context.ports.newId(), name, polygon, marginM: 0 };
      return addRecord(context, zone, { key: 'edit.zone-drawn', values: { name } });
    },

    async change(zone: NoFlyZone): Promise<boolean> {
      const polygon = checkedPolygon(context, zone.polygon);
      if (!polygon) return false;
      return keepRecord(context, { ...zone, polygon }, { key: 'edit.zone-changed', values: { name: zone.name } });
    },

    delete(zone: NoFlyZone): Promise<boolean> {
      return deleteRecord(context, zone, { key: 'edit.zone-deleted', values: { name: zone.name } });
    },
  };
}
