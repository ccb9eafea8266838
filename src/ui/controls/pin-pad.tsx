import { Button, UnstyledButton } from '@mantine/core';
import { IconBackspace } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useWords } from '../words-provider';
import classes from './pin-pad.module.css';

interface PinPadProps {
  readonly label: string;
  /** What the finished number does. */
  readonly act: string;
  readonly onPin: (pin: string) => void;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;
const shortest = 4;
const longest = 8;

/** Keys for a PIN, large enough for gloves. The number is shown as dots. */
export function PinPad({ label, act, onPin }: PinPadProps) {
  const { t } = useWords();
  const [pin, setPin] = useState('');
  const isDone = pin.length >= shortest;
  const finish = () => {
    onPin(pin);
    setPin('');
  };
  useEffect(() => {
    const type = ({ key }: KeyboardEvent) => {
      if (/^\d$/.test(key)) setPin((before) => (before + key).slice(0, longest));
      if (key === 'Backspace') setPin((before) => before.slice(0, -1));
    };
    window.addEventListener('keydown', type);
    return () => window.removeEventListener('keydown', type);
  }, []);
  return (
    <div className={classes.pad}>
      <span className={classes.label}>{label}</span>
      <output className={classes.dots} aria-label={label}>
        {'•'.repeat(pin.length)}
      </output>
      <div className={classes.keys}>
        {digits.map((digit) => (
          <UnstyledButton
            key={digit}
            className={classes.key}
            onClick={() => setPin((before) => (before + digit).slice(0, longest))}
          >
            {digit}
          </UnstyledButton>
        ))}
        <UnstyledButton
          className={classes.key}
          aria-label={t('security.pin-erase')}
          onClick={() => setPin((before) => before.slice(0, -1))}
        >
          <IconBackspace size={30} aria-hidden />
        </UnstyledButton>
      </div>
      <Button fullWidth disabled={!isDone} onClick={finish}>
        {act}
      </Button>
    </div>
  );
}
