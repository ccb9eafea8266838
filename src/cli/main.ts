import { commands } from './commands';
import { UsageError } from './usage-error';
import { hasError, type Issue } from '../survey/issue';

/** Ends of the process: done, stopped by an issue of severity error, wrong usage. */
const exits = { done: 0, stopped: 1, usage: 2 } as const;

process.exitCode = await run(process.argv.slice(2));

async function run([name, ...args]: readonly string[]): Promise<number> {
  const command = name === undefined ? undefined : commands[name];
  if (!command) return usage(`commands: ${Object.keys(commands).join(', ')}`);
  try {
    const { json, issues, stopped } = await command.run(args);
    process.stdout.write(`${JSON.stringify({ ...json, issues: issues.map(asPrinted) })}\n`);
    return (stopped ?? hasError(issues)) ? exits.stopped : exits.done;
  } catch (error) {
    if (error instanceof UsageError) return usage(`${error.message}\nusage: dala ${name} ${command.usage}`);
    throw error;
  }
}

function usage(text: string): number {
  process.stderr.write(`${text}\n`);
  return exits.usage;
}

function asPrinted({ code, severity, where, values }: Issue) {
  return { code, severity, where: where ?? null, values: values ?? {} };
}
