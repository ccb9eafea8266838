import type { LngLat } from '../../geo/lng-lat';
import type { LaunchSite } from '../../survey/launch-site';
import type { AppContext } from '../app-context';
import { addRecord, deleteRecord, keepRecord } from '../keep-record';
import { codeSeries } from '../planning/code-series';

/** What a person does with launch sites. */
export function launchSiteActions(context: AppContext) {
  const sites = () => context.state.getState().records['launch-site'];
  return {
    add(position: LngLat): Promise<string | undefined> {
      const name = codeSeries(
        'L',
        [...sites().values()].map((site) => site.name),
      )();
      const site: LaunchSite = { kind: 'launch-site', id: context.ports.newId(), name, position };
      return addRecord(context, site, { key: 'edit.launch-added', values: { name } });
    },

    change(site: LaunchSite): Promise<boolean> {
      return keepRecord(context, site, { key: 'edit.launch-changed', values: { name: site.name } });
    },

    delete(site: LaunchSite): Promise<boolean> {
      return deleteRecord(context, site, { key: 'edit.launch-deleted', values: { name: site.name } });
    },
  };
}
