import type { InspectedFile } from '../../formats/inspect-file';
import { readArguments } from '../arguments';
import type { Command } from '../command';
import { inspectInput } from '../read-input';
import { UsageError } from '../usage-error';

/** `inspect`: what Dala reads in any file that it imports. */
export const inspectCommand: Command = {
  usage: 'FILE...',
  async run(args) {
    const { positionals } = readArguments(args, {});
    if (positionals.length === 0) throw new UsageError('Name at least one file.');
    const files: InspectedFile[] = [];
    for (const file of positionals) files.push(await inspectInput(file));
    return { json: { files }, issues: [], stopped: files.every(({ format }) => format === null) };
  },
};
