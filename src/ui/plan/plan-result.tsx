import { Button, Progress } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { memo } from 'react';
import type { PlanDraft } from '../../app/planning/plan-draft';
import { findAircraft } from '../../survey/aircraft-catalogue';
import { useApp } from '../app-provider';
import { IssueList } from '../controls/issue-list';
import { useWords } from '../words-provider';
import { CutButtons } from './cut-buttons';
import { PhotoPointsSwitch } from './photo-points-switch';
import classes from './plan.module.css';
import { PlanFigures } from './plan-figures';
import { SortieList } from './sortie-list';

/** What follows from a draft's figures: what is worth knowing, the sums, and the sorties. */
export const PlanResult = memo(function PlanResult({ draft }: { readonly draft: PlanDraft }) {
  const app = useApp();
  const { t } = useWords();
  const { parameters, planning, busy, progress, highlighted } = draft;
  const aircraft = findAircraft(parameters.aircraftId);
  const plan = planning?.plan;
  return (
    <section className={classes.result} aria-live="polite">
      {busy && (
        <div className={classes.busy}>
          <Progress value={progress * 100} aria-label={t('plan.searching')} className={classes.progress} />
          <Button variant="subtle" leftSection={<IconPlayerStop aria-hidden />} onClick={() => app.plans.stop()}>
            {t('plan.stop')}
          </Button>
        </div>
      )}
      {planning && <IssueList issues={planning.issues.filter(({ severity }) => severity === 'info')} />}
      {planning?.issues.some(({ code }) => code === 'plan-edge-open') && (
        <Button variant="default" onClick={() => app.plans.choose({ edgePass: true })}>
          {t('plan.edge-pass-add')}
        </Button>
      )}
      {plan && <PlanFigures plan={plan} parameters={parameters} />}
      {plan && aircraft && (
        <>
          <PhotoPointsSwitch />
          <SortieList
            sorties={plan.sorties}
            parameters={parameters}
            aircraft={aircraft}
            selected={highlighted}
            under={(sortie) => <CutButtons sortie={sortie} last={plan.sorties.length} />}
            onOpen={({ code }) => app.plans.highlight(code === highlighted ? undefined : code)}
          />
        </>
      )}
    </section>
  );
});
