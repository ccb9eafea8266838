import { Button, SegmentedControl, Title } from '@mantine/core';
import { useState } from 'react';
import { languages } from '../../i18n/language';
import { useApp, useAppState } from '../app-provider';
import { languageNames } from '../controls/language-names';
import { useWords } from '../words-provider';
import { StartOperation } from './start-operation';
import classes from './welcome.module.css';

/** The first screen: the language, the example operation, or an operation of one's own. */
export function Welcome() {
  const app = useApp();
  const { t, language } = useWords();
  const opening = useAppState((state) => state.operation.phase === 'opening');
  const [starting, setStarting] = useState(false);
  return (
    <main className={classes.welcome}>
      <section className={classes.card}>
        <Title order={1}>{t('welcome.title')}</Title>
        <p className={classes.about}>{t('welcome.about')}</p>
        <SegmentedControl
          size="lg"
          fullWidth
          aria-label={t('setup.language')}
          value={language}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(value) => app.settings.change({ language: value })}
        />
        {starting ? (
          <StartOperation onBack={() => setStarting(false)} />
        ) : (
          <>
            <Button fullWidth loading={opening} onClick={() => void app.operations.openExample()}>
              {t('welcome.example')}
            </Button>
            <Button fullWidth variant="default" disabled={opening} onClick={() => setStarting(true)}>
              {t('welcome.start')}
            </Button>
            <p className={classes.note}>{t('welcome.example-note')}</p>
          </>
        )}
      </section>
    </main>
  );
}
