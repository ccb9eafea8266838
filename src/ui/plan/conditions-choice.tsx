import { Switch } from '@mantine/core';
import type { PlanDraft } from '../../app/planning/plan-draft';
import { useApp } from '../app-provider';
import { TimeField } from '../controls/time-field';
import { OptionalFigure } from '../controls/optional-figure';
import { useWords } from '../words-provider';
import classes from './plan.module.css';

const [coldestC, hottestC, mostAtOnce, widestToleranceM] = [-50, 60, 10, 200];

/** What the checks ask for: first take-off, air, aircraft at once; and how the ground is followed. */
export function ConditionsChoice({ draft }: { readonly draft: PlanDraft }) {
  const app = useApp();
  const { t } = useWords();
  const { startsAt, temperatureC, atOnce } = draft.parameters;
  return (
    <>
      <TimeField
        label={t('conditions.starts-at')}
        value={startsAt}
        onChange={(time) => app.plans.choose({ startsAt: time })}
      />
      <OptionalFigure
        label={t('conditions.temperature')}
        unit="°C"
        min={coldestC}
        max={hottestC}
        value={temperatureC}
        onChange={(next) => app.plans.choose({ temperatureC: next })}
      />
      <OptionalFigure
        label={t('conditions.at-once')}
        hint={t('conditions.at-once-hint')}
        min={1}
        max={mostAtOnce}
        value={atOnce}
        placeholder="1"
        onChange={(next) => app.plans.choose({ atOnce: next })}
      />
      {draft.terrain ? <GroundChoice draft={draft} /> : <p className={classes.quiet}>{t('conditions.no-terrain')}</p>}
    </>
  );
}

function GroundChoice({ draft }: { readonly draft: PlanDraft }) {
  const app = useApp();
  const { t } = useWords();
  const { terrain, terrainToleranceM } = draft.parameters;
  return (
    <>
      <Switch
        label={t('conditions.follow')}
        description={t('conditions.follow-hint')}
        checked={terrain !== 'level'}
        onChange={(event) => app.plans.choose({ terrain: event.currentTarget.checked ? undefined : 'level' })}
      />
      {terrain !== 'level' && (
        <OptionalFigure
          label={t('conditions.tolerance')}
          unit={t('unit.m')}
          hint={t('conditions.tolerance-hint')}
          min={1}
          max={widestToleranceM}
          value={terrainToleranceM}
          onChange={(next) => app.plans.choose({ terrainToleranceM: next })}
        />
      )}
    </>
  );
}
