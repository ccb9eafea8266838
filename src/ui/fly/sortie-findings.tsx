import { useEffect, useState } from 'react';
import type { Issue } from '../../survey/issue';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import { useApp, useAppState } from '../app-provider';
import { IssueList } from '../controls/issue-list';

/** What the checks say of a sortie that would take off now: permission, obstacles, ground, battery, daylight. */
export function SortieFindings({ plan, sortie }: { readonly plan: Plan; readonly sortie: Sortie }) {
  const app = useApp();
  const records = useAppState((state) => state.records);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  useEffect(() => {
    let isShown = true;
    void app.checks.now(plan, sortie).then((found) => isShown && setIssues(found));
    return () => {
      isShown = false;
    };
  }, [app, plan, sortie, records.obstacle, records.permission]);
  return <IssueList issues={issues} />;
}
