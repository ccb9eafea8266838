import { Button, Progress } from '@mantine/core';
import { IconPlayerStop, IconRoute } from '@tabler/icons-react';
import { planCode } from '../../app/planning/plan-code';
import type { PlanDraft } from '../../app/planning/plan-draft';
import { findAircraft } from '../../survey/aircraft-catalogue';
import { useApp, useAppState } from '../app-provider';
import { IssueList } from '../controls/issue-list';
import { ScrollRegion } from '../controls/scroll-region';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { AircraftChoice } from './aircraft-choice';
import { CutButtons } from './cut-buttons';
import { HeightChoice } from './height-choice';
import { MoreParameters } from './more-parameters';
import { PhotoPointsSwitch } from './photo-points-switch';
import classes from './plan.module.css';
import { PlanFigures } from './plan-figures';
import { PurposeChoice } from './purpose-choice';
import { SortieList } from './sortie-list';

/** A plan in hand: purpose, aircraft, height and overlap; beneath, the sorties that follow from them. */
export function PlanEditor({ draft }: { readonly draft: PlanDraft }) {
  const app = useApp();
  const { t } = useWords();
  const areas = useAppState((state) => state.records.area);
  const plans = useAppState((state) => state.records.plan);
  const { parameters, planning, busy, progress, highlighted } = draft;
  const aircraft = findAircraft(parameters.aircraftId);
  if (!aircraft) throw new Error(`The catalogue has no aircraft "${parameters.aircraftId}".`);
  const plan = planning?.plan;
  const problems = planning?.issues.filter(({ severity }) => severity !== 'info') ?? [];
  const names = draft.areaIds.map((id) => areas.get(id)?.name ?? id).join(', ');
  const kept = plans.get(draft.kept?.id ?? '');
  const back = () => {
    app.plans.discard();
    if (kept) app.goTo('fly');
  };
  return (
    <Panel
      title={kept ? t('plan.change-of', { code: planCode(kept) }) : t('plan.of', { area: names })}
      onBack={back}
      action={
        <>
          {problems.length > 0 && (
            <ScrollRegion className={classes.problems} label={t('severity.warning')}>
              <IssueList issues={problems} />
            </ScrollRegion>
          )}
          <Button
            fullWidth
            disabled={!plan}
            leftSection={<IconRoute aria-hidden />}
            onClick={() => void app.plans.save().then((id) => id && app.goTo('fly'))}
          >
            {plan ? t('plan.save', { count: plan.sorties.length }) : t('plan.save-none')}
          </Button>
        </>
      }
    >
      <PurposeChoice draft={draft} />
      <AircraftChoice draft={draft} aircraft={aircraft} />
      <HeightChoice parameters={parameters} aircraft={aircraft} />
      <MoreParameters draft={draft} aircraft={aircraft} />
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
        {plan && (
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
    </Panel>
  );
}
