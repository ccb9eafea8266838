import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeCommand } from '../../../src/cli/commands/merge';
import { verifyCommand } from '../../../src/cli/commands/verify';
import { UsageError } from '../../../src/cli/usage-error';
import { deriveKeyBytes, lowestCost } from '../../../src/crypto/key-derivation';
import { testApp, type TestApp } from '../../support/test-app';

const passphrase = 'seven reeds beside the canal';

describe('packages on the command line', () => {
  let folder: string;
  let first: string;
  let second: string;
  let secretFile: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dala-packages-'));
    secretFile = path.join(folder, 'passphrase.txt');
    await writeFile(secretFile, `${passphrase}\n`);
    const device = testApp({ derive: deriveKeyBytes, calibrate: async () => lowestCost });
    await device.app.operations.start('Steppe', passphrase);
    first = await packageFile(device, path.join(folder, 'first.dala'));
    await device.app.people.add('A. Observer');
    second = await packageFile(device, path.join(folder, 'second.dala'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are verified: devices, entries, and what is refused', async () => {
    const { json, issues } = await verifyCommand.run([second, '--passphrase-file', secretFile]);
    expect(issues).toEqual([]);
    expect(json).toMatchObject({ devices: [{ entries: 4 }], entries: 4, refused: [] });
  });

  it('are merged into one that verifies', async () => {
    const out = path.join(folder, 'all.dala');
    const merged = await mergeCommand.run([first, second, '--out', out, '--passphrase-file', secretFile]);
    expect(merged).toMatchObject({ json: { files: [out], entries: 4 }, issues: [] });
    const { json } = await verifyCommand.run([out, '--passphrase-file', secretFile]);
    expect(json).toMatchObject({ entries: 4, refused: [] });
  });

  it('do not open with another passphrase, and never take one from the command line', async () => {
    process.env['DALA_PASSPHRASE'] = 'another';
    const { json, issues } = await verifyCommand.run([first]);
    delete process.env['DALA_PASSPHRASE'];
    expect(json).toMatchObject({ entries: 0 });
    expect(issues).toMatchObject([{ code: 'exchange-locked', severity: 'error' }]);
    await expect(verifyCommand.run([first])).rejects.toThrow(UsageError);
    await expect(verifyCommand.run([first, '--passphrase', passphrase])).rejects.toThrow(UsageError);
  });

  it('that are not there stop a merge', async () => {
    const absent = path.join(folder, 'absent.dala');
    const out = path.join(folder, 'none.dala');
    const { json, issues } = await mergeCommand.run([absent, first, '--out', out, '--passphrase-file', secretFile]);
    expect(json).toMatchObject({ files: [] });
    expect(issues).toMatchObject([{ code: 'file-not-found', severity: 'error' }]);
  });
});

async function packageFile({ app }: TestApp, file: string): Promise<string> {
  const made = await app.exchanges.make({ kind: 'passphrase', passphrase }, { onProgress: () => undefined });
  const [only] = made ?? [];
  if (!only) throw new Error('No package was made.');
  await writeFile(file, new Uint8Array(await only.bytes.arrayBuffer()));
  return file;
}
