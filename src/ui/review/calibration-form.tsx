import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { aircraftCatalogue } from '../../survey/aircraft-catalogue';
import type { CalibrationCount, TargetClass } from '../../survey/calibration';
import { useApp, useAppState } from '../app-provider';
import { typedFigure } from '../controls/typed-figure';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';

interface CalibrationFormProps {
  readonly target: TargetClass;
  readonly onDone: () => void;
}

type Figures = { readonly [Field in keyof CalibrationCount | 'sweepWidthM']?: number };

const countFields = ['heightM', 'stripWidthM', 'found', 'missed'] as const;

/** A sweep width: counts of found and missed targets over known stands, or a figure with its source. */
export function CalibrationForm({ target, onDone }: CalibrationFormProps) {
  const app = useApp();
  const { t } = useWords();
  const [lastId] = useState(useAppState((state) => [...state.records.plan.values()].at(-1)?.parameters.aircraftId));
  const [aircraftId, setAircraftId] = useState(lastId ?? 'm3e');
  const [source, setSource] = useState('');
  const [figures, setFigures] = useState<Figures>({});
  const count = countIn(figures);
  const { sweepWidthM } = figures;
  const canKeep = source.trim() !== '' && (count !== undefined || sweepWidthM !== undefined);
  const keep = async () => {
    const counts = count ? [count] : [];
    const typed = count === undefined && sweepWidthM !== undefined ? { sweepWidthM } : {};
    if (await app.calibrations.add({ aircraftId, target, counts, ...typed, source: source.trim() })) onDone();
  };
  return (
    <Panel
      title={t('next.calibrate')}
      onBack={onDone}
      action={
        <Button fullWidth disabled={!canKeep} leftSection={<IconCheck aria-hidden />} onClick={() => void keep()}>
          {t('calibration.keep')}
        </Button>
      }
    >
      <p>{t('calibration.target', { target: t(`next.target-${target}`) })}</p>
      <NativeSelect
        label={t('plan.aircraft')}
        value={aircraftId}
        onChange={(event) => setAircraftId(event.currentTarget.value)}
        data={aircraftCatalogue.map(({ id, maker, model }) => ({ value: id, label: `${maker} ${model}` }))}
      />
      <FigureFields figures={figures} onChange={setFigures} />
      <TextInput
        label={t('calibration.source')}
        autoComplete="off"
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
    </Panel>
  );
}

/** The counts, once all of them are typed and anything was seen or missed. */
function countIn({ heightM, stripWidthM, found, missed }: Figures): CalibrationCount | undefined {
  if (heightM === undefined || stripWidthM === undefined || found === undefined || missed === undefined)
    return undefined;
  return found + missed > 0 ? { heightM, stripWidthM, found, missed } : undefined;
}

interface FigureFieldsProps {
  readonly figures: Figures;
  readonly onChange: (figures: Figures) => void;
}

/** The counts, or the width itself while there are none. */
function FigureFields({ figures, onChange }: FigureFieldsProps) {
  const { t } = useWords();
  const set = (field: keyof Figures, value: string | number) => {
    const { [field]: _before, ...others } = figures;
    const figure = typedFigure(value);
    onChange(figure === undefined ? others : { ...others, [field]: figure });
  };
  return (
    <>
      {countFields.map((field) => (
        <NumberInput
          key={field}
          label={t(`calibration.${field}`)}
          min={field === 'found' || field === 'missed' ? 0 : 1}
          max={10_000}
          value={figures[field] ?? ''}
          onChange={(value) => set(field, value)}
        />
      ))}
      <NumberInput
        label={t('calibration.sweepWidthM')}
        description={t('calibration.typed-note')}
        min={0}
        max={5000}
        disabled={countIn(figures) !== undefined}
        value={figures.sweepWidthM ?? ''}
        onChange={(value) => set('sweepWidthM', value)}
      />
    </>
  );
}
