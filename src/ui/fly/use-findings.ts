import { useEffect, useState } from 'react';
import type { SortieFindings } from '../../app/planning/sortie-findings';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import { useApp, useAppState } from '../app-provider';

/** What the checks say of a sortie that would take off now; undefined until they have looked. */
export function useFindings(plan: Plan, sortie: Sortie): SortieFindings | undefined {
  const app = useApp();
  const records = useAppState((state) => state.records);
  const [findings, setFindings] = useState<SortieFindings>();
  useEffect(() => {
    let isShown = true;
    void app.checks.now(plan, sortie).then((found) => isShown && setFindings(found));
    return () => {
      isShown = false;
    };
  }, [app, plan, sortie, records.obstacle, records.permission]);
  return findings;
}
