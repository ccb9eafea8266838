import { verifyPackage } from '../../exchange/verify-package';
import { readArguments } from '../arguments';
import type { Command } from '../command';
import { packageInputs, packageSecret, passphraseOption } from '../package-files';
import { UsageError } from '../usage-error';

/** `verify`: checks every signature, chain, admission and photo of a package. All its volumes may be named. */
export const verifyCommand: Command = {
  usage: 'PACKAGE... [--passphrase-file FILE]',
  async run(args) {
    const { values, positionals } = readArguments(args, passphraseOption);
    if (positionals.length === 0) throw new UsageError('Name the package.');
    const secret = await packageSecret(values['passphrase-file']);
    const { inputs, issues } = await packageInputs(positionals);
    const { issues: found, ...report } = await verifyPackage(inputs, secret);
    return { json: { ...report, operationId: report.operationId ?? null }, issues: [...issues, ...found] };
  },
};
