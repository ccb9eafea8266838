import { Button, SegmentedControl, Title } from '@mantine/core';
import { Suspense, useState } from 'react';
import type { OperationEntry } from '../../app/ports/operation-store';
import { languages } from '../../i18n/language';
import { useApp, useAppState } from '../app-provider';
import { languageNames } from '../controls/language-names';
import { late } from '../controls/late';
import { useStartWords } from '../words-provider';
import { OperationEntries } from './operation-entries';
import { OperationEntryPage } from './operation-entry-page';
import classes from './welcome.module.css';

const StartOperation = late(() => import('./start-operation'), 'StartOperation');
const TakeOperation = late(() => import('./take-operation'), 'TakeOperation');
const WipeButton = late(() => import('../controls/wipe-button'), 'WipeButton');

type Page = { readonly is: 'first' | 'start' | 'take' } | { readonly is: 'entry'; readonly entry: OperationEntry };

const first: Page = { is: 'first' };

/** The first screen: the language, the operations of this device, the example, or an operation of one's own. */
export function Welcome() {
  const app = useApp();
  const { t, language } = useStartWords();
  const [chosen, setPage] = useState<Page>();
  const page = usePage(chosen);
  const back = () => setPage(first);
  return (
    <main className={classes.welcome}>
      <section className={classes.card}>
        <Title order={1}>{t('welcome.title')}</Title>
        {page.is === 'first' && <p className={classes.about}>{t('welcome.about')}</p>}
        <SegmentedControl
          size="lg"
          fullWidth
          aria-label={t('setup.language')}
          value={language}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(value) => app.settings.change({ language: value })}
        />
        {page.is === 'first' && <FirstChoices onPage={setPage} />}
        <Suspense>
          {page.is === 'start' && <StartOperation onBack={back} />}
          {page.is === 'take' && <TakeOperation onBack={back} />}
        </Suspense>
        {page.is === 'entry' && <OperationEntryPage key={page.entry.id} entry={page.entry} onBack={back} />}
      </section>
    </main>
  );
}

/** A locked operation that was open last asks for its passphrase at once. */
function usePage(chosen: Page | undefined): Page {
  const last = useAppState(({ settings, entries }) => entries.find(({ id }) => id === settings.lastOperationId));
  // Packages handed to a device without an operation of its own: one can be taken from them.
  const hasPackages = useAppState(({ handedPackages, entries }) => handedPackages.length > 0 && entries.length === 0);
  if (chosen) return chosen;
  if (hasPackages) return { is: 'take' };
  return last?.protection === 'passphrase' ? { is: 'entry', entry: last } : first;
}

function FirstChoices({ onPage }: { readonly onPage: (page: Page) => void }) {
  const app = useApp();
  const { t } = useStartWords();
  const opening = useAppState((state) => state.operation.phase === 'opening');
  const hasEntries = useAppState((state) => state.entries.some(({ protection }) => protection === 'passphrase'));
  return (
    <>
      <OperationEntries onOpen={(entry) => onPage({ is: 'entry', entry })} />
      <Button fullWidth loading={opening} onClick={() => void app.operations.openExample()}>
        {t('welcome.example')}
      </Button>
      <Button fullWidth variant="default" disabled={opening} onClick={() => onPage({ is: 'start' })}>
        {t('welcome.start')}
      </Button>
      <div className={classes.others}>
        <Button variant="subtle" disabled={opening} onClick={() => void app.operations.openTraining()}>
          {t('welcome.training')}
        </Button>
        <Button variant="subtle" disabled={opening} onClick={() => onPage({ is: 'take' })}>
          {t('welcome.take')}
        </Button>
        <Suspense>{hasEntries && <WipeButton />}</Suspense>
      </div>
      <p className={classes.note}>{`${t('welcome.example-note')} ${t('welcome.open-note')}`}</p>
    </>
  );
}
