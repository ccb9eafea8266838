import { aircraftCatalogue } from '../../survey/aircraft-catalogue';
import { positional, readArguments } from '../arguments';
import type { Command } from '../command';

/** `aircraft`: the catalogue. */
export const aircraftCommand: Command = {
  usage: '',
  async run(args) {
    positional(readArguments(args, {}).positionals, []);
    return { json: { aircraft: aircraftCatalogue }, issues: [] };
  },
};
