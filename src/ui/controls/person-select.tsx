import { NativeSelect } from '@mantine/core';
import { useAppState } from '../app-provider';
import { useWords } from '../words-provider';

interface PersonSelectProps {
  readonly label: string;
  readonly description?: string;
  readonly personId: string | undefined;
  readonly onChange: (personId: string | undefined) => void;
}

/** One of the operation's people, or nobody. */
export function PersonSelect({ label, description, personId, onChange }: PersonSelectProps) {
  const { t } = useWords();
  const people = useAppState((state) => state.records.person);
  const choices = [...people.values()].map(({ id, name }) => ({ value: id, label: name }));
  return (
    <NativeSelect
      label={label}
      {...(description !== undefined && { description })}
      value={personId ?? ''}
      data={[{ value: '', label: t('people.nobody') }, ...choices]}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  );
}
