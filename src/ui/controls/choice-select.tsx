import { NativeSelect } from '@mantine/core';

interface ChoiceSelectProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** One of a few words, in the system's own list. */
export function ChoiceSelect<Choice extends string>(props: ChoiceSelectProps<Choice>) {
  const { label, choices, nameOf, chosen, onChoose } = props;
  return (
    <NativeSelect
      label={label}
      value={chosen}
      onChange={({ currentTarget: { value } }) => onChoose(choices.find((choice) => choice === value) ?? chosen)}
      data={choices.map((value) => ({ value, label: nameOf(value) }))}
    />
  );
}
