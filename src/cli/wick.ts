#!/usr/bin/env node
/**
 * The command `wick` with its subcommands. Exit code 0: nothing is wrong; 1: something is; 2: the command could not run.
 */
import { Command, CommanderError } from 'commander';
import { version } from '../elements/version.js';
import { addEmbed } from './embed.js';
import { FileError, fileErrorOf } from '../publish/files/file-error.js';
import { dropUnfinished } from '../publish/files/atomic-write.js';
import { addBake } from './bake.js';
import { addCalendar } from './calendar.js';
import { addCheck } from './check.js';
import { addClaimCommand } from './claim/claim.js';
import { addDiff } from './diff.js';
import { addFeed } from './feed.js';
import { addImport } from './import.js';
import { addJoin } from './join.js';
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
addClaimCommand(program);
addValidate(program);
addJoin(program);
addDiff(program);
addEmbed(program);
addImport(program);

// A reader may close the pipe early, as `wick validate … | head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  report([`wick: ${visible(fileErrorOf('standard output', error, 'written').message)}`]);
  process.exitCode = 2;
});

// An interrupted run leaves each file either old or new, and no temporary files.
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]] as const) {
  process.once(signal, () => {
    dropUnfinished();
    report(['wick: interrupted. The files written so far are complete; run the command again for the rest.']);
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
