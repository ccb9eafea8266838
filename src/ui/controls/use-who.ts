import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import { deviceName } from './device-name';

interface Signed {
  readonly device: string;
  readonly personId?: string;
}

/** Names the person who said that they made an edit, and the device that signed it. */
export function useWho(): (signed: Signed) => string {
  const app = useApp();
  const { t } = useWords();
  const people = useAppState((state) => state.records.person);
  const devices = new Map(app.devices.list().map((device) => [device.id, device]));
  return ({ device, personId }) => {
    const person = people.get(personId ?? '')?.name ?? t('history.nobody');
    const known = devices.get(device);
    return `${person} · ${known?.isOwn && known.name === '' ? t('device.this') : deviceName(known ?? { id: device, name: '' }, t)}`;
  };
}
