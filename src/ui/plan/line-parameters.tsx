import { Checkbox } from '@mantine/core';
import type { PlanDraft } from '../../app/planning/plan-draft';
import type { Aircraft } from '../../survey/aircraft';
import type { Pattern } from '../../survey/plan';
import { useApp } from '../app-provider';
import { ChoiceSelect } from '../controls/choice-select';
import { FigureSlider } from '../controls/figure-slider';
import { OptionalFigure } from '../controls/optional-figure';
import { useWords } from '../words-provider';
import { HeadingChoice } from './heading-choice';
import { PatternChoice } from './pattern-choice';
import { PatternParameters } from './pattern-parameters';
import classes from './plan.module.css';

interface LineParametersProps {
  readonly draft: PlanDraft;
  readonly aircraft: Aircraft;
}

/** How the lines lie and how fast they are flown. An empty figure says what holds without it. */
export function LineParameters({ draft, aircraft }: LineParametersProps) {
  const app = useApp();
  const { t, q } = useWords();
  const { parameters, planning } = draft;
  const { pattern, frontOverlapPct, lineSpacingM, speedMS, transit = 'free' } = parameters;
  const planned = planning?.plan;
  return (
    <>
      <PatternChoice pattern={pattern} />
      <PatternParameters draft={draft} />
      {hasHeading(pattern) && <HeadingChoice draft={draft} />}
      {hasEdge(pattern) && <EdgeChoice draft={draft} aircraft={aircraft} />}
      <ChoiceSelect
        label={t('plan.transit')}
        choices={['free', 'inside']}
        nameOf={(one) => t(`plan.transit-${one}`)}
        chosen={transit}
        onChoose={(chosen) => app.plans.choose({ transit: chosen })}
      />
      {aircraft.cameras.length > 0 && (
        <FigureSlider
          label={t('plan.front-overlap')}
          value={frontOverlapPct}
          min={0}
          max={90}
          step={5}
          figure={q.percent(frontOverlapPct)}
          follows={planned?.photoDistanceM !== undefined && q.metres(planned.photoDistanceM, 1)}
          onChange={(value) => app.plans.choose({ frontOverlapPct: value })}
        />
      )}
      <OptionalFigure
        label={t('plan.spacing')}
        unit={t('unit.m')}
        value={lineSpacingM}
        min={1}
        max={2000}
        placeholder={planned ? q.number(planned.lineSpacingM, 1) : t('plan.follows')}
        onChange={(value) => app.plans.choose({ lineSpacingM: value })}
      />
      <OptionalFigure
        label={t('plan.speed')}
        unit={t('unit.m-s')}
        value={speedMS}
        min={1}
        max={aircraft.maxSpeedMS}
        placeholder={q.number(aircraft.surveySpeedMS, 1)}
        onChange={(value) => app.plans.choose({ speedMS: value })}
      />
    </>
  );
}

/** How far the lines reach at the border, and a pass along it where a multirotor leaves corners. */
function EdgeChoice({ draft, aircraft }: LineParametersProps) {
  const app = useApp();
  const { t } = useWords();
  const { pattern, edge, edgePass = false } = draft.parameters;
  return (
    <>
      <ChoiceSelect
        label={t('plan.edge')}
        choices={['footprint', 'strip']}
        nameOf={(one) => t(`plan.edge-${one}`)}
        chosen={edge}
        onChoose={(chosen) => app.plans.choose({ edge: chosen })}
      />
      {pattern === 'grid' && aircraft.airframe === 'multirotor' && (edge === 'strip' || edgePass) && (
        <Checkbox
          size="lg"
          className={classes.site}
          label={t('plan.edge-pass')}
          checked={edgePass}
          onChange={(event) => app.plans.choose({ edgePass: event.currentTarget.checked })}
        />
      )}
    </>
  );
}

/** Whether the lines of a pattern have one direction that can be chosen. */
function hasHeading(pattern: Pattern): boolean {
  return pattern === 'grid' || pattern === 'crosshatch' || pattern === 'sample' || pattern === 'inspection';
}

/** Whether a pattern fills the ground up to its border. */
function hasEdge(pattern: Pattern): boolean {
  return pattern === 'grid' || pattern === 'crosshatch';
}
