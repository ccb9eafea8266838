import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exampleOperation } from '../../app/example/example-operation';
import { trainingOperation } from '../../app/example/training-operation';
import { planFlight } from '../../flight/plan-flight';
import { demoFiles } from '../demo-files';
import { positional, readArguments } from '../arguments';
import type { Command } from '../command';
import { UsageError } from '../usage-error';

/** `demo`: the example operation and the training operation as files. */
export const demoCommand: Command = {
  usage: '--out DIR',
  async run(args) {
    const { values, positionals } = readArguments(args, { out: { type: 'string' } });
    positional(positionals, []);
    if (values.out === undefined) throw new UsageError('Name the folder: --out DIR.');
    await mkdir(values.out, { recursive: true });
    const files = await demoFiles([await exampleOperation(planFlight), await trainingOperation(planFlight)]);
    for (const { name, bytes } of files) await writeFile(path.join(values.out, name), bytes);
    return { json: { illustrative: true, files: files.map(({ name }) => name) }, issues: [] };
  },
};
