import { Button, NumberInput, Select } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ActionDraft } from '../../app/sightings/action-draft';
import { destroyMethods, type Seizure, type Substance, substances } from '../../survey/action';
import type { ActionPart } from '../../survey/action-form';
import { useApp } from '../app-provider';
import { ChoiceChips } from '../controls/choice-chips';
import { typedFigure } from '../controls/typed-figure';
import { useWords } from '../words-provider';
import { CountInput } from './form-fields';
import { GroundField } from './ground-field';
import classes from './sightings.module.css';

interface ActionPartProps {
  readonly part: ActionPart;
  readonly draft: ActionDraft;
  readonly error: string | undefined;
  readonly widthError: string | undefined;
}

/** One part of an action's form. */
export function ActionPartField({ part, draft: { values }, error, widthError }: ActionPartProps) {
  const app = useApp();
  const { t } = useWords();
  const change = app.actions.changeValues;
  switch (part) {
    case 'outcome':
      return (
        <ChoiceChips
          label={t('actions.outcome')}
          choices={['found', 'nothing'] as const}
          nameOf={(outcome) => t(`actions.outcome-${outcome}`)}
          chosen={values.outcome}
          onChoose={(outcome) => change({ outcome })}
        />
      );
    case 'plants':
      return (
        <CountInput
          name={t('actions.plants')}
          value={values.plants}
          error={error}
          onChange={(plants) => change({ plants })}
        />
      );
    case 'ground':
      return (
        <GroundField
          ground={values.ground}
          errors={{ area: error, width: widthError }}
          onChange={(ground) => change({ ground })}
        />
      );
    case 'mass':
      return <MassInput massKg={values.massKg} error={error} onChange={(massKg) => change({ massKg })} />;
    case 'method':
      return (
        <ChoiceChips
          label={t('actions.method')}
          choices={destroyMethods}
          nameOf={(method) => t(`destroy-method.${method}`)}
          chosen={values.method}
          onChoose={(method) => change({ method })}
        />
      );
    case 'left':
      return (
        <ChoiceChips
          label={t('actions.left')}
          choices={['nothing', 'some'] as const}
          nameOf={(left) => t(`actions.left-${left}`)}
          chosen={values.left}
          onChoose={(left) => change({ left })}
        />
      );
    case 'seizures':
      return <Seizures seizures={values.seizures ?? []} error={error} onChange={(seizures) => change({ seizures })} />;
  }
}

interface SeizuresProps {
  readonly seizures: readonly Seizure[];
  readonly error: string | undefined;
  readonly onChange: (seizures: readonly Seizure[]) => void;
}

function Seizures({ seizures, error, onChange }: SeizuresProps) {
  const { t } = useWords();
  const replace = (index: number, seizure: Seizure | undefined) =>
    onChange(seizures.flatMap((one, i) => (i === index ? (seizure ?? []) : one)));
  const unused = substances.find((one) => !seizures.some(({ substance }) => substance === one)) ?? 'other';
  return (
    <fieldset className={classes.seizures}>
      <legend>{t('actions.seizures')}</legend>
      {seizures.map((seizure, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a seizure has no other name than its place in the list
        <div key={index} className={classes.seizure}>
          <Select
            label={t('actions.substance')}
            allowDeselect={false}
            data={substances.map((value) => ({ value, label: t(`substance.${value}`) }))}
            value={seizure.substance}
            onChange={(value) => isSubstance(value) && replace(index, { ...seizure, substance: value })}
          />
          <NumberInput
            label={t('actions.seized-mass')}
            clampBehavior="none"
            value={seizure.massKg === 0 ? '' : seizure.massKg}
            onChange={(massKg) => typeof massKg === 'number' && replace(index, { ...seizure, massKg })}
          />
          <Button variant="subtle" leftSection={<IconTrash aria-hidden />} onClick={() => replace(index, undefined)}>
            {t('actions.remove-seizure', { what: t(`substance.${seizure.substance}`) })}
          </Button>
        </div>
      ))}
      {error !== undefined && <p className={classes.missing}>{error}</p>}
      <Button
        variant="default"
        leftSection={<IconPlus aria-hidden />}
        onClick={() => onChange([...seizures, { substance: unused, massKg: 0 }])}
      >
        {t('actions.add-seizure')}
      </Button>
    </fieldset>
  );
}

function isSubstance(value: string | null): value is Substance {
  return substances.some((one) => one === value);
}

interface MassInputProps {
  readonly massKg: number | undefined;
  readonly error: string | undefined;
  readonly onChange: (massKg: number | undefined) => void;
}

/** A mass, typed in tonnes. */
function MassInput({ massKg, error, onChange }: MassInputProps) {
  const { t } = useWords();
  return (
    <NumberInput
      label={t('actions.mass')}
      clampBehavior="none"
      value={massKg === undefined ? '' : massKg / 1000}
      error={error}
      onChange={(typed) => {
        const tonnes = typedFigure(typed);
        onChange(tonnes === undefined ? undefined : tonnes * 1000);
      }}
    />
  );
}
