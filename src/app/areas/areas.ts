import type { Polygon } from '../../geo/polygon';
import type { Area } from '../../survey/area';
import type { AppContext } from '../app-context';
import { districtOf } from './area-district';
import { checkedPolygon } from './checked-polygon';
import { addRecord, deleteRecord, keepRecord } from '../keep-record';
import { codeSeries } from '../planning/code-series';

/** What a person does with areas. */
export function areaActions(context: AppContext) {
  const records = () => context.state.getState().records;
  return {
    /** Keeps a drawn polygon as an area with the next free code; its id, or undefined if it cannot be kept. */
    async add(drawn: Polygon): Promise<string | undefined> {
      const polygon = checkedPolygon(context, drawn);
      if (!polygon) return undefined;
      const code = codeSeries(
        'A',
        [...records().area.values()].map((area) => area.code),
      )();
      const area: Area = {
        kind: 'area',
        id: context.ports.newId(),
        code,
        name: code,
        polygon,
        ...(await districtOf(polygon, records())),
      };
      return addRecord(context, area, { key: 'edit.area-drawn', values: { code } });
    },

    /** Keeps a changed area; its district follows its ground unless a person chose it. */
    async change(area: Area): Promise<boolean> {
      const polygon = checkedPolygon(context, area.polygon);
      if (!polygon) return false;
      const moved = area.polygon !== records().area.get(area.id)?.polygon && area.district?.by !== 'person';
      const { district: before, ...rest } = area;
      const district = moved ? await districtOf(polygon, records()) : before && { district: before };
      return keepRecord(
        context,
        { ...rest, polygon, ...district },
        { key: 'edit.area-changed', values: { code: area.code } },
      );
    },

    delete(area: Area): Promise<boolean> {
      return deleteRecord(context, area, { key: 'edit.area-deleted', values: { code: area.code } });
    },
  };
}
