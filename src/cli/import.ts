/**
 * `wick import wikidata`: makes a dataset of Wikidata's items, from files or from the network.
 */
import { stat } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { validateDataset } from '../publish/dataset/validate.js';
import { writeWhole } from '../publish/files/atomic-write.js';
import { FileError, fileErrorOf } from '../publish/files/file-error.js';
import { readText } from '../publish/files/read-text.js';
import type { Imported } from '../publish/import-wikidata/import-wikidata.js';
import type { EntityFile } from '../publish/import-wikidata/read-entities.js';
import { faultLine } from './lines/fault-line.js';
import { report, visible } from './terminal.js';

interface Options {
  readonly output?: string;
  readonly lang: string;
  readonly unsourced?: true;
  readonly fetch?: true;
  readonly timeout: number;
  readonly endpoint: string;
  readonly quiet?: true;
}

const help = `
FILE is an item's JSON from https://www.wikidata.org/wiki/Special:EntityData/Q….json, an answer of wbgetentities, or lines of a dump; - is standard input.
Every film, series, game and comic in the files becomes a title; with ids, only those. Files of people, characters and places give their names.
Only ids that no file has are fetched. Lists on standard error what is left out, and why.
Exit code: 0 the dataset is written, 2 a file, the network or the command was at fault, and nothing is written.

  wick import wikidata Q91540 Q109331 -o films.json
  wick import wikidata film.json people.json -o films.json
  wick import wikidata film.json --fetch --lang de > films.de.json`;

/** Where Wikidata's operators find out about the program that asks. */
const about = 'https://www.npmjs.com/package/wick-widgets';
const wikidataApi = 'https://www.wikidata.org/w/api.php';

/** Adds the command to the program, whose version names it to the server. */
export function addImport(program: Command): void {
  const userAgent = `wick-widgets/${program.version() ?? ''} (+${about})`;
  program
    .command('import')
    .summary('make a dataset of what others have recorded')
    .description('Makes a dataset of what others have recorded.')
    .command('wikidata')
    .summary('make a dataset of Wikidata’s items')
    .description('Makes a dataset of items of Wikidata: names, releases, cast, crew, runtime, rating, money and ids, each with its source.')
    .argument('<FILE|Q-ID...>', 'files of Wikidata’s JSON, and ids or addresses of items')
    .option('-o, --output <FILE>', 'the file; default: standard output')
    .option('--lang <LANGUAGE>', 'the language of names, such as de or pt-br', language, 'en')
    .option('--unsourced', 'also take what Wikidata names no source for, citing Wikidata')
    .option('--fetch', 'fetch the names that files refer to')
    .option('--timeout <SECONDS>', 'how long one request may take', seconds, 10)
    .addOption(new Option('--endpoint <URL>', 'the api.php of a mirror, or of another Wikibase with Wikidata’s ids').default(wikidataApi).argParser(httpAddress))
    .option('-q, --quiet', 'print no summary')
    .addHelpText('after', help)
    .action((sources: readonly string[], options: Options) => importWikidata(sources, options, userAgent));
}

function language(text: string): string {
  if (!/^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(text)) throw new InvalidArgumentError('It takes a language such as en, de or pt-br.');
  return text.toLowerCase();
}

function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= longestTimeout)) throw new InvalidArgumentError(`It takes a number of seconds up to ${String(longestTimeout)}.`);
  return value;
}

const longestTimeout = 600;

function httpAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) throw new InvalidArgumentError('It takes an address such as https://www.wikidata.org/w/api.php.');
  return text;
}

async function importWikidata(sources: readonly string[], options: Options, userAgent: string): Promise<void> {
  const { importItems } = await import('../publish/import-wikidata/import-wikidata.js');
  const ids = [...new Set(sources.flatMap((source) => idIn(source) ?? []))];
  const files = await filesIn([...new Set(sources.filter((source) => idIn(source) === undefined))]);
  const all = [...files, ...(await fetchedFor(files, ids, options, userAgent))];
  const imported = importItems(all, { language: options.lang, takesUnsourced: options.unsourced === true, ...(ids.length > 0 && { titles: ids }) });
  const text = `${JSON.stringify(imported.dataset, undefined, 2)}\n`;
  refuseFaults(options.output ?? 'standard output', text);
  if (options.output === undefined) process.stdout.write(text);
  else await writeWhole(options.output, text);
  if (!options.quiet) summarize(options.output ?? 'the dataset', imported);
}

/** The id of an item, alone or in an address of Wikidata; undefined for the name of a file. Throws a `FileError` for any other address. */
function idIn(source: string): string | undefined {
  const address = URL.canParse(source) ? new URL(source) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) return /^Q[1-9]\d*$/i.test(source) ? source.toUpperCase() : undefined;
  const id = /^(?:(?:www|m)\.)?wikidata\.org$/.test(address.hostname) ? pageOfItem.exec(address.pathname)?.[1] : undefined;
  if (id === undefined) throw new FileError(source, 'it is no address of an item of Wikidata', 'Give the id, such as Q91540, or a file with the item’s JSON.');
  return id.toUpperCase();
}

/** The path of an item's page, of its JSON, or of what it stands for. */
const pageOfItem = /^\/(?:entity\/|wiki\/(?:Special(?::|%3A)EntityData\/)?)(Q[1-9]\d*)(?:\.\w+)?$/i;

async function filesIn(names: readonly string[]): Promise<readonly EntityFile[]> {
  const { readEntities } = await import('../publish/import-wikidata/read-entities.js');
  const files: EntityFile[] = [];
  for (const name of names) {
    await refuseLarge(name);
    files.push(readEntities(name === '-' ? 'standard input' : name, await readText(name)));
  }
  return files;
}

/** The longest file that is read, in bytes: a tenth of a second of a whole dump, and ten thousand films. */
const largestFile = 256 * 1024 * 1024;

async function refuseLarge(name: string): Promise<void> {
  if (name === '-') return;
  const { size } = await stat(name).catch((error: unknown) => {
    throw fileErrorOf(name, error, 'read');
  });
  if (size > largestFile) throw new FileError(name, `it has ${String(Math.round(size / 1024 / 1024))} MB, and at most ${String(largestFile / 1024 / 1024)} MB are read`, 'Cut the lines of the items that you need out of the dump, for example with grep.');
}

/** What the network gives beside files: items that were asked for, then what they and, with `--fetch`, those in files mention. */
async function fetchedFor(files: readonly EntityFile[], ids: readonly string[], { lang, fetch, timeout, endpoint }: Options, userAgent: string): Promise<readonly EntityFile[]> {
  const known = new Set(files.flatMap(({ items }) => items.map(({ id }) => id)));
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length === 0 && !fetch) return [];
  const { fetchWithMentions } = await import('../publish/import-wikidata/fetch-mentions.js');
  const items = await fetchWithMentions(files, { missing, titles: ids }, { endpoint, timeout: timeout * 1000, userAgent, language: lang });
  return [{ name: endpoint, items, others: [] }];
}

/** A dataset that a page could not show is not written: items of others may hold what the import does not foresee. */
function refuseFaults(name: string, text: string): void {
  const checked = validateDataset(text, name);
  if (checked.faults.length === 0) return;
  report(checked.faults.map((fault) => faultLine(checked, fault, process.stderr)));
  throw new FileError(name, 'the dataset made of these items has faults, and is not written', 'Import fewer items, or leave out the one named above.');
}

function summarize(name: string, { dataset, log }: Imported): void {
  const counts = Object.entries(dataset).flatMap(([kind, list]: [string, unknown]) => (Array.isArray(list) ? `${kind} ${String(list.length)}` : []));
  report([`${name}: ${counts.join(', ')}`, ...log.lines()].map(visible));
}
