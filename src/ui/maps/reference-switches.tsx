import { ActionIcon, Switch } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './maps.module.css';

/** Reference layers on the map: shown or not, and which lies on top. */
export function ReferenceSwitches() {
  const app = useApp();
  const { t } = useWords();
  const records = useAppState((state) => state.records['reference-layer']);
  const layers = [...records.values()].toSorted((one, other) => other.order - one.order);
  if (layers.length === 0) return null;
  return (
    <div>
      <h3>{t('maps.reference')}</h3>
      {layers.map((layer, index) => (
        <div key={layer.id} className={classes.layer}>
          <Switch
            size="md"
            label={layer.name}
            checked={layer.isShown}
            onChange={(event) => void app.references.change({ ...layer, isShown: event.currentTarget.checked })}
          />
          {index > 0 && (
            <ActionIcon
              aria-label={t('layers.raise', { name: layer.name })}
              onClick={() => void app.references.raise(layer)}
            >
              <IconArrowUp aria-hidden />
            </ActionIcon>
          )}
        </div>
      ))}
    </div>
  );
}
