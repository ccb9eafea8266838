import path from 'node:path';
import { makeSigningKey } from '../../crypto/signing-key';
import { mergePackages } from '../../exchange/merge-packages';
import { packageCost } from '../../exchange/package-cost';
import { readArguments } from '../arguments';
import type { Command } from '../command';
import { packageInputs, packageSecret, passphraseOption, writeVolume } from '../package-files';
import { UsageError } from '../usage-error';

/** `merge`: one package with everything of several, under the same passphrase. */
export const mergeCommand: Command = {
  usage: 'PACKAGE... --out PACKAGE [--passphrase-file FILE]',
  async run(args) {
    const { values, positionals } = readArguments(args, { ...passphraseOption, out: { type: 'string' } });
    if (positionals.length === 0) throw new UsageError('Name the packages.');
    if (values.out === undefined) throw new UsageError('Name the merged package: --out PACKAGE.');
    const secret = await packageSecret(values['passphrase-file']);
    const { inputs, issues } = await packageInputs(positionals);
    if (issues.length > 0) return { json: { files: [], entries: 0 }, issues };
    // The sender signs the list of contents only: what counts is decided by each entry's own device. This key is used once.
    const merged = await mergePackages(inputs, secret, {
      sender: await makeSigningKey(),
      senderName: 'dala merge',
      wallMs: Date.now(),
      recipients: [{ ...secret, cost: packageCost }],
    });
    const files: string[] = [];
    for (const { volume, volumes, bytes } of merged.volumes) {
      const file = volumeName(values.out, { volume, volumes });
      await writeVolume(file, bytes);
      files.push(file);
    }
    return { json: { files, entries: merged.entries }, issues: merged.issues };
  },
};

/** `all.dala`, or `all-1-of-3.dala` where there are several. */
function volumeName(out: string, { volume, volumes }: { readonly volume: number; readonly volumes: number }): string {
  if (volumes === 1) return out;
  const { dir, name, ext } = path.parse(out);
  return path.join(dir, `${name}-${volume}-of-${volumes}${ext}`);
}
