import type { Polygon } from '../../geo/polygon';
import type { Permission } from '../../survey/permission';
import type { AppContext } from '../app-context';
import { addRecord, deleteRecord, keepRecord } from '../keep-record';
import { checkedPolygon } from './checked-polygon';

/** What a person does with permissions to fly. */
export function permissionActions(context: AppContext) {
  return {
    add(number: string): Promise<string | undefined> {
      const permission: Permission = { kind: 'permission', id: context.ports.newId(), number };
      return addRecord(context, permission, { key: 'edit.permission-added', values: { number } });
    },

    change(permission: Permission): Promise<boolean> {
      const values = { number: permission.number };
      return keepRecord(context, permission, { key: 'edit.permission-changed', values });
    },

    /** Adds ground that a permission holds over. */
    async addGround(permission: Permission, drawn: Polygon): Promise<boolean> {
      const polygon = checkedPolygon(context, drawn);
      if (!polygon) return false;
      return this.change({ ...permission, polygons: [...(permission.polygons ?? []), polygon] });
    },

    delete(permission: Permission): Promise<boolean> {
      const values = { number: permission.number };
      return deleteRecord(context, permission, { key: 'edit.permission-deleted', values });
    },
  };
}
