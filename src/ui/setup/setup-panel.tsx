import { Button, SegmentedControl } from '@mantine/core';
import { IconDoorExit } from '@tabler/icons-react';
import { themes } from '../../app/ports/settings';
import { languages } from '../../i18n/language';
import { baseMapCredits } from '../../map/base/base-map-credits';
import { useApp, useAppState } from '../app-provider';
import { languageNames } from '../controls/language-names';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { AppVersion } from './app-version';
import { ImportDistricts } from './import-districts';
import { SetupLinks } from './setup-links';
import { SetupPageView } from './setup-page-view';
import classes from './setup.module.css';

/** The Setup job: language, looks, districts, version, credits. */
export function SetupPanel() {
  const app = useApp();
  const { t, language } = useWords();
  const theme = useAppState((state) => state.settings.theme);
  const page = useAppState((state) => state.setupPage);
  if (page) return <SetupPageView page={page} />;
  return (
    <Panel title={t('job.setup')}>
      <SetupLinks />
      <section className={classes.group}>
        <h3>{t('setup.language')}</h3>
        <SegmentedControl
          size="lg"
          fullWidth
          aria-label={t('setup.language')}
          value={language}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(value) => app.settings.change({ language: value })}
        />
      </section>
      <section className={classes.group}>
        <h3>{t('setup.theme')}</h3>
        <SegmentedControl
          size="lg"
          fullWidth
          aria-label={t('setup.theme')}
          value={theme}
          data={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
          onChange={(value) => app.settings.change({ theme: value })}
        />
      </section>
      <ImportDistricts />
      <section className={classes.group}>
        <h3>{t('setup.operation')}</h3>
        <Button
          variant="default"
          leftSection={<IconDoorExit aria-hidden />}
          onClick={() => void app.operations.close()}
        >
          {t('setup.close-operation')}
        </Button>
      </section>
      <AppVersion />
      <section className={classes.group}>
        <h3>{t('setup.credits')}</h3>
        <ul className={classes.credits}>
          {baseMapCredits.map(({ source, licence }) => (
            <li key={source}>{`${source}: ${licence}`}</li>
          ))}
        </ul>
      </section>
    </Panel>
  );
}
