import { groundSampleDistanceCm } from '../../flight/ground-sample-distance';
import type { Aircraft } from '../../survey/aircraft';
import type { PlanParameters } from '../../survey/plan';
import { useApp } from '../app-provider';
import { FigureSlider } from '../controls/figure-slider';
import { useWords } from '../words-provider';

interface HeightChoiceProps {
  readonly parameters: PlanParameters;
  readonly aircraft: Aircraft;
}

/** The two figures that decide a plan: height with its ground sample distance, and side overlap. */
export function HeightChoice({ parameters, aircraft }: HeightChoiceProps) {
  const app = useApp();
  const { t, q } = useWords();
  const camera = aircraft.cameras.find(({ id }) => id === parameters.cameraId);
  const { heightM, sideOverlapPct } = parameters;
  return (
    <>
      <FigureSlider
        label={t('plan.height')}
        value={heightM}
        min={10}
        max={500}
        step={5}
        figure={q.metres(heightM)}
        follows={camera && t('plan.gsd', { gsd: q.number(groundSampleDistanceCm(camera, heightM), 1) })}
        onChange={(value) => app.plans.choose({ heightM: value })}
      />
      {camera && (
        <FigureSlider
          label={t('plan.side-overlap')}
          value={sideOverlapPct}
          min={0}
          max={90}
          step={5}
          figure={q.percent(sideOverlapPct)}
          onChange={(value) => app.plans.choose({ sideOverlapPct: value })}
        />
      )}
    </>
  );
}
