import { hasError, type Issue } from '../survey/issue';
import { commands } from './commands';
import { UsageError } from './usage-error';

/** How the process ends: done, stopped by an issue of severity error, wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** What a call prints: one JSON object, or words on how to call it. */
export interface CommandResult {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command by its arguments. */
export async function runCommand([name, ...args]: readonly string[]): Promise<CommandResult> {
  const command = name === undefined ? undefined : commands[name];
  if (!command) return wrongUsage(`usage: dala COMMAND ...\ncommands: ${Object.keys(commands).join(', ')}`);
  try {
    const { json, issues, stopped } = await command.run(args);
    const stdout = `${JSON.stringify({ ...json, issues: issues.map(asPrinted) })}\n`;
    return { exitCode: (stopped ?? hasError(issues)) ? 1 : 0, stdout, stderr: '' };
  } catch (error) {
    if (error instanceof UsageError) return wrongUsage(`${error.message}\nusage: dala ${name} ${command.usage}`);
    throw error;
  }
}

function wrongUsage(text: string): CommandResult {
  return { exitCode: 2, stdout: '', stderr: `${text}\n` };
}

function asPrinted({ code, severity, where, values }: Issue) {
  return { code, severity, where: where ?? null, values: values ?? {} };
}
