import {
  IconCurrentLocation,
  IconCurrentLocationOff,
  IconDatabaseExclamation,
  IconLockOpen,
  IconRoute,
  IconShieldLock,
  IconTransfer,
  IconWifi,
  IconWifiOff,
  type Icon,
} from '@tabler/icons-react';
import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SetupPage } from '../../app/setup-page';
import { useApp, useAppState } from '../app-provider';
import { useNetwork } from '../controls/use-network';
import { useStartWords } from '../words-provider';
import { LockButton } from './lock-button';
import classes from './status-bar.module.css';

/** A row of small facts: operation, protection, network, position. */
export function StatusBar() {
  const { t, q } = useStartWords();
  const operation = useAppState((state) => state.operation);
  const fix = useAppState((state) => state.fix);
  const fixFailure = useAppState((state) => state.fixFailure);
  const network = useNetwork();
  if (operation.phase !== 'open') return null;
  const { name, nature } = operation.operation;
  return (
    <header className={classes.bar}>
      <strong className={classes.name}>{nature === 'example' ? t('operation.example-name') : name}</strong>
      {nature !== 'real' && <span className={classes.nature}>{t(`operation.nature-${nature}`)}</span>}
      <div className={classes.facts}>
        {operation.protection === 'open' ? (
          <Fact icon={IconLockOpen} page="security">
            {t('status.not-protected')}
          </Fact>
        ) : (
          <>
            <Fact icon={IconShieldLock} page="security">
              {t('status.protected')}
            </Fact>
            <KeptFacts />
          </>
        )}
        <Fact icon={network === 'online' ? IconWifi : IconWifiOff}>{t(`status.${network}`)}</Fact>
        {fix && <Fact icon={IconCurrentLocation}>{t('status.accuracy', { accuracy: q.metres(fix.accuracyM) })}</Fact>}
        <TrackFact />
        {fixFailure && <Fact icon={IconCurrentLocationOff}>{t(`status.fix-${fixFailure}`)}</Fact>}
      </div>
      {operation.protection === 'passphrase' && <LockButton />}
    </header>
  );
}

/** What threatens the data of a real operation: a browser that may erase it, edits that are on this device alone. */
function KeptFacts() {
  const app = useApp();
  const { t } = useStartWords();
  const isPersisted = useAppState((state) => state.storage?.persisted ?? true);
  useAppState((state) => state.edits);
  const count = app.exchanges.unexchanged();
  return (
    <>
      {!isPersisted && (
        <Fact icon={IconDatabaseExclamation} page="storage">
          {t('status.not-persisted')}
        </Fact>
      )}
      {count > 0 && (
        <Fact icon={IconTransfer} page="exchange">
          {t('status.unexchanged', { count })}
        </Fact>
      )}
    </>
  );
}

/** The track that is being recorded. */
function TrackFact() {
  const app = useApp();
  const { t, q } = useStartWords();
  const track = useAppState((state) => state.track);
  if (!track) return null;
  const open = () => {
    app.goTo('sightings');
    app.openFieldPage('tracks');
  };
  return (
    <UnstyledButton className={classes.fact} onClick={open}>
      <IconRoute size={18} aria-hidden />
      <span className={classes.words}>
        {t('tracks.running', { distance: q.distance(track.distanceM), duration: q.duration(track.durationS) })}
      </span>
    </UnstyledButton>
  );
}

interface FactProps {
  readonly icon: Icon;
  /** Where a tap leads. */
  readonly page?: SetupPage;
  readonly children: ReactNode;
}

function Fact({ icon: FactIcon, page, children }: FactProps) {
  const app = useApp();
  if (!children) return null;
  const content = (
    <>
      <FactIcon size={18} aria-hidden />
      <span className={classes.words}>{children}</span>
    </>
  );
  if (!page) return <span className={classes.fact}>{content}</span>;
  return (
    <UnstyledButton className={classes.fact} onClick={() => app.setUp(page)}>
      {content}
    </UnstyledButton>
  );
}
