import { ActionIcon, TextInput } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useStartWords } from '../words-provider';
import classes from './secret-input.module.css';

interface SecretInputProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly error?: string | false;
  readonly onChange: (value: string) => void;
}

/** A covered line that no browser offers to store, with a button that uncovers it. */
export function SecretInput({ label, description, value, error = false, onChange }: SecretInputProps) {
  const { t } = useStartWords();
  const [isShown, setShown] = useState(false);
  const Eye = isShown ? IconEyeOff : IconEye;
  return (
    <TextInput
      label={label}
      {...(description !== undefined && { description })}
      value={value}
      error={error}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      classNames={{ input: isShown ? '' : (classes.covered ?? '') }}
      rightSectionWidth={52}
      rightSection={
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t(isShown ? 'security.cover-words' : 'security.show-words')}
          onClick={() => setShown(!isShown)}
        >
          <Eye />
        </ActionIcon>
      }
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
