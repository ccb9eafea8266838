import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { passphraseStrength } from '../../../src/app/operation/passphrase-strength';
import { eventually } from '../../support/eventually';
import { testApp, type TestApp } from '../../support/test-app';

const passphrase = 'seven reeds beside the canal';
const minute = 60_000;

describe('a protected operation', () => {
  let device: TestApp;

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    device = testApp();
    await device.app.operations.start('Steppe', passphrase);
    device.app.security.watch();
  });

  afterEach(() => void vi.useRealTimers());

  const phase = () => device.app.state.getState().operation.phase;
  const id = async () => (await device.storage.operations.list())[0]?.id ?? '';

  it('shows its recovery key until headquarters has it, and never again', () => {
    expect(device.app.state.getState().recoveryKey).toMatch(/^(\w{4}-){8}\w{4}$/);
    device.app.security.recoveryKeyKept();
    expect(device.app.state.getState().recoveryKey).toBeUndefined();
  });

  it('drops keys and state when it is locked, and loads the page anew', async () => {
    const operation = await id();
    await device.app.security.lock();
    expect(device.reloads()).toBe(1);
    expect(device.app.state.getState()).toMatchObject({ operation: { phase: 'starting' }, recoveryKey: undefined });
    expect(device.storage.journals.of(operation)).toBeUndefined();
  });

  it('locks after ten minutes without a touch, counted from the last one', async () => {
    device.wait(9 * minute);
    device.touch();
    device.wait(9 * minute);
    vi.advanceTimersByTime(6_000);
    expect(phase()).toBe('open');
    device.wait(2 * minute);
    vi.advanceTimersByTime(6_000);
    await eventually(() => expect(device.reloads()).toBe(1));
  });

  it('is locked by the touch that wakes a device which slept past the idle time', async () => {
    device.wait(60 * minute);
    device.touch();
    await eventually(() => expect(device.reloads()).toBe(1));
  });

  it('locks in the background only if that was chosen', async () => {
    device.setVisible(false);
    device.setVisible(true);
    expect(phase()).toBe('open');
    device.app.settings.change({ lockOnSuspend: true });
    device.setVisible(false);
    await eventually(() => expect(device.reloads()).toBe(1));
  });

  it('is covered instead while a PIN is set, and opens with it', async () => {
    await device.app.security.setPin('4711');
    await device.app.security.lock();
    expect(device.app.state.getState()).toMatchObject({ isCovered: true, operation: { phase: 'open' } });
    expect(await device.app.security.uncover('1111')).toBe('wrong');
    expect(await device.app.security.uncover('4711')).toBe('right');
    expect(device.app.state.getState().isCovered).toBe(false);
  });

  it('asks for the passphrase after five wrong PINs, and after fifteen minutes under the cover', async () => {
    await device.app.security.setPin('4711');
    await device.app.security.lock();
    for (let tries = 0; tries < 4; tries++) expect(await device.app.security.uncover('1111')).toBe('wrong');
    expect(await device.app.security.uncover('1111')).toBe('passphrase-needed');
    expect(device.reloads()).toBe(1);

    const slow = testApp();
    await slow.app.operations.start('Steppe', passphrase);
    slow.app.security.watch();
    await slow.app.security.setPin('4711');
    await slow.app.security.lock();
    slow.wait(16 * minute);
    vi.advanceTimersByTime(6_000);
    await eventually(() => expect(slow.reloads()).toBe(1));
  });

  it('opens again with the passphrase, tells of a wrong one nothing but the delay, and recovers by key', async () => {
    const operation = await id();
    const { recoveryKey = '' } = device.app.state.getState();
    await device.app.security.lock();
    await device.app.operations.resume();
    expect(device.app.state.getState().entries).toEqual([{ id: operation, protection: 'passphrase' }]);
    for (let tries = 0; tries < 2; tries++) {
      expect(await device.app.operations.open(operation, 'wrong')).toEqual({ is: 'wrong', waitMs: 0 });
    }
    expect(await device.app.operations.open(operation, 'wrong')).toMatchObject({ is: 'wrong' });
    expect(await device.app.operations.open(operation, passphrase)).toMatchObject({ is: 'wait' });
    const other = testApp();
    await other.app.operations.start('Other', passphrase);
    const otherId = (await other.storage.operations.list())[0]?.id ?? '';
    const key = other.app.state.getState().recoveryKey ?? '';
    await other.app.security.lock();
    await other.app.operations.resume();
    const next = { passphrase: 'another four words here' };
    expect(await other.app.operations.recover(otherId, recoveryKey, next)).toMatchObject({ is: 'wrong' });
    expect(await other.app.operations.recover(otherId, key, next)).toEqual({ is: 'open' });
    expect(other.app.state.getState().recoveryKey).not.toBe(key);
  });

  it('changes its passphrase only for who knows the one before', async () => {
    const operation = await id();
    expect(await device.app.security.changePassphrase('wrong', 'new words for a new day')).toBe(false);
    expect(await device.app.security.changePassphrase(passphrase, 'new words for a new day')).toBe(true);
    await device.app.security.lock();
    expect(await device.app.operations.open(operation, passphrase)).toMatchObject({ is: 'wrong' });
    expect(await device.app.operations.open(operation, 'new words for a new day')).toEqual({ is: 'open' });
  });
});

describe('the strength of a passphrase', () => {
  it.each([
    ['', 0],
    ['password', 0],
    ['Steppe2026', 0],
    ['seven reeds', 1],
    ['seven reeds canal', 3],
    ['seven reeds beside the canal', 4],
    ['жеті қамыс арық бойында', 4],
    ['xK7#qVz92$Lm', 3],
  ] as const)('of "%s" is %i', async (text, strength) => {
    expect(await passphraseStrength(text, ['Steppe'])).toBe(strength);
  });
});
