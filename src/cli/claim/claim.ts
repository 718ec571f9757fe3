/**
 * `wick claim`: adds a claim to a dataset, after showing what every widget says before and after.
 */
import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Command, Option } from 'commander';
import { wholeCatalogue } from '../../data/whole-catalogue.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { overlay } from '../../domain/ledger/overlay.js';
import { standings } from '../../domain/ledger/closed-lists.js';
import { sourceKinds } from '../../domain/ledger/source-kinds.js';
import { channels } from '../../domain/ledger/catalogue.js';
import { addClaim, type ClaimRequest } from '../../publish/claim/add-claim.js';
import { parseFiles, readDatasetFiles, recordsOf } from '../../publish/claim/dataset-files.js';
import { FileError } from '../../publish/files/file-error.js';
import { replaceTogether } from '../../publish/files/atomic-write.js';
import { Misuse } from './asked-options.js';
import { type ClaimArguments, claimAnswers, type Desk } from './claim-answers.js';
import { dayBefore, todayOf } from './claim-days.js';
import { printChanges, reportRefusal } from './claim-report.js';
import { Cancelled, terminalQuestions } from './questions.js';
import { readOptions } from '../read-options.js';
import { report, visible } from '../terminal.js';

interface Arguments extends ClaimArguments {
  readonly dataset?: readonly string[];
  readonly base?: true;
  readonly now?: string;
  readonly lang?: string;
  readonly published?: string;
  readonly dryRun?: true;
  readonly yes?: true;
  readonly quiet?: true;
}

const help = `
On a terminal the command asks for what the options leave out. Elsewhere it needs --title or --record, --field, --value, --known, --source, --standing, and --yes or --dry-run.
Fields are named as in the dataset or as wick-fact names them: runtime, status, director, budget, worldwide, release-date, streaming-home, character. A claim on a release needs --region and --channel, one on a credit --person.
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
    .option('--region <COUNTRY>', 'the market of a release, as a two-letter country code, or 001 for the world; widgets are shown for it; default: US')
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
    .option('--dataset <PATH>', 'your own dataset: a file, or a folder with a file for each kind of record; may be given several times; default: src/data of a checkout of this library', (path: string, before: readonly string[] | undefined) => [...(before ?? []), path])
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

async function claim(written: Arguments, command: Command): Promise<void> {
  try {
    await claimWritten(written, command);
  } catch (error) {
    if (error instanceof Misuse) command.error(`error: ${visible(error.message)}`);
    if (!(error instanceof Cancelled)) throw error;
    report(['wick: broken off. Nothing is written.']);
    process.exitCode = 130;
  }
}

async function claimWritten(written: Arguments, command: Command): Promise<void> {
  const options = readOptions(Object.fromEntries((['now', 'lang', 'published'] as const).flatMap((name) => (written[name] === undefined ? [] : [[name, written[name]]]))), command);
  const questions = terminalQuestions();
  if (!questions && !written.dryRun && !written.yes) throw new Misuse('missing: --yes to write, or --dry-run to write nothing. On a terminal the command asks.');
  const base = written.base && (await wholeCatalogue());
  const files = await readDatasetFiles(written.dataset ?? [await ownData()]);
  const { catalogue, located } = parseFiles(files, base);
  if (located.length > 0) {
    reportRefusal([], located);
    throw new FileError(located[0]!.file, 'the dataset has faults', 'Put them right first; wick validate lists them.');
  }
  const today = todayOf(written.now, options.now);
  const desk: Desk = { files, catalogue: laid(base, catalogue), today, questions, sources: [...(base ? [...base.sources.values()] : []), ...recordsOf(files, 'sources').map(({ record }) => record)].map((record) => ({ ...record })) };
  const request = await claimAnswers(written, desk);
  const addition = addClaim(files, request, today, base);
  if (addition.case === 'known') {
    report([`The claim is there already, as ${addition.standing}: same value, day and source. Nothing is written.`]);
    return;
  }
  if (addition.case === 'refused') {
    reportRefusal(addition.reasons, addition.faults);
    process.exitCode = 1;
    return;
  }
  if (!written.quiet) await printChanges(addition, request, { before: desk.catalogue, after: laid(base, addition.catalogue), now: written.now?.includes('T') ? options.now : Date.parse(`${today}T12:00Z`), locale: options.locale ?? 'en', settings: settingsOf(written, request) });
  if (written.dryRun || !(written.yes || (await questions!.agree('Write it?')))) {
    report([written.dryRun ? 'Dry run: nothing is written.' : 'Nothing is written.']);
    return;
  }
  await replaceTogether(addition.changes);
  report([`Written: ${addition.changes.map(({ path }) => visible(path)).join(', ')}.`, ...(written.dataset ? [] : ['Run npm run data to compile it.'])]);
}

/** The settings of the page in which widgets are shown: an article that ran before the claim became known, in the market of its release, with all spoilers. */
function settingsOf({ published, region }: Arguments, { claim: { known }, entry }: ClaimRequest): Record<string, string> {
  const market = typeof entry['region'] === 'string' ? entry['region'] : (region ?? 'US');
  const day = published ?? (known === null ? undefined : dayBefore(known));
  return { spoilers: 'show', region: /^[A-Z]{2}$/.test(market) ? market : 'US', ...(day !== undefined && { published: day }) };
}

function laid(base: Catalogue | undefined, own: Catalogue): Catalogue {
  return base ? overlay(base, own) : own;
}

/** The folder with the records of a checkout of this library, in or above the folder of the run. */
async function ownData(): Promise<string> {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const name = await readFile(join(folder, 'package.json'), 'utf8').then((text) => /"name"\s*:\s*"([^"]*)"/.exec(text)?.[1], () => undefined);
    const data = join(folder, 'src', 'data');
    if (name === 'wick-widgets' && (await access(join(data, 'titles.json')).then(() => true, () => false))) return data;
    if (dirname(folder) === folder) throw new Misuse('this is no checkout of the library: name your dataset with --dataset');
  }
}
