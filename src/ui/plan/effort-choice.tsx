import { NativeSelect, NumberInput } from '@mantine/core';
import type { PlanParameters } from '../../survey/plan';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';

const offeredSteps = [2_000, 20_000, 100_000, 500_000] as const;

/** How long the planner looks for a shorter plan, and the number that its choices begin with. */
export function EffortChoice({ parameters }: { readonly parameters: PlanParameters }) {
  const app = useApp();
  const { t, q } = useWords();
  const { steps, seed } = parameters;
  const offered = offeredSteps.some((value) => value === steps) ? offeredSteps : [...offeredSteps, steps];
  return (
    <>
      <NativeSelect
        label={t('plan.steps')}
        description={t('plan.steps-hint')}
        value={String(steps)}
        onChange={(event) => app.plans.choose({ steps: Number(event.currentTarget.value) })}
        data={offered.map((value) => ({ value: String(value), label: q.number(value) }))}
      />
      <NumberInput
        label={t('plan.seed')}
        min={1}
        max={999_999}
        allowDecimal={false}
        value={seed}
        onChange={(value) => typeof value === 'number' && app.plans.choose({ seed: value })}
      />
    </>
  );
}
