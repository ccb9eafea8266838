import { Button, TextInput } from '@mantine/core';
import { IconFileText, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useApp } from '../app-provider';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';

/** Typing in what was written on paper; each form by its number. */
export function PaperPage() {
  const app = useApp();
  const { t } = useWords();
  const [number, setNumber] = useState('');
  const begin = () => {
    app.openFieldPage(undefined);
    app.sightings.beginFromPaper(number.trim());
  };
  return (
    <Panel
      title={t('recording.from-paper')}
      onBack={() => app.openFieldPage(undefined)}
      action={
        <Button fullWidth leftSection={<IconFileText aria-hidden />} disabled={number.trim() === ''} onClick={begin}>
          {t('recording.begin')}
        </Button>
      }
    >
      <TextInput
        size="lg"
        autoComplete="off"
        maxLength={40}
        label={t('recording.paper-number')}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <Button
        fullWidth
        variant="default"
        leftSection={<IconPrinter aria-hidden />}
        onClick={() => void app.paperForms.save()}
      >
        {t('recording.paper-blank')}
      </Button>
    </Panel>
  );
}
