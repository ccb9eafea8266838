import { useMemo } from 'react';
import { sampleExpected } from '../../app/planning/sample-expected';
import type { PlannedFlight } from '../../flight/flight-task';
import type { PlanParameters } from '../../survey/plan';
import { Fact, FactList } from '../controls/fact-list';
import { useWords } from '../words-provider';
import classes from './plan.module.css';

interface PlanFiguresProps {
  readonly plan: PlannedFlight;
  readonly parameters: PlanParameters;
}

/** A plan's figures in sum. */
export function PlanFigures({ plan, parameters }: PlanFiguresProps) {
  const { t, q } = useWords();
  return (
    <>
      <FactList>
        <Fact name={t('plan.sorties')}>{q.number(plan.sorties.length)}</Fact>
        <Fact name={t('plan.flight-time')}>{q.duration(plan.flightS)}</Fact>
        <Fact name={t('plan.path')}>{q.distance(plan.pathM)}</Fact>
        {plan.photoDistanceM !== undefined && <Fact name={t('plan.photos')}>{q.number(plan.photos)}</Fact>}
        <Fact name={t('plan.coverage')}>
          {`${q.hectares((plan.targetHa * plan.plannedCoveragePct * 10_000) / 100)} · ${q.percent(plan.plannedCoveragePct, 1)}`}
        </Fact>
        <Fact name={t('plan.spacing')}>{q.metres(plan.lineSpacingM, 1)}</Fact>
        <Fact name={t('plan.heading')}>
          {q.degrees(plan.headingDeg)}
          {parameters.heading === 'auto' && ` · ${t('plan.heading-auto-short')}`}
        </Fact>
        <Fact name={t('plan.speed')}>{q.speed(plan.speedMS)}</Fact>
        {parameters.pattern === 'sample' && <Expected plan={plan} parameters={parameters} />}
        {plan.stopped && <Fact name={t('plan.search')}>{t('plan.stopped-early')}</Fact>}
      </FactList>
      {parameters.pattern === 'sample' && <p className={classes.quiet}>{t('pattern.expected-hint')}</p>}
    </>
  );
}

/** How narrow the estimate from a sample will be, before anything is found. */
function Expected({ plan, parameters }: PlanFiguresProps) {
  const { t, q } = useWords();
  const { rows, halfWidth } = useMemo(() => sampleExpected(plan, parameters), [plan, parameters]);
  return (
    <Fact name={t('pattern.expected')}>
      {halfWidth === undefined
        ? t('pattern.expected-few')
        : t('pattern.expected-value', { pct: q.percent(100 * halfWidth), count: rows })}
    </Fact>
  );
}
