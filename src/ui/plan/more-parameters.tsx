import { Accordion, NativeSelect, NumberInput } from '@mantine/core';
import type { PlanDraft } from '../../app/plan-draft';
import type { Aircraft } from '../../survey/aircraft';
import { planningEnduranceMin } from '../../survey/endurance';
import type { PlanParameters } from '../../survey/plan';
import { useApp } from '../app-provider';
import { FigureSlider } from '../controls/figure-slider';
import { useWords } from '../words-provider';
import { LaunchChoice } from './launch-choice';
import { OptionalFigure } from './optional-figure';
import { SafetyChoice } from './safety-choice';
import { WindChoice } from './wind-choice';

interface ParametersProps {
  readonly parameters: PlanParameters;
  readonly aircraft: Aircraft;
}

interface MoreParametersProps {
  readonly draft: PlanDraft;
  readonly aircraft: Aircraft;
}

/** Everything else, folded: heading, edges, overlap along the line, battery, wind, safety. */
export function MoreParameters({ draft, aircraft }: MoreParametersProps) {
  const { t } = useWords();
  const { parameters } = draft;
  return (
    <Accordion multiple variant="contained" chevronSize={24}>
      <Accordion.Item value="lines">
        <Accordion.Control>{t('plan.lines')}</Accordion.Control>
        <Accordion.Panel>
          <LineParameters parameters={parameters} />
        </Accordion.Panel>
      </Accordion.Item>
      <Accordion.Item value="launch">
        <Accordion.Control>{t('areas.tab-launch-site')}</Accordion.Control>
        <Accordion.Panel>
          <LaunchChoice draft={draft} />
        </Accordion.Panel>
      </Accordion.Item>
      <Accordion.Item value="battery">
        <Accordion.Control>{t('plan.battery')}</Accordion.Control>
        <Accordion.Panel>
          <BatteryParameters parameters={parameters} aircraft={aircraft} />
        </Accordion.Panel>
      </Accordion.Item>
      <Accordion.Item value="wind">
        <Accordion.Control>{t('plan.wind')}</Accordion.Control>
        <Accordion.Panel>
          <WindChoice parameters={parameters} />
        </Accordion.Panel>
      </Accordion.Item>
      <Accordion.Item value="safety">
        <Accordion.Control>{t('plan.safety')}</Accordion.Control>
        <Accordion.Panel>
          <SafetyChoice safety={parameters.safety} />
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

function LineParameters({ parameters }: Pick<ParametersProps, 'parameters'>) {
  const app = useApp();
  const { t, q } = useWords();
  const { heading, edge, frontOverlapPct, lineSpacingM, speedMS } = parameters;
  return (
    <>
      <NativeSelect
        label={t('plan.heading')}
        value={heading === 'auto' ? 'auto' : 'fixed'}
        onChange={(event) => app.plans.choose({ heading: event.currentTarget.value === 'auto' ? 'auto' : 0 })}
        data={[
          { value: 'auto', label: t('plan.heading-auto') },
          { value: 'fixed', label: t('plan.heading-fixed') },
        ]}
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
      <NativeSelect
        label={t('plan.edge')}
        value={edge}
        onChange={(event) => app.plans.choose({ edge: event.currentTarget.value === 'strip' ? 'strip' : 'footprint' })}
        data={[
          { value: 'footprint', label: t('plan.edge-footprint') },
          { value: 'strip', label: t('plan.edge-strip') },
        ]}
      />
      <FigureSlider
        label={t('plan.front-overlap')}
        value={frontOverlapPct}
        min={0}
        max={90}
        step={5}
        figure={q.percent(frontOverlapPct)}
        onChange={(value) => app.plans.choose({ frontOverlapPct: value })}
      />
      <OptionalFigure
        label={t('plan.spacing')}
        unit={t('unit.m')}
        value={lineSpacingM}
        min={1}
        max={2000}
        onChange={(value) => app.plans.choose({ lineSpacingM: value })}
      />
      <OptionalFigure
        label={t('plan.speed')}
        unit={t('unit.m-s')}
        value={speedMS}
        min={1}
        max={70}
        onChange={(value) => app.plans.choose({ speedMS: value })}
      />
    </>
  );
}

function BatteryParameters({ parameters, aircraft }: ParametersProps) {
  const app = useApp();
  const { t, q } = useWords();
  const { enduranceMin, reservePct, rangeM } = parameters;
  return (
    <>
      <OptionalFigure
        label={t('plan.endurance')}
        unit={t('unit.min')}
        value={enduranceMin}
        min={1}
        max={1440}
        placeholder={q.number(planningEnduranceMin(aircraft), 0)}
        hint={t('plan.endurance-hint', { maker: q.number(aircraft.makerEnduranceMin) })}
        onChange={(value) => app.plans.choose({ enduranceMin: value })}
      />
      <NumberInput
        label={t('plan.reserve')}
        suffix=" %"
        min={0}
        max={90}
        value={reservePct}
        onChange={(value) => typeof value === 'number' && app.plans.choose({ reservePct: value })}
      />
      <OptionalFigure
        label={t('plan.range')}
        unit={t('unit.m')}
        value={rangeM}
        min={100}
        max={200_000}
        placeholder={q.number(aircraft.rangeM)}
        onChange={(value) => app.plans.choose({ rangeM: value })}
      />
    </>
  );
}
