/**
 * `wick claim`: adds a claim to a dataset, after showing what every widget says before and after.
 */
import { type Command, Option } from 'commander';
import { channels } from '../../domain/ledger/catalogue.js';
import { standings } from '../../domain/ledger/closed-lists.js';
import { sourceKinds } from '../../domain/ledger/source-kinds.js';
import type { RunArguments } from './claim-run.js';

const help = `
On a terminal the command asks for what the options leave out. Elsewhere it needs --title or --record, --field, --value, --known, --source, --standing, and --yes or --dry-run.
Fields are named as in the dataset or as wick-fact names them: runtime, status, director, budget, worldwide, release-date, streaming-home, character. A claim on a release needs --region and --channel, one on ratings.certificate --region, one on a credit --person.
Exit code: 0 the claim is written, or was there already, or would be written (--dry-run), 1 it is refused, 2 a file could not be read or written, or the command was misused.

  wick claim
  wick claim --title ballerina --field runtime --value 126 --known today --source https://example.org/timed --source-title "Timed again" --standing corrected --yes
  wick claim --dataset wardens.json --title the-lamp --field release-date --region DE --value 2026-10-01 --known 2026-01-15 --source gazette-2026-01-15 --standing reported --dry-run`;

/** Adds the command to the program. */
export function addClaimCommand(program: Command): void {
  const command = program
    .command('claim')
    .summary('add a claim to a dataset')
    .description('Adds a dated, sourced claim: checks it, shows what every widget says before and after, and writes it into the right file in the order of its day.')
    .option('-t, --title <ID>', 'the title that the claim is about')
    .addOption(new Option('--record <ID>', 'the record that the claim is about, if it is no title: a person, a character, an event, a video').conflicts('title'))
    .option('-f, --field <NAME>', 'the field that gets a new value')
    .option('--region <COUNTRY>', 'the market of a release or a certificate, as a two-letter country code, or 001 for the world; widgets are shown for it; default: US')
    .addOption(new Option('--channel <CHANNEL>', 'the channel of a release').choices(channels))
    .option('--person <ID>', 'the person of a credit')
    .option('--person-name <NAME>', 'the name of a person who is not in the dataset yet, and is added')
    .option('--as <ID>', 'the character of a credit, for a new one or for a person with several')
    .option('--value <TEXT>', 'the new value; a list with commas, an amount as 137300000 or "137.3 million"')
    .option('--known <DAY>', 'the day, month or year on which it became public; today, yesterday or unknown')
    .option('--standing <STANDING>', `how firmly it was said: ${standings.join(', ')}`)
    .option('--reveals <TITLE:LEVEL>', 'the title whose plot the claim gives away, and how far: 1 premise, 2 middle, 3 ending')
    .option('--note <TEXT>', 'a note for the next editor, which is not shown');
  addSourceOptions(command)
    .option('--dataset <PATH>', 'your own dataset: a file, a folder, or a pattern in quotes; may be given several times; default: src/data of a checkout of this library', (path: string, before: readonly string[] | undefined) => [...(before ?? []), path])
    .option('--base', 'the dataset is merged over the bundled data, and may refer to it')
    .option('--now <WHEN>', 'the time of the run: its day is today; default: now')
    .option('--lang <LANGUAGE>', 'the language in which widgets are shown; default: en')
    .option('--published <DAY>', 'the day on which the article ran that widgets are shown in; default: the day before the claim became known')
    .addOption(new Option('--dry-run', 'show everything and write nothing').conflicts('yes'))
    .option('-y, --yes', 'write without asking')
    .option('-q, --quiet', 'do not show widgets and files')
    .addHelpText('after', help)
    .action(claim);
}

function addSourceOptions(command: Command): Command {
  return command
    .option('-s, --source <ADDRESS>', 'the http or https address of the source, or the id of a known one')
    .option('--publisher <NAME>', 'who publishes a new source; default: as other sources at its host, else by the host’s name')
    .option('--source-title <TEXT>', 'the headline of a new source')
    .option('--source-date <DAY>', 'the day of a new source; default: that of --known')
    .addOption(new Option('--source-kind <KIND>', 'who publishes a new source; default: as other sources at its host, else site').choices(sourceKinds));
}

async function claim(written: RunArguments, command: Command): Promise<void> {
  // No other command needs these modules.
  await (await import('./claim-run.js')).runClaim(written, command);
}
