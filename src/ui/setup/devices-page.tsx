import { Button, TextInput } from '@mantine/core';
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
  const isFounder = app.devices.isFounder();
  return (
    <Panel title={t('exchange.devices')} onBack={() => app.setUp('exchange')}>
      <ul className={classes.names}>
        {app.devices.list().map((device) => (
          <DeviceRow key={device.id} device={device} isFounder={isFounder} />
        ))}
      </ul>
      <OwnCard />
      {isFounder ? (
        <>
          <AdmitDevice />
          <RenameDevice />
        </>
      ) : (
        <p className={classes.note}>{t('device.founder-only')}</p>
      )}
    </Panel>
  );
}

function DeviceRow({ device, isFounder }: { readonly device: KnownDevice; readonly isFounder: boolean }) {
  const app = useApp();
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const name = useDeviceName()(device.id);
  const facts = [t(`device.${device.standing}`), t('device.entries', { count: device.entries })];
  if (device.isOwn && device.name !== '') facts.unshift(t('device.this'));
  return (
    <li>
      <span className={classes.name}>
        {name}
        <span className={classes.note}>{facts.join(' · ')}</span>
      </span>
      {isFounder && !device.isOwn && device.standing !== 'revoked' && (
        <Button
          variant="subtle"
          color="red"
          aria-label={`${t('device.revoke')}: ${name}`}
          onClick={() => setAsking(true)}
        >
          {t('device.revoke')}
        </Button>
      )}
      {isAsking && (
        <AskFirst
          title={t('device.revoke-title', { name })}
          act={t('device.revoke')}
          onAct={() => {
            setAsking(false);
            void app.devices.revoke(device.id);
          }}
          onClose={() => setAsking(false)}
        >
          {t('device.revoke-note')}
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
