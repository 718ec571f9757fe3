/**
 * `wick calendar`: writes release dates as a calendar to subscribe to.
 */
import { type Command, Option } from 'commander';
import { type Channel, channels } from '../domain/ledger/catalogue.js';
import { writeWhole } from '../publish/files/atomic-write.js';
import { report } from './terminal.js';
import { readTitleQuery, type TitleArguments, addTitleOptions } from './title-options.js';

interface Arguments extends TitleArguments {
  readonly channel?: Channel;
}

const help = `
Exit code: 0 the calendar is written, 2 a file could not be written, or the command was misused.

  wick calendar -o public/releases.ics --region US
  wick calendar --title ballerina > ballerina.ics`;

/** Adds the command to the program. */
export function addCalendar(program: Command): void {
  const command = program
    .command('calendar')
    .summary('write release dates as a calendar')
    .description('Writes one iCalendar file of all releases that have a day. An entry keeps its identity: it moves when its date moves, and is cancelled when its day is withdrawn.');
  addTitleOptions(command)
    .option('-o, --output <FILE>', 'the file; default: standard output')
    .option('--region <COUNTRY>', 'one market only, as a two-letter country code; default: all')
    .addOption(new Option('--channel <CHANNEL>', 'one release channel only; default: all').choices(channels))
    .addHelpText('after', help)
    .action(calendar);
}

async function calendar(written: Arguments, command: Command): Promise<void> {
  const { channel, output, quiet } = written;
  const { calendarOf } = await import('../publish/feeds/calendar.js');
  const { text, entries } = await calendarOf({ ...(await readTitleQuery(written, command)), ...(channel && { channel }) });
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  await writeWhole(output, text);
  if (!quiet) report([`${output}: ${String(entries)} ${entries === 1 ? 'entry' : 'entries'}`]);
}
