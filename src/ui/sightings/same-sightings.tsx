import { Button } from '@mantine/core';
import { duplicatesOf } from '../../app/sightings/sighting-search';
import { standsFor } from '../../sightings/merged-sightings';
import type { Sighting } from '../../survey/sighting';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import { SightingRow } from './sighting-row';
import classes from './sightings.module.css';

/** Sightings that may be the same as this one, to be joined; those that were, to be parted again. */
export function SameSightings({ sighting }: { readonly sighting: Sighting }) {
  const app = useApp();
  const { t } = useWords();
  const records = useAppState((state) => state.records);
  const joined = [...records.sighting.values()].filter(({ mergedInto }) => mergedInto === sighting.id);
  const likely = sighting.mergedInto === undefined ? duplicatesOf(sighting, records) : [];
  const root = standsFor(sighting, records.sighting);
  return (
    <>
      {root !== sighting.id && (
        <section className={classes.stack}>
          <p className={classes.missing}>{t('field-list.joined-into')}</p>
          <Button variant="default" onClick={() => app.select({ kind: 'sighting', id: root })}>
            {t('field-list.open-other')}
          </Button>
          <Button variant="default" onClick={() => void app.merging.part(sighting)}>
            {t('field-list.part')}
          </Button>
        </section>
      )}
      {joined.length > 0 && (
        <section className={classes.stack}>
          <h3 className={classes.heading}>{t('field-list.joined')}</h3>
          {joined.map((other) => (
            <div key={other.id} className={classes.stack}>
              <SightingRow sighting={other} />
              <Button variant="subtle" onClick={() => void app.merging.part(other)}>
                {t('field-list.part')}
              </Button>
            </div>
          ))}
        </section>
      )}
      {likely.length > 0 && (
        <section className={classes.stack}>
          <h3 className={classes.heading}>{t('field-list.same')}</h3>
          {likely.slice(0, 5).map(({ sighting: other }) => (
            <div key={other.id} className={classes.stack}>
              <SightingRow sighting={other} />
              <Button variant="default" onClick={() => void app.merging.join(other, sighting)}>
                {t('field-list.join')}
              </Button>
            </div>
          ))}
        </section>
      )}
    </>
  );
}
