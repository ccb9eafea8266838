import { TextInput } from '@mantine/core';
import { useState } from 'react';

interface TypedFieldProps {
  readonly label: string;
  /** '' for none. */
  readonly value: string;
  /** How a value is written in the field. */
  readonly write: (value: string) => string;
  readonly placeholder: string;
  /** What a text means; undefined where it means nothing. */
  readonly read: (text: string) => string | undefined;
  /** What is wrong with a text that is not taken. */
  readonly errorOf: (text: string) => string;
  readonly error?: string | undefined;
  readonly end?: React.ReactNode;
  /** Told what was read, and '' for an emptied field. */
  readonly onChange: (read: string) => void;
}

/** A field for a text that is read while it is typed: what cannot be read stays in the field, with the reason, and changes nothing. */
export function TypedField({ label, value, write, placeholder, read, errorOf, error, end, onChange }: TypedFieldProps) {
  const [text, setText] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  const found = text === undefined ? undefined : read(text);
  const isUnread = text !== undefined && text.trim() !== '' && found === undefined;
  // Another value from elsewhere, a calendar, replaces what was typed.
  const isShown = text !== undefined && (found === undefined || found === value);
  return (
    <TextInput
      label={label}
      inputMode="numeric"
      autoComplete="off"
      placeholder={placeholder}
      value={isShown ? text : write(value)}
      error={isUnread && isLeft ? errorOf(text) : error}
      rightSection={end}
      rightSectionWidth={48}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        if (!isUnread) setText(undefined);
      }}
      onChange={({ currentTarget: { value: typed } }) => {
        setText(typed);
        const next = typed.trim() === '' ? '' : read(typed);
        if (next !== undefined) onChange(next);
      }}
    />
  );
}
