import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { KnownDevice } from '../../app/operation/devices';
import { useApp, useAppState } from '../app-provider';
import { AskFirst } from '../controls/ask-first';
import { useDeviceName } from '../controls/use-device-name';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { CardField } from './card-field';
import { OwnCard } from './own-card';
import classes from './setup.module.css';

/** The devices of the operation; on its founder's device they are admitted and revoked here. */
export function DevicesPage() {
  const app = useApp();
  const { t } = useWords();
  useAppState((state) => state.edits);
  const mayAdmit = app.devices.mayAdmit();
  return (
    <Panel title={t('exchange.devices')} onBack={() => app.setUp('exchange')}>
      <ul className={classes.names}>
        {app.devices.list().map((device) => (
          <DeviceRow key={device.id} device={device} mayAdmit={mayAdmit} />
        ))}
      </ul>
      <OwnCard />
      {mayAdmit ? (
        <>
          <AdmitDevice />
          <RenameDevice />
        </>
      ) : (
        <>
          <p className={classes.note}>{t('device.founder-only')}</p>
          <TakeOver />
        </>
      )}
    </Panel>
  );
}

function DeviceRow({ device, mayAdmit }: { readonly device: KnownDevice; readonly mayAdmit: boolean }) {
  const app = useApp();
  const { t } = useWords();
  const [asked, setAsked] = useState<'revoke' | 'deputise'>();
  const name = useDeviceName()(device.id);
  const facts = [t(`device.${device.standing}`), t('device.entries', { count: device.entries })];
  if (device.isDeputy) facts.unshift(t('device.deputy'));
  if (device.isOwn && app.devices.isFounder()) facts.unshift(t('device.founder'));
  if (device.isOwn && device.name !== '') facts.unshift(t('device.this'));
  const isAdmittedOther = mayAdmit && !device.isOwn && device.standing === 'admitted';
  return (
    <li>
      <span className={classes.name}>
        {name}
        <span className={classes.note}>{facts.join(' · ')}</span>
      </span>
      {isAdmittedOther && !device.isDeputy && (
        <Button variant="subtle" aria-label={`${t('device.deputise')}: ${name}`} onClick={() => setAsked('deputise')}>
          {t('device.deputise')}
        </Button>
      )}
      {mayAdmit && !device.isOwn && device.standing !== 'revoked' && (
        <Button
          variant="subtle"
          color="red"
          aria-label={`${t('device.revoke')}: ${name}`}
          onClick={() => setAsked('revoke')}
        >
          {t('device.revoke')}
        </Button>
      )}
      {asked && (
        <AskFirst
          title={t(`device.${asked}-title`, { name })}
          act={t(`device.${asked}`)}
          onAct={() => {
            setAsked(undefined);
            void app.devices[asked](device.id);
          }}
          onClose={() => setAsked(undefined)}
        >
          {t(`device.${asked}-note`)}
        </AskFirst>
      )}
    </li>
  );
}

function AdmitDevice() {
  const app = useApp();
  const { t } = useWords();
  const [card, setCard] = useState('');
  const [name, setName] = useState('');
  const admit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await app.devices.admit(card, name.trim()))) return;
    setCard('');
    setName('');
  };
  return (
    <form className={classes.group} onSubmit={(event) => void admit(event)}>
      <h3>{t('device.admit')}</h3>
      <CardField value={card} onChange={setCard} />
      <TextInput label={t('device.name')} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <Button type="submit" disabled={card.trim() === ''}>
        {t('device.admit-do')}
      </Button>
    </form>
  );
}

/** For the day on which the founder's device is lost. */
function TakeOver() {
  const app = useApp();
  const { t } = useWords();
  const [recoveryKey, setRecoveryKey] = useState('');
  const takeOver = async (event: FormEvent) => {
    event.preventDefault();
    if (await app.devices.takeOver(recoveryKey)) setRecoveryKey('');
  };
  return (
    <form className={classes.group} onSubmit={(event) => void takeOver(event)}>
      <h3>{t('device.take-over')}</h3>
      <Textarea
        size="lg"
        rows={2}
        label={t('security.recover')}
        description={t('device.take-over-note')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={recoveryKey}
        onChange={(event) => setRecoveryKey(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={recoveryKey.trim() === ''}>
        {t('device.take-over')}
      </Button>
    </form>
  );
}

function RenameDevice() {
  const app = useApp();
  const { t } = useWords();
  const own = app.devices.list().find(({ isOwn }) => isOwn);
  const [name, setName] = useState(own?.name ?? '');
  return (
    <form
      className={classes.group}
      onSubmit={(event) => {
        event.preventDefault();
        void app.devices.rename(name.trim());
      }}
    >
      <h3>{t('device.this')}</h3>
      <TextInput label={t('device.name')} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <Button type="submit" variant="default" disabled={name.trim() === '' || name.trim() === own?.name}>
        {t('device.rename')}
      </Button>
    </form>
  );
}
