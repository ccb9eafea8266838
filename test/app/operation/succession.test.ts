import { describe, expect, it } from 'vitest';
import { testApp, type TestApp } from '../../support/test-app';

const passphrase = 'seven reeds beside the canal';
const unwatched = { onProgress: () => undefined };

describe('an operation whose founder device is lost', () => {
  it("goes on by headquarters' recovery key: another device takes over, admits, and names nobody else", async () => {
    const founder = testApp();
    await founder.app.operations.start('Steppe', passphrase);
    const printed = founder.app.state.getState().recoveryKey ?? '';
    const heir = await joined(founder);
    const next = await joined(founder);
    expect(heir.app.devices.mayAdmit()).toBe(false);
    const own = heir.app.state.getState().recoveryKey ?? '';
    expect(await heir.app.devices.takeOver(own)).toBe(false);
    expect(heir.app.state.getState().notices.at(-1)).toMatchObject({ issue: { code: 'device-not-heir' } });
    expect(await heir.app.devices.takeOver(printed.toLowerCase())).toBe(true);
    expect(heir.app.devices.mayAdmit()).toBe(true);
    expect(await heir.app.devices.admit((await next.app.devices.card('Next')) ?? '', '')).toBe(true);
    await next.app.people.add('After');
    await take(heir, await packageOf(next));
    expect(names(heir)).toContain('After');
    const late = await joined(heir);
    expect(late.app.devices.list().map(({ standing }) => standing)).toContain('admitted');
    expect(late.app.devices.mayAdmit()).toBe(false);
  });

  it('goes on by a deputy, whose admissions outlive its own loss', async () => {
    const founder = testApp();
    await founder.app.operations.start('Steppe', passphrase);
    const deputy = await joined(founder);
    const member = await joined(founder);
    await founder.app.devices.admit((await deputy.app.devices.card('Deputy')) ?? '', '');
    const [id = ''] = founder.app.devices.list().flatMap((one) => (one.isOwn ? [] : [one.id]));
    expect(await founder.app.devices.deputise(id)).toBe(true);
    await take(deputy, await packageOf(founder));
    expect(deputy.app.devices.mayAdmit()).toBe(true);
    expect(await deputy.app.devices.admit((await member.app.devices.card('Member')) ?? '', '')).toBe(true);
    await member.app.people.add('Member');
    await take(founder, await packageOf(deputy));
    await take(founder, await packageOf(member));
    expect(names(founder)).toContain('Member');
    await founder.app.devices.revoke(id);
    expect(names(founder)).toContain('Member');
    expect(founder.app.devices.list().filter(({ isDeputy }) => isDeputy)).toEqual([]);
  });

  it('is not taken over with a recovery key that was renewed since', async () => {
    const founder = testApp();
    await founder.app.operations.start('Steppe', passphrase);
    const old = founder.app.state.getState().recoveryKey ?? '';
    await founder.app.security.renewRecoveryKey(passphrase);
    const renewed = founder.app.state.getState().recoveryKey ?? '';
    const heir = await joined(founder);
    expect(await heir.app.devices.takeOver(old)).toBe(false);
    expect(await heir.app.devices.takeOver(renewed)).toBe(true);
  });
});

/** A device that took the operation from a package. */
async function joined(from: TestApp): Promise<TestApp> {
  const device = testApp();
  const opened = await device.app.exchanges.join(await packageOf(from), { packagePassphrase: passphrase, passphrase });
  if (!opened) throw new Error('The operation was not taken.');
  device.app.operations.showJoined(opened);
  return device;
}

function names({ app }: TestApp): readonly string[] {
  return [...app.state.getState().records.person.values()].map(({ name }) => name);
}

async function packageOf({ app }: TestApp): Promise<readonly File[]> {
  const files = await app.exchanges.make({ kind: 'passphrase', passphrase }, unwatched);
  return (files ?? []).map(({ name, bytes }) => new File([bytes], name));
}

async function take({ app }: TestApp, files: readonly File[]): Promise<void> {
  const look = await app.exchanges.look(files, passphrase, () => undefined);
  if (look === 'locked') throw new Error('The package does not open.');
  await app.exchanges.take(look);
}
