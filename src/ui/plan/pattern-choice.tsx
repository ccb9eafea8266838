import { NativeSelect } from '@mantine/core';
import { type Pattern, patterns } from '../../survey/plan';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';

/** A corridor follows a line; an area alone has none, so it is planned from a file of lines on the command line. */
const patternsOfAreas = patterns.filter((pattern) => pattern !== 'corridor');

/** How transects are laid over the area. */
export function PatternChoice({ pattern }: { readonly pattern: Pattern }) {
  const app = useApp();
  const { t } = useWords();
  return (
    <NativeSelect
      label={t('plan.pattern')}
      value={pattern}
      onChange={(event) => {
        const chosen = patternsOfAreas.find((one) => one === event.currentTarget.value);
        if (chosen) app.plans.choose({ pattern: chosen });
      }}
      data={patternsOfAreas.map((value) => ({ value, label: t(`pattern.${value}`) }))}
    />
  );
}
