import { ActionIcon, Switch, TextInput } from '@mantine/core';
import { IconFileImport, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReferenceLayer } from '../../survey/reference-layer';
import { mapColours, sortieColour } from '../../map/map-colours';
import { useApp, useAppState } from '../app-provider';
import { PickFiles } from '../controls/pick-files';
import { useWords } from '../words-provider';
import classes from './maps.module.css';

/** Reference layers of the operation: their names, colours and labels, and files to add. */
export function ReferenceSection() {
  const app = useApp();
  const { t } = useWords();
  const records = useAppState((state) => state.records['reference-layer']);
  const layers = [...records.values()].toSorted((one, other) => other.order - one.order);
  return (
    <section className={classes.group}>
      <h3>{t('maps.reference')}</h3>
      <p className={classes.note}>{t('maps.reference-note')}</p>
      {layers.map((layer) => (
        <ReferenceCard key={layer.id} layer={layer} />
      ))}
      <PickFiles
        label={t('maps.reference-add')}
        icon={<IconFileImport aria-hidden />}
        onFiles={(files) => void app.references.add(files)}
      />
    </section>
  );
}

function ReferenceCard({ layer }: { readonly layer: ReferenceLayer }) {
  const app = useApp();
  const { t } = useWords();
  const theme = useAppState((state) => state.settings.theme);
  const [name, setName] = useState(layer.name);
  const change = (part: Partial<ReferenceLayer>) => void app.references.change({ ...layer, ...part });
  const rename = () => {
    const wanted = name.trim();
    if (wanted !== '' && wanted !== layer.name) change({ name: wanted });
  };
  return (
    <article className={classes.card}>
      <div className={classes.head}>
        <TextInput
          className={classes.name}
          aria-label={t('maps.reference-name')}
          value={name}
          autoComplete="off"
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={rename}
        />
        <ActionIcon
          aria-label={`${t('maps.delete')}: ${layer.name}`}
          title={t('maps.delete')}
          onClick={() => void app.references.delete(layer)}
        >
          <IconTrash aria-hidden />
        </ActionIcon>
      </div>
      <span className={classes.note}>
        {t('maps.reference-facts', { count: layer.count })}
        {layer.attribution !== undefined && ` · ${layer.attribution}`}
      </span>
      <fieldset className={classes.swatches} aria-label={t('maps.reference-colour')}>
        {mapColours[theme].sorties.map((colour, index) => (
          <button
            key={colour}
            type="button"
            className={classes.swatch}
            aria-label={t('maps.colour-number', { number: index + 1 })}
            aria-pressed={layer.colour === index + 1}
            onClick={() => change({ colour: index + 1 })}
          >
            <svg viewBox="0 0 24 24" aria-hidden>
              <circle cx="12" cy="12" r="12" fill={sortieColour(mapColours[theme], index + 1)} />
            </svg>
          </button>
        ))}
      </fieldset>
      <Switch
        size="md"
        label={t('maps.reference-labels')}
        checked={layer.isLabelled}
        onChange={(event) => change({ isLabelled: event.currentTarget.checked })}
      />
    </article>
  );
}
