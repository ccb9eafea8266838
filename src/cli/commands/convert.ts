import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { convertFile } from '../../formats/convert-file';
import { writableFormatOf } from '../../formats/writers';
import { positional, readArguments } from '../arguments';
import type { Command } from '../command';
import { UsageError } from '../usage-error';

/** `convert`: a vector file in another format, told by the ending of OUT. */
export const convertCommand: Command = {
  usage: 'IN OUT [--from CRS]',
  async run(args) {
    const { values, positionals } = readArguments(args, { from: { type: 'string' } });
    const [input = '', output = ''] = positional(positionals, ['IN', 'OUT']);
    const format = writableFormatOf(output);
    if (!format) throw new UsageError(`OUT has to end with the ending of a format that Dala writes, got "${output}".`);
    const bytes = await readFile(input).catch(() => undefined);
    if (!bytes) {
      return {
        json: {},
        issues: [{ code: 'file-not-found', severity: 'error', where: { file: input }, values: { reason: 'ENOENT' } }],
      };
    }
    const file = { name: path.basename(input), bytes };
    const converted = await convertFile(file, format, {
      createdAt: new Date().toISOString(),
      ...(values.from !== undefined && { fromCrs: values.from }),
    });
    if (converted.value) await writeFile(output, converted.value);
    return { json: { out: converted.value ? output : null, format }, issues: converted.issues };
  },
};
