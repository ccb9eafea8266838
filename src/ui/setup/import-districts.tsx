import { IconFileImport } from '@tabler/icons-react';
import { zhambylDistricts } from '../../survey/zhambyl-districts';
import { firstRegion } from '../../survey/survey-region';
import { useApp, useAppState } from '../app-provider';
import { PickFiles } from '../controls/pick-files';
import { useWords } from '../words-provider';
import classes from './setup.module.css';

/** The units of the region, and which of them have a boundary by import. */
export function ImportDistricts() {
  const app = useApp();
  const { t, language } = useWords();
  const districts = useAppState((state) => state.records.district);
  const bounded = new Set([...districts.values()].map(({ kato }) => kato));
  const region = useAppState(({ operation }) =>
    operation.phase === 'open' ? (operation.operation.region ?? firstRegion) : firstRegion,
  );
  const missing = zhambylDistricts.filter(({ kato }) => !bounded.has(kato));
  return (
    <section className={classes.group}>
      <h3>{t('setup.districts')}</h3>
      <p className={classes.note}>
        {region !== firstRegion
          ? t('setup.districts-region', { count: bounded.size })
          : missing.length === 0
            ? t('setup.districts-all')
            : t('setup.districts-missing', {
                count: missing.length,
                names: missing.map(({ name }) => name[language]).join(', '),
              })}
      </p>
      <PickFiles
        label={t('setup.import-districts')}
        icon={<IconFileImport aria-hidden />}
        onFiles={(files) => void app.imports.look(files)}
      />
    </section>
  );
}
