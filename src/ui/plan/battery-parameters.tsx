import { Button, NumberInput } from '@mantine/core';
import type { Aircraft } from '../../survey/aircraft';
import { planningEnduranceMin } from '../../survey/endurance';
import type { PlanParameters } from '../../survey/plan';
import { learnedEndurance } from '../../app/flying/learned-endurance';
import { useApp, useAppState } from '../app-provider';
import { OptionalFigure } from '../controls/optional-figure';
import { useWords } from '../words-provider';

interface BatteryParametersProps {
  readonly parameters: PlanParameters;
  readonly aircraft: Aircraft;
}

/** What one battery gives, what of it is kept back, what every sortie needs anyway, and how far the link reaches. */
export function BatteryParameters({ parameters, aircraft }: BatteryParametersProps) {
  const app = useApp();
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const learned = learnedEndurance(aircraft.id, records);
  const { enduranceMin, reservePct, rangeM, overheadS, heightM } = parameters;
  const ownOverheadS = aircraft.handlingS + heightM / aircraft.climbMS + heightM / aircraft.descentMS;
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
      {learned && (
        <Button
          variant="default"
          onClick={() => app.plans.choose({ enduranceMin: Math.round(learned.enduranceMin * 10) / 10 })}
        >
          {t('plan.endurance-learned', { minutes: q.number(learned.enduranceMin, 1), count: learned.flights })}
        </Button>
      )}
      <NumberInput
        label={t('plan.reserve')}
        suffix=" %"
        min={0}
        max={90}
        value={reservePct}
        onChange={(value) => typeof value === 'number' && app.plans.choose({ reservePct: value })}
      />
      <OptionalFigure
        label={t('plan.overhead')}
        unit={t('unit.s')}
        value={overheadS}
        min={0}
        max={3600}
        placeholder={q.number(ownOverheadS, 0)}
        hint={t('plan.overhead-hint')}
        onChange={(value) => app.plans.choose({ overheadS: value })}
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
