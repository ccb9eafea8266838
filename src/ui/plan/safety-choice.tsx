import { NativeSelect, NumberInput } from '@mantine/core';
import type { SafetyFields } from '../../survey/plan';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';

const heights = ['returnHeightM', 'takeOffHeightM', 'transitHeightM'] as const;
const lostLinkActions = ['return', 'continue', 'land', 'hover'] as const;
const finishActions = ['return', 'land', 'hover'] as const;

/** The safety fields: part of every plan, written into its files or onto the mission sheet. */
export function SafetyChoice({ safety }: { readonly safety: SafetyFields }) {
  const app = useApp();
  const { t } = useWords();
  const change = (part: Partial<SafetyFields>) => app.plans.choose({ safety: { ...safety, ...part } });
  return (
    <>
      {heights.map((height) => (
        <NumberInput
          key={height}
          label={t(`safety.${height}`)}
          description={height === 'transitHeightM' && t('safety.transit-note')}
          suffix={` ${t('unit.m')}`}
          min={2}
          max={1500}
          value={safety[height]}
          onChange={(value) => typeof value === 'number' && change({ [height]: value })}
        />
      ))}
      <NativeSelect
        label={t('safety.lost-link')}
        value={safety.lostLink}
        onChange={(event) => change({ lostLink: chosenFrom(lostLinkActions, event.currentTarget.value) })}
        data={lostLinkActions.map((value) => ({ value, label: t(`safety.action-${value}`) }))}
      />
      <NativeSelect
        label={t('safety.finish')}
        value={safety.finish}
        onChange={(event) => change({ finish: chosenFrom(finishActions, event.currentTarget.value) })}
        data={finishActions.map((value) => ({ value, label: t(`safety.action-${value}`) }))}
      />
    </>
  );
}

function chosenFrom<Value extends string>(values: readonly Value[], chosen: string): Value {
  const found = values.find((value) => value === chosen);
  if (found === undefined) throw new Error(`"${chosen}" is none of ${values.join(', ')}.`);
  return found;
}
