/**
 * `wick feed`: writes what became known as an Atom feed and a JSON Feed.
 */
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseDay } from '../domain/dates/plain-date.js';
import { isSafeUrl } from '../domain/ledger/safe-url.js';
import { feedFiles, type FeedFormat, feedFormats } from '../publish/feeds/feed-formats.js';
import { writeWhole } from '../publish/files/atomic-write.js';
import { report } from './terminal.js';
import { readTitleQuery, type TitleArguments, addTitleOptions } from './title-options.js';

interface Arguments extends TitleArguments {
  readonly since?: string;
  readonly until?: string;
  readonly limit: number;
  readonly site?: string;
  readonly format?: FeedFormat;
}

const help = `
Exit code: 0 all files are written, 2 a file could not be written, or the command was misused.

  wick feed -o public/ --site https://example.org/films/
  wick feed --format atom --title ballerina > ballerina.xml`;

/** Adds the command to the program. */
export function addFeed(program: Command): void {
  const command = program
    .command('feed')
    .summary('write what became known as an Atom feed and a JSON Feed')
    .description('Writes what became known about titles, newest first, as an Atom feed and a JSON Feed. Spoilers are left out.');
  addTitleOptions(command)
    .option('-o, --output <PATH>', `the folder for ${feedFiles.atom} and ${feedFiles.json}, or with --format the file`)
    .addOption(new Option('--format <FORMAT>', 'write only one of the two feeds; without -o, to standard output').choices(feedFormats))
    .option('--since <DAY>', 'leave out what became known before this day', day)
    .option('--until <DAY>', 'leave out what became known after this day', day)
    .option('--limit <COUNT>', 'the most entries; older ones are left out', count, 50)
    .option('--region <COUNTRY>', 'the market that sentences do not name, as a two-letter country code; default: US')
    .option('--site <ADDRESS>', 'the page that the feed belongs to: ids begin with its address', site)
    .addHelpText('after', help)
    .action(feed);
}

async function feed(written: Arguments, command: Command): Promise<void> {
  const { since, until, limit, site: address, format, output, quiet } = written;
  if (format === undefined && output === undefined) command.error('error: there are two feeds and nowhere to write them: name a folder with -o, or one of them with --format');
  const [{ newsOf }, { feedText }] = await Promise.all([import('../publish/feeds/news.js'), import('../publish/feeds/feed.js')]);
  const news = await newsOf({ ...(await readTitleQuery(written, command)), limit, ...(since !== undefined && { since }), ...(until !== undefined && { until }), ...(address !== undefined && { site: address }) });
  if (output === undefined) {
    process.stdout.write(feedText(news, format!));
    return;
  }
  const files = format === undefined ? feedFormats.map((one) => [join(output, feedFiles[one]), one] as const) : [[output, format] as const];
  for (const [file, one] of files) await writeWhole(file, feedText(news, one));
  if (!quiet) report([`${files.map(([file]) => file).join(' and ')}: ${String(news.entries.length)} entries`]);
}

function day(text: string): string {
  if (!parseDay(text)) throw new InvalidArgumentError('It takes a day such as 2025-06-06.');
  return text;
}

function count(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It takes a whole number from 1.');
  return Number(text);
}

function site(text: string): string {
  if (!isSafeUrl(text) || !URL.canParse(text)) throw new InvalidArgumentError('It takes an http or https address.');
  return new URL(text).href;
}
