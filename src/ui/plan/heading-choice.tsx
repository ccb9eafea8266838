import { Button } from '@mantine/core';
import { IconArrowsHorizontal, IconWind } from '@tabler/icons-react';
import type { PlanDraft } from '../../app/planning/plan-draft';
import { longestSideDeg } from '../../app/planning/longest-side';
import { useApp, useAppState } from '../app-provider';
import { ChoiceSelect } from '../controls/choice-select';
import { FigureSlider } from '../controls/figure-slider';
import { useWords } from '../words-provider';
import classes from './plan.module.css';

/** Heading of the lines: by least flight time, or by hand, with the longest side and the wind at hand. */
export function HeadingChoice({ draft }: { readonly draft: PlanDraft }) {
  const app = useApp();
  const { t, q } = useWords();
  const areas = useAppState((state) => state.records.area);
  const { heading, wind } = draft.parameters;
  const planned = draft.planning?.plan?.headingDeg ?? 0;
  const to = (deg: number) => app.plans.choose({ heading: ((Math.round(deg) % 180) + 180) % 180 });
  const polygons = draft.areaIds.flatMap((id) => areas.get(id) ?? []).map(({ polygon }) => polygon);
  return (
    <>
      <ChoiceSelect
        label={t('plan.heading')}
        choices={['auto', 'fixed']}
        nameOf={(one) => t(`plan.heading-${one}`)}
        chosen={heading === 'auto' ? 'auto' : 'fixed'}
        onChoose={(chosen) => (chosen === 'auto' ? app.plans.choose({ heading: 'auto' }) : to(planned))}
      />
      {heading !== 'auto' && (
        <FigureSlider
          label={t('plan.heading-degrees')}
          value={heading}
          min={0}
          max={179}
          step={1}
          figure={q.degrees(heading)}
          onChange={(value) => app.plans.choose({ heading: value })}
        />
      )}
      <div className={classes.pair}>
        <Button
          variant="default"
          leftSection={<IconArrowsHorizontal aria-hidden />}
          onClick={() => to(longestSideDeg(polygons))}
        >
          {t('plan.heading-long-side')}
        </Button>
        {wind && (
          <Button variant="default" leftSection={<IconWind aria-hidden />} onClick={() => to(wind.fromDeg)}>
            {t('plan.heading-with-wind')}
          </Button>
        )}
      </div>
    </>
  );
}
