import type { PlanParameters } from '../../survey/plan';
import { useApp } from '../app-provider';
import { FigureSlider } from '../controls/figure-slider';
import { useWords } from '../words-provider';

/** Wind at flying height: speed, and where it comes from. No wind until it is said. */
export function WindChoice({ parameters }: { readonly parameters: PlanParameters }) {
  const app = useApp();
  const { t, q } = useWords();
  const wind = parameters.wind ?? { speedMS: 0, fromDeg: 0 };
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
    </>
  );
}
