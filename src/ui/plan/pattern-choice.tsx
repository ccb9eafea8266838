import { NativeSelect } from '@mantine/core';
import { type Pattern, patterns } from '../../survey/plan';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';

/** How transects are laid over the area. */
export function PatternChoice({ pattern }: { readonly pattern: Pattern }) {
  const app = useApp();
  const { t } = useWords();
  return (
    <NativeSelect
      label={t('plan.pattern')}
      value={pattern}
      onChange={(event) => {
        const chosen = patterns.find((one) => one === event.currentTarget.value);
        if (chosen) app.plans.choose({ pattern: chosen });
      }}
      data={patterns.map((value) => ({ value, label: t(`pattern.${value}`) }))}
    />
  );
}
