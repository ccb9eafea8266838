import { useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import { useDeviceName } from './use-device-name';

interface Signed {
  readonly device: string;
  readonly personId?: string;
}

/** Names the person who said that they made an edit, and the device that signed it. */
export function useWho(): (signed: Signed) => string {
  const { t } = useWords();
  const people = useAppState((state) => state.records.person);
  const deviceName = useDeviceName();
  return ({ device, personId }) => `${people.get(personId ?? '')?.name ?? t('history.nobody')} · ${deviceName(device)}`;
}
