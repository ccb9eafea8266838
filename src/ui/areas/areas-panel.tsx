import { useAppState } from '../app-provider';
import { late } from '../controls/late';
import { AreaList } from './area-list';

const AreaPage = late(() => import('./area-page'), 'AreaPage');
const ImportPage = late(() => import('./import-page'), 'ImportPage');
const LaunchSitePage = late(() => import('./launch-site-page'), 'LaunchSitePage');
const NoFlyZonePage = late(() => import('./no-fly-zone-page'), 'NoFlyZonePage');
const ObstaclePage = late(() => import('./obstacle-page'), 'ObstaclePage');
const PermissionPage = late(() => import('./permission-page'), 'PermissionPage');

/** The Areas job: the list, one record's page, or an import being looked at. */
export function AreasPanel() {
  const selection = useAppState((state) => state.selection);
  const records = useAppState((state) => state.records);
  const fileImport = useAppState((state) => state.fileImport);
  if (fileImport) return <ImportPage fileImport={fileImport} />;
  const area = selection?.kind === 'area' ? records.area.get(selection.id) : undefined;
  if (area) return <AreaPage key={area.id} area={area} />;
  const zone = selection?.kind === 'no-fly-zone' ? records['no-fly-zone'].get(selection.id) : undefined;
  if (zone) return <NoFlyZonePage key={zone.id} zone={zone} />;
  const site = selection?.kind === 'launch-site' ? records['launch-site'].get(selection.id) : undefined;
  if (site) return <LaunchSitePage key={site.id} site={site} />;
  const obstacle = selection?.kind === 'obstacle' ? records.obstacle.get(selection.id) : undefined;
  if (obstacle) return <ObstaclePage key={obstacle.id} obstacle={obstacle} />;
  const permission = selection?.kind === 'permission' ? records.permission.get(selection.id) : undefined;
  if (permission) return <PermissionPage key={permission.id} permission={permission} />;
  return <AreaList />;
}
