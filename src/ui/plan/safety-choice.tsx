import { NumberInput } from '@mantine/core';
import type { SafetyFields } from '../../survey/plan';
import { useApp } from '../app-provider';
import { ChoiceSelect } from '../controls/choice-select';
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
      <ChoiceSelect
        label={t('safety.lost-link')}
        choices={lostLinkActions}
        nameOf={(action) => t(`safety.action-${action}`)}
        chosen={safety.lostLink}
        onChoose={(lostLink) => change({ lostLink })}
      />
      <ChoiceSelect
        label={t('safety.finish')}
        choices={finishActions}
        nameOf={(action) => t(`safety.action-${action}`)}
        chosen={safety.finish}
        onChoose={(finish) => change({ finish })}
      />
    </>
  );
}
