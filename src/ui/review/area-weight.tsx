import { NumberInput } from '@mantine/core';
import type { Area } from '../../survey/area';
import { useApp } from '../app-provider';
import { typedFigure } from '../controls/typed-figure';
import { useWords } from '../words-provider';

/** How likely a person thinks that targets stand here; it weighs where to fly next. */
export function AreaWeight({ area }: { readonly area: Area }) {
  const app = useApp();
  const { t } = useWords();
  return (
    <NumberInput
      label={t('next.weight')}
      description={t('next.weight-note')}
      min={0}
      max={100}
      step={0.5}
      decimalScale={1}
      defaultValue={area.searchWeight ?? 1}
      onBlur={(event) => {
        const weight = typedFigure(event.currentTarget.value.replace(',', '.'));
        if (weight === undefined) return;
        if (weight >= 0 && weight <= 100 && weight !== (area.searchWeight ?? 1)) {
          void app.areas.change({ ...area, searchWeight: weight });
        }
      }}
    />
  );
}
