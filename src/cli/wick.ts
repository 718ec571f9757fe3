#!/usr/bin/env node
/**
 * The command `wick`: what a news desk runs in a terminal or a pipeline. Exit code 0: nothing is wrong; 1: something is; 2: it could not be tried.
 */
import { Command, CommanderError } from 'commander';
import { version } from '../elements/version.js';
import { addEmbed } from './embed.js';
import { FileError, fileErrorOf } from '../publish/files/file-error.js';
import { dropUnfinished } from '../publish/files/atomic-write.js';
import { addBake } from './bake.js';
import { addCalendar } from './calendar.js';
import { addCheck } from './check.js';
import { addFeed } from './feed.js';
import { addPrerender } from './prerender.js';
import { report, visible } from './terminal.js';
import { addValidate } from './validate.js';

const program = new Command('wick')
  .description('Keeps what articles say about films dated, sourced and true.')
  .version(version)
  .showHelpAfterError('Run it with --help to see how it is used.')
  .exitOverride();
addPrerender(program);
addBake(program);
addFeed(program);
addCalendar(program);
addCheck(program);
addValidate(program);
addEmbed(program);

// Whoever reads the output may stop before its end: `wick validate … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  report([`wick: ${visible(fileErrorOf('standard output', error, 'written').message)}`]);
  process.exitCode = 2;
});

// Whoever interrupts a run finds every file as it was or as it is to be, and none beside them.
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]] as const) {
  process.once(signal, () => {
    dropUnfinished();
    report(['wick: interrupted. What was written is whole; run the command again for the rest.']);
    process.exit(code);
  });
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof FileError) report([`wick: ${visible(error.message)}`]);
  else if (!(error instanceof CommanderError)) console.error(error);
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
}
