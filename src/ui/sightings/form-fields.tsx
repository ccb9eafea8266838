import { NumberInput, Textarea } from '@mantine/core';
import type { FieldIssue } from '../../sightings/check-form';
import { isCount } from '../../sightings/check-form';
import type { Count, FormField, FormValue } from '../../survey/form-field';
import { Chip, ChoiceChips } from '../controls/choice-chips';
import { issueWords } from '../controls/issue-words';
import { typedFigure } from '../controls/typed-figure';
import { useWords } from '../words-provider';
import classes from './sightings.module.css';

/** A field of a short form in words. */
export interface NamedField {
  readonly key: string;
  readonly name: string;
  readonly field: FormField;
}

interface FormFieldsProps {
  readonly fields: readonly NamedField[];
  readonly values: Readonly<Record<string, FormValue>>;
  readonly issues: readonly FieldIssue[];
  readonly choiceName: (choice: string) => string;
  readonly onChange: (key: string, value: FormValue | undefined) => void;
}

/** The fields of a short form; what cannot be is said at its field. */
export function FormFields({ fields, values, issues, choiceName, onChange }: FormFieldsProps) {
  const words = useWords();
  return fields.map(({ key, name, field }) => {
    const wrong = issues.find((one) => one.field === key);
    return (
      <FieldInput
        key={key}
        name={name}
        field={field}
        value={values[key]}
        error={wrong && issueWords(wrong.issue, words)}
        choiceName={choiceName}
        onChange={(value) => onChange(key, value)}
      />
    );
  });
}

interface FieldInputProps {
  readonly name: string;
  readonly field: FormField;
  readonly value: FormValue | undefined;
  readonly error: string | undefined;
  readonly choiceName: (choice: string) => string;
  readonly onChange: (value: FormValue | undefined) => void;
}

function FieldInput({ name, field, value, error, choiceName, onChange }: FieldInputProps) {
  const { t } = useWords();
  switch (field.type) {
    case 'number':
      return (
        <NumberInput
          label={name}
          suffix={` ${t(`unit.${field.unit}`)}`}
          clampBehavior="none"
          value={typeof value === 'number' ? value : ''}
          error={error}
          onChange={(next) => onChange(typedFigure(next))}
        />
      );
    case 'count':
      return <CountInput name={name} value={value} error={error} onChange={onChange} />;
    case 'choice':
      return (
        <ChoiceChips
          label={name}
          choices={field.choices}
          nameOf={choiceName}
          chosen={typeof value === 'string' ? value : undefined}
          onChoose={onChange}
        />
      );
    case 'text':
      return (
        <Textarea
          label={name}
          autosize
          autoComplete="off"
          value={typeof value === 'string' ? value : ''}
          error={error}
          onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : currentTarget.value)}
        />
      );
    case 'flag':
      return (
        <div>
          <Chip name={name} pressed={value === true} onTap={() => onChange(value === true ? undefined : true)} />
        </div>
      );
  }
}

interface CountInputProps {
  readonly name: string;
  readonly value: FormValue | undefined;
  readonly error: string | undefined;
  readonly onChange: (value: Count | undefined) => void;
}

/** A number of things, and whether they were counted. */
export function CountInput({ name, value, error, onChange }: CountInputProps) {
  const { t } = useWords();
  const kept = isCount(value) ? value : undefined;
  const by = kept?.by ?? 'exact';
  return (
    <div className={classes.count}>
      <NumberInput
        label={name}
        clampBehavior="none"
        allowDecimal={false}
        value={kept?.count ?? ''}
        error={error}
        onChange={(next) => onChange(typeof next === 'number' ? { count: next, by } : undefined)}
      />
      {kept && (
        <div className={classes.chips} role="group" aria-label={t('sighting-details.counted-or-estimated', { name })}>
          {(['exact', 'estimated'] as const).map((choice) => (
            <Chip
              key={choice}
              name={t(choice === 'exact' ? 'sighting-details.counted' : 'sighting-details.estimated')}
              pressed={by === choice}
              onTap={() => onChange({ count: kept.count, by: choice })}
            />
          ))}
        </div>
      )}
    </div>
  );
}
