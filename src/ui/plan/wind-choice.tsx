import { useMemo } from 'react';
import type { PlanDraft } from '../../app/planning/plan-draft';
import { windEffect } from '../../app/planning/wind-effect';
import type { Aircraft } from '../../survey/aircraft';
import { planningEnduranceMin } from '../../survey/endurance';
import { useApp } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { FigureSlider } from '../controls/figure-slider';
import { useWords } from '../words-provider';
import classes from './plan.module.css';

interface WindChoiceProps {
  readonly draft: PlanDraft;
  readonly aircraft: Aircraft;
}

/** Wind at flying height: speed, where it comes from, and what it does to the sorties. No wind until it is said. */
export function WindChoice({ draft, aircraft }: WindChoiceProps) {
  const app = useApp();
  const { t, q } = useWords();
  const wind = draft.parameters.wind ?? { speedMS: 0, fromDeg: 0 };
  return (
    <>
      <FigureSlider
        label={t('plan.wind-speed')}
        value={wind.speedMS}
        min={0}
        max={25}
        step={1}
        figure={q.speed(wind.speedMS)}
        onChange={(speedMS) => app.plans.choose({ wind: speedMS === 0 ? undefined : { ...wind, speedMS } })}
      />
      {wind.speedMS > 0 && (
        <FigureSlider
          label={t('plan.wind-from')}
          value={wind.fromDeg}
          min={0}
          max={355}
          step={5}
          figure={q.degrees(wind.fromDeg)}
          onChange={(fromDeg) => app.plans.choose({ wind: { ...wind, fromDeg } })}
        />
      )}
      <Effect draft={draft} aircraft={aircraft} />
    </>
  );
}

function Effect({ draft, aircraft }: WindChoiceProps) {
  const { t, q } = useWords();
  const { wind, enduranceMin, reservePct } = draft.parameters;
  const plan = draft.planning?.plan;
  const usableS = (enduranceMin ?? planningEnduranceMin(aircraft)) * 60 * (1 - reservePct / 100);
  const effect = useMemo(
    () => wind && plan && windEffect(plan.sorties, wind, { speedMS: plan.speedMS, usableS }),
    [wind, plan, usableS],
  );
  if (!wind) return <p className={classes.quiet}>{t('plan.wind-none')}</p>;
  if (!plan) return null;
  return (
    <>
      {effect ? (
        <>
          <FactList>
            <Fact name={t('plan.wind-against')}>{q.speed(effect.slowestMS)}</Fact>
            <Fact name={t('plan.wind-with')}>{q.speed(effect.fastestMS)}</Fact>
            <Fact name={t('plan.wind-time')}>
              {t(effect.share < 0 ? 'plan.wind-less' : 'plan.wind-more', {
                share: q.percent(Math.abs(effect.share) * 100, 1),
              })}
            </Fact>
          </FactList>
          <p className={effect.over > 0 ? classes.bad : classes.quiet}>{t('plan.wind-over', { count: effect.over })}</p>
          {effect.over > 0 && <p className={classes.quiet}>{t('plan.wind-not-counted')}</p>}
        </>
      ) : (
        <p className={classes.bad}>{t('plan.wind-too-strong')}</p>
      )}
    </>
  );
}
