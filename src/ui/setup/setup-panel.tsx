import { Button } from '@mantine/core';
import { IconDoorExit, IconPrinter } from '@tabler/icons-react';
import { baseMapCredits } from '../../map/base/base-map-credits';
import { useApp, useAppState } from '../app-provider';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { AppVersion } from './app-version';
import { ImportDistricts } from './import-districts';
import { ScreenSettings } from './screen-settings';
import { SetupLinks } from './setup-links';
import { SetupPageView } from './setup-page-view';
import classes from './setup.module.css';

/** The Setup job: language, looks, districts, version, credits. */
export function SetupPanel() {
  const app = useApp();
  const { t } = useWords();
  const page = useAppState((state) => state.setupPage);
  if (page) return <SetupPageView page={page} />;
  return (
    <Panel title={t('job.setup')}>
      <SetupLinks />
      <ScreenSettings />
      <ImportDistricts />
      <section className={classes.group}>
        <h3>{t('setup.paper')}</h3>
        <p className={classes.note}>{t('setup.paper-note')}</p>
        <Button variant="default" leftSection={<IconPrinter aria-hidden />} onClick={() => void app.paperForms.save()}>
          {t('setup.paper-save')}
        </Button>
      </section>
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
