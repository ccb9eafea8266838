import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import classes from './choice-chips.module.css';

interface ChoiceChipsProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  readonly chosen: Choice | undefined;
  /** A second tap on the chosen one takes the choice away, unless it is needed. */
  readonly needed?: boolean;
  readonly onChoose: (choice: Choice | undefined) => void;
}

/** One of a few, each a large target. */
export function ChoiceChips<Choice extends string>(props: ChoiceChipsProps<Choice>) {
  const { label, choices, nameOf, chosen, needed, onChoose } = props;
  return (
    <fieldset className={classes.group}>
      <legend>{label}</legend>
      <div className={classes.chips}>
        {choices.map((choice) => (
          <Chip
            key={choice}
            name={nameOf(choice)}
            pressed={choice === chosen}
            onTap={() => onChoose(choice === chosen && !needed ? undefined : choice)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ChipProps {
  readonly name: string;
  readonly pressed: boolean;
  readonly onTap: () => void;
}

/** A button that is on or off; on is said by a tick too. */
export function Chip({ name, pressed, onTap }: ChipProps) {
  return (
    <UnstyledButton className={classes.chip} aria-pressed={pressed} onClick={onTap}>
      {pressed && <IconCheck size={18} aria-hidden />}
      {name}
    </UnstyledButton>
  );
}
