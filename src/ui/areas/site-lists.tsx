import { IconBan, IconMapPin } from '@tabler/icons-react';
import { polygonAreaM2 } from '../../geo/geodesic';
import { useApp, useAppState } from '../app-provider';
import { EmptyState } from '../controls/empty-state';
import { RecordList, RecordRow } from '../controls/record-list';
import { useWords } from '../words-provider';

/** Ground that no path crosses. */
export function NoFlyZones() {
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

/** Where aircraft take off and land. */
export function LaunchSites() {
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
