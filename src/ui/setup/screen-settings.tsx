import { SegmentedControl } from '@mantine/core';
import { themes } from '../../app/ports/settings';
import { coordinateFormats } from '../../geo/coordinates/coordinate-format';
import { languages } from '../../i18n/language';
import { useApp, useAppState } from '../app-provider';
import { ChoiceSelect } from '../controls/choice-select';
import { languageNames } from '../controls/language-names';
import { useWords } from '../words-provider';
import classes from './setup.module.css';

/** How this device shows things: language, theme, notation of coordinates. */
export function ScreenSettings() {
  const app = useApp();
  const { t, language } = useWords();
  const { theme, coordinateFormat } = useAppState((state) => state.settings);
  return (
    <>
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
      <ChoiceSelect
        label={t('setup.coordinates')}
        choices={coordinateFormats}
        nameOf={(format) => t(`coordinates.${format}`)}
        chosen={coordinateFormat}
        onChoose={(format) => app.settings.change({ coordinateFormat: format })}
      />
    </>
  );
}
