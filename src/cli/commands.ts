import type { Command } from './command';
import { aircraftCommand } from './commands/aircraft';
import { convertCommand } from './commands/convert';
import { coordsCommand } from './commands/coords';
import { coverageCommand } from './commands/coverage';
import { demoCommand } from './commands/demo';
import { inspectCommand } from './commands/inspect';
import { mergeCommand } from './commands/merge';
import { planCommand } from './commands/plan';
import { verifyCommand } from './commands/verify';

/** Every command, by its name. */
export const commands: Readonly<Record<string, Command>> = {
  plan: planCommand,
  inspect: inspectCommand,
  coverage: coverageCommand,
  convert: convertCommand,
  coords: coordsCommand,
  aircraft: aircraftCommand,
  merge: mergeCommand,
  verify: verifyCommand,
  demo: demoCommand,
};
