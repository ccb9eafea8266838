import { Button, Checkbox, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useApp, useAppState } from '../app-provider';
import { shortId } from '../controls/short-id';
import { useWords } from '../words-provider';
import classes from './recovery-key-page.module.css';

/** The recovery key, shown once and ready to print. Nothing else is on the screen until headquarters has it. */
export function RecoveryKeyPage({ recoveryKey }: { readonly recoveryKey: string }) {
  const app = useApp();
  const { t, q } = useWords();
  const operation = useAppState((state) => state.operation);
  const [shownAt] = useState(() => new Date());
  const [isKept, setKept] = useState(false);
  const id = operation.phase === 'open' ? operation.operation.id : '';
  return (
    <main className={classes.page}>
      <section className={classes.sheet}>
        <Title order={1}>{t('security.key-title')}</Title>
        <p>{t('security.key-operation', { id: shortId(id), date: q.date(shownAt) })}</p>
        <ol className={classes.groups} aria-label={t('security.key-title')}>
          {recoveryKey.split('-').map((group, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- groups may repeat and never move
            <li key={index}>{group}</li>
          ))}
        </ol>
        <p>{t('security.key-note')}</p>
        <div className={classes.choices}>
          <Button variant="default" leftSection={<IconPrinter aria-hidden />} onClick={() => window.print()}>
            {t('security.key-print')}
          </Button>
          <Checkbox
            size="lg"
            label={t('security.key-kept')}
            checked={isKept}
            onChange={(event) => setKept(event.currentTarget.checked)}
          />
          <Button disabled={!isKept} onClick={() => app.security.recoveryKeyKept()}>
            {t('security.key-go-on')}
          </Button>
        </div>
      </section>
    </main>
  );
}
