import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './welcome.module.css';

/** Starts an operation: its name; the season's days are set and can be changed later. */
export function StartOperation({ onBack }: { readonly onBack: () => void }) {
  const app = useApp();
  const { t } = useWords();
  const [name, setName] = useState('');
  const start = (event: FormEvent) => {
    event.preventDefault();
    void app.operations.start(name.trim(), { kind: 'open' });
  };
  return (
    <form className={classes.form} onSubmit={start}>
      <TextInput label={t('operation.name')} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <p className={classes.note}>{t('welcome.season-note')}</p>
      <Button type="submit" fullWidth disabled={name.trim() === ''}>
        {t('welcome.start')}
      </Button>
      <Button variant="default" fullWidth onClick={onBack}>
        {t('app.back')}
      </Button>
    </form>
  );
}
