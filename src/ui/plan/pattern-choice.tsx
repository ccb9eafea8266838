import { type Pattern, patterns } from '../../survey/plan';
import { useApp } from '../app-provider';
import { ChoiceSelect } from '../controls/choice-select';
import { useWords } from '../words-provider';

/** How transects are laid over the area. */
export function PatternChoice({ pattern }: { readonly pattern: Pattern }) {
  const app = useApp();
  const { t } = useWords();
  return (
    <ChoiceSelect
      label={t('plan.pattern')}
      choices={patterns}
      nameOf={(one) => t(`pattern.${one}`)}
      chosen={pattern}
      onChoose={(chosen) => app.plans.choose({ pattern: chosen })}
    />
  );
}
