import { Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import type { PlanDraft } from '../../app/planning/plan-draft';
import { launchSitesByDistance } from '../../app/planning/plan-task';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './plan.module.css';

/** The most sites that are offered. */
const offeredSites = 8;

/** Launch sites to choose from, the nearest first; with none chosen those nearby are taken, or suggested ones. */
export function LaunchChoice({ draft }: { readonly draft: PlanDraft }) {
  const app = useApp();
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const { areaIds, launchSiteIds } = draft;
  const sites = useMemo(() => {
    const polygons = areaIds.flatMap((id) => records.area.get(id) ?? []).map(({ polygon }) => polygon);
    return polygons.length > 0 ? launchSitesByDistance(records, polygons).slice(0, offeredSites) : [];
  }, [areaIds, records]);
  const toggle = (id: string, wanted: boolean) =>
    app.plans.useLaunchSites(wanted ? [...launchSiteIds, id] : launchSiteIds.filter((chosen) => chosen !== id));
  return (
    <div className={classes.group}>
      <p className={classes.quiet}>{t('plan.launch-hint')}</p>
      {sites.map(({ site, farM }) => (
        <Checkbox
          key={site.id}
          size="lg"
          className={classes.site}
          label={`${site.name} · ${q.distance(farM)}`}
          checked={launchSiteIds.includes(site.id)}
          onChange={(event) => toggle(site.id, event.currentTarget.checked)}
        />
      ))}
    </div>
  );
}
