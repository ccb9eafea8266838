import { Button, Modal, NativeSelect, Switch } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useApp, useAppState } from '../app-provider';
import { NewPassphrase } from '../controls/new-passphrase';
import { PinPad } from '../controls/pin-pad';
import { SecretInput } from '../controls/secret-input';
import { WipeButton } from '../controls/wipe-button';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './setup.module.css';

/** Minutes without a touch to choose from; 0: never. */
const idleChoices = [2, 5, 10, 20, 30, 60, 0] as const;

const noNames: readonly string[] = [];

/** Locking, PIN, passphrase, recovery key, emergency wipe. */
export function SecurityPage() {
  const app = useApp();
  const { t } = useWords();
  const isProtected = useAppState(
    ({ operation }) => operation.phase === 'open' && operation.protection === 'passphrase',
  );
  return (
    <Panel title={t('security.title')} onBack={() => app.setUp(undefined)}>
      {isProtected ? (
        <>
          <LockChoice />
          <PinChoice />
          <ChangePassphrase />
          <RenewRecoveryKey />
        </>
      ) : (
        <p className={classes.note}>{t('security.open-note')}</p>
      )}
      <section className={classes.group}>
        <h3>{t('security.wipe')}</h3>
        <p className={classes.note}>{t('security.wipe-note')}</p>
        <WipeButton />
      </section>
    </Panel>
  );
}

function LockChoice() {
  const app = useApp();
  const { t } = useWords();
  const { lockAfterMin, lockOnSuspend } = useAppState((state) => state.settings);
  const choices = idleChoices.map((minutes) => ({
    value: String(minutes),
    label: minutes === 0 ? t('security.lock-never') : t('security.lock-minutes', { minutes }),
  }));
  return (
    <section className={classes.group}>
      <NativeSelect
        label={t('security.lock-after')}
        value={String(lockAfterMin)}
        data={choices}
        onChange={(event) => app.settings.change({ lockAfterMin: Number(event.currentTarget.value) })}
      />
      <Switch
        size="lg"
        className={classes.switch ?? ''}
        label={t('security.lock-suspend')}
        checked={lockOnSuspend}
        onChange={(event) => app.settings.change({ lockOnSuspend: event.currentTarget.checked })}
      />
      <p className={classes.note}>{t('security.lock-rule')}</p>
    </section>
  );
}

function PinChoice() {
  const app = useApp();
  const { t } = useWords();
  const isPinSet = useAppState((state) => state.isPinSet);
  const [isChoosing, setChoosing] = useState(false);
  const choose = (pin: string) => {
    setChoosing(false);
    void app.security.setPin(pin);
  };
  return (
    <section className={classes.group}>
      <h3>{t('security.pin')}</h3>
      <p className={classes.note}>{t(isPinSet ? 'security.pin-set' : 'security.pin-note')}</p>
      <Button variant="default" onClick={() => setChoosing(true)}>
        {t('security.pin-choose')}
      </Button>
      {isChoosing && (
        <Modal
          opened
          onClose={() => setChoosing(false)}
          title={t('security.pin')}
          closeButtonProps={{ size: 48, 'aria-label': t('app.close') }}
        >
          <PinPad label={t('security.pin-new')} act={t('security.pin-use')} onPin={choose} />
        </Modal>
      )}
    </section>
  );
}

function ChangePassphrase() {
  const app = useApp();
  const { t } = useWords();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const change = async (event: FormEvent) => {
    event.preventDefault();
    if (next === undefined) return;
    setBusy(true);
    const changed = await app.security.changePassphrase(current, next);
    setBusy(false);
    setCurrent('');
    setOpen(!changed);
  };
  return (
    <section className={classes.group}>
      <h3>{t('security.passphrase')}</h3>
      {isOpen ? (
        <form className={classes.group} onSubmit={(event) => void change(event)}>
          <SecretInput label={t('security.current-passphrase')} value={current} onChange={setCurrent} />
          <NewPassphrase label={t('security.new-passphrase')} names={noNames} onChange={setNext} />
          <Button type="submit" loading={busy} disabled={current === '' || next === undefined}>
            {t('security.change-passphrase')}
          </Button>
          <Button variant="default" disabled={busy} onClick={() => setOpen(false)}>
            {t('app.cancel')}
          </Button>
        </form>
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('security.change-passphrase')}
        </Button>
      )}
    </section>
  );
}

function RenewRecoveryKey() {
  const app = useApp();
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const renew = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    await app.security.renewRecoveryKey(passphrase);
    setBusy(false);
    setPassphrase('');
  };
  return (
    <section className={classes.group}>
      <h3>{t('security.recover')}</h3>
      <p className={classes.note}>{t('security.renew-key-note')}</p>
      {isOpen ? (
        <form className={classes.group} onSubmit={(event) => void renew(event)}>
          <SecretInput label={t('security.current-passphrase')} value={passphrase} onChange={setPassphrase} />
          <Button type="submit" loading={busy} disabled={passphrase === ''}>
            {t('security.renew-key')}
          </Button>
        </form>
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('security.renew-key')}
        </Button>
      )}
    </section>
  );
}
