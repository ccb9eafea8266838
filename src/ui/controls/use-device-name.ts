import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import { shortId } from './short-id';

/** What a device is called: as the founder named it, else as it calls itself, else by the beginning of its id. */
export function useDeviceName(): (id: string, ownWord?: string) => string {
  const app = useApp();
  const { t } = useWords();
  const devices = new Map(app.devices.list().map((device) => [device.id, device]));
  return (id, ownWord = '') => {
    const known = devices.get(id);
    const name = known?.name || ownWord;
    if (name !== '') return name;
    return known?.isOwn ? t('device.this') : t('exchange.unnamed', { id: shortId(id) });
  };
}
