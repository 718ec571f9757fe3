#!/usr/bin/env node
/**
 * The command `wick` with its subcommands. Exit code 0: nothing is wrong; 1: something is; 2: the command could not run.
 */
import { Command, CommanderError } from 'commander';
import { version } from '../elements/version.js';
import { FileError, fileErrorOf } from '../publish/files/file-error.js';
import { dropUnfinished } from '../publish/files/atomic-write.js';
import { report, visible } from './terminal.js';

/** The subcommands in the order of the help, each with the function that adds it. */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  prerender: async () => (await import('./prerender.js')).addPrerender,
  bake: async () => (await import('./bake.js')).addBake,
  feed: async () => (await import('./feed.js')).addFeed,
  calendar: async () => (await import('./calendar.js')).addCalendar,
  check: async () => (await import('./check.js')).addCheck,
  claim: async () => (await import('./claim/claim.js')).addClaimCommand,
  validate: async () => (await import('./validate.js')).addValidate,
  join: async () => (await import('./join.js')).addJoin,
  diff: async () => (await import('./diff.js')).addDiff,
  embed: async () => (await import('./embed.js')).addEmbed,
  import: async () => (await import('./import.js')).addImport,
};

const program = new Command('wick')
  .description('Keeps what articles say about films dated, sourced and true.')
  .version(version)
  .showHelpAfterError('Run it with --help to see how it is used.')
  .exitOverride();
// A run loads the modules of its own subcommand only; the help lists all.
const named = process.argv.slice(1).find((word) => Object.hasOwn(commands, word));
for (const load of named === undefined ? Object.values(commands) : [commands[named]!]) (await load())(program);

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
