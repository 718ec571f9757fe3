/**
 * Reads the options for how pages are drawn; an invalid one ends the run.
 */
import type { Command } from 'commander';
import { type ParsedPageOptions, readPageOptions, type RawPageOptions } from '../publish/prerender/page-options.js';
import { visible } from './terminal.js';

/** Reads options by the rules of a provider's attributes. */
export function readOptions(written: RawPageOptions, command: Command): ParsedPageOptions {
  const { options, faults } = readPageOptions(written, Date.now());
  const said = faults.map(({ option, value, expected }) => `error: --${option} '${visible(value)}' cannot be read: it takes ${expected}`);
  if (said.length > 0) command.error(said.join('\n'));
  return options;
}
