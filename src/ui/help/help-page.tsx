import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useApp, useAppState } from '../app-provider';
import { Panel } from '../frame/panel';
import setup from '../setup/setup.module.css';
import { useWords } from '../words-provider';
import { Glossary } from './glossary';
import { KeyMap } from './key-map';

/** Help that needs no network: the guided first sortie, the glossary, the keys. */
export function HelpPage() {
  const app = useApp();
  const { t } = useWords();
  const isReal = useAppState(({ operation }) => operation.phase === 'open' && operation.operation.nature === 'real');
  return (
    <Panel title={t('help.title')} onBack={() => app.setUp(undefined)}>
      <section className={setup.group}>
        <h3>{t('help.guide')}</h3>
        <p className={setup.note}>{t(isReal ? 'help.guide-only-example' : 'help.guide-note')}</p>
        <Button disabled={isReal} leftSection={<IconPlayerPlay aria-hidden />} onClick={() => app.guides.begin()}>
          {t('help.guide-start')}
        </Button>
      </section>
      <section className={setup.group}>
        <h3>{t('help.glossary')}</h3>
        <Glossary />
      </section>
      <section className={setup.group}>
        <h3>{t('help.keys')}</h3>
        <KeyMap />
      </section>
    </Panel>
  );
}
