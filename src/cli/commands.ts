import type { Command } from './command';
import { aircraftCommand } from './commands/aircraft';
import { convertCommand } from './commands/convert';
import { coordsCommand } from './commands/coords';
import { coverageCommand } from './commands/coverage';
import { demoCommand } from './commands/demo';
import { inspectCommand } from './commands/inspect';
import { planCommand } from './commands/plan';

/** Every command, by its name. */
export const commands: Readonly<Record<string, Command>> = {
  plan: planCommand,
  inspect: inspectCommand,
  coverage: coverageCommand,
  convert: convertCommand,
  coords: coordsCommand,
  aircraft: aircraftCommand,
  demo: demoCommand,
};
