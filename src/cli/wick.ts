#!/usr/bin/env node
/**
 * The command `wick`: what a news desk runs in a terminal or a pipeline. Exit code 0: nothing is wrong; 1: something is; 2: it could not be tried.
 */
import { Command, CommanderError } from 'commander';
import { version } from '../elements/version.js';
import { addCheck } from './check.js';
import { addValidate } from './validate.js';

const program = new Command('wick')
  .description('Keeps what articles say about films dated, sourced and true.')
  .version(version)
  .showHelpAfterError('Run it with --help to see how it is used.')
  .exitOverride();
addValidate(program);
addCheck(program);

// Whoever reads the output may stop before its end: `wick validate … | head`.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.exitCode = 2;
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) console.error(error);
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
}
