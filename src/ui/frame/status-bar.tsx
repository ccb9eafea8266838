import {
  IconCurrentLocation,
  IconCurrentLocationOff,
  IconLockOpen,
  IconWifi,
  IconWifiOff,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useAppState } from '../app-provider';
import { useOnline } from '../controls/use-online';
import { useWords } from '../words-provider';
import classes from './status-bar.module.css';

/** A row of small facts: operation, protection, network, position. */
export function StatusBar() {
  const { t, q } = useWords();
  const operation = useAppState((state) => state.operation);
  const fix = useAppState((state) => state.fix);
  const fixFailure = useAppState((state) => state.fixFailure);
  const online = useOnline();
  if (operation.phase !== 'open') return null;
  const { name, nature } = operation.operation;
  return (
    <header className={classes.bar}>
      <strong className={classes.name}>{nature === 'example' ? t('operation.example-name') : name}</strong>
      {nature !== 'real' && <span className={classes.nature}>{t(`operation.nature-${nature}`)}</span>}
      <Fact icon={IconLockOpen}>{operation.protection === 'open' && t('status.not-protected')}</Fact>
      <Fact icon={online ? IconWifi : IconWifiOff}>{t(online ? 'status.online' : 'status.offline')}</Fact>
      {fix && <Fact icon={IconCurrentLocation}>{t('status.accuracy', { accuracy: q.metres(fix.accuracyM) })}</Fact>}
      {fixFailure && <Fact icon={IconCurrentLocationOff}>{t(`status.fix-${fixFailure}`)}</Fact>}
    </header>
  );
}

function Fact({ icon: FactIcon, children }: { readonly icon: Icon; readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <span className={classes.fact}>
      <FactIcon size={18} aria-hidden />
      {children}
    </span>
  );
}
