/**
 * `wick check`: reads articles, and prints each place that states something overtaken.
 */
import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { wholeCatalogue } from '../data/whole.js';
import { parseDay } from '../domain/plain-date.js';
import { type Baseline, baselineText, type CheckedArticle, heldAgainst, parseBaseline } from '../publish/baseline.js';
import { sarifOf } from '../publish/check-sarif.js';
import { findingLines, type FindingLines } from '../publish/check-text.js';
import { checkFiles } from '../publish/check-files.js';
import { FileError, fileErrorOf } from '../publish/file-error.js';
import { writeWhole } from '../publish/write-whole.js';
import { painted, print, progressOn, report, visible } from './terminal.js';

interface Options {
  readonly title?: readonly string[];
  readonly since?: string;
  readonly now?: number;
  readonly lang?: string;
  readonly format: 'text' | 'json' | 'sarif';
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly quiet?: true;
}

const help = `
Reads .html, .htm, .md, .markdown and .txt. Each place is told with what is true, since when, and the source.
A comment <!-- wick-ignore --> passes over the line it stands on or the block below it, <!-- wick-ignore-file --> the file.
Exit code: 0 nothing is overtaken, 1 something is, 2 something could not be read or the command was misused.

  wick check content/
  wick check --title ballerina --since 2025-06-01 'archive/**/*.{html,md}'
  wick check content/ --write-baseline stale.json
  wick check content/ --baseline stale.json --format sarif > wick.sarif`;

/** Adds the command to the program. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('list what articles say that is overtaken')
    .description('Lists each place in articles that states an overtaken value, with what is true, since when, and who says so.')
    .argument('[article...]', 'files, folders or patterns; without any, or for -, what comes by standard input')
    .option('-t, --title <id>', 'a title that the articles are about; can be given several times', (id: string, ids: readonly string[] = []) => [...ids, id])
    .option('--since <day>', 'only what was overtaken on this day or later, YYYY-MM-DD', dayOf)
    .option('--now <day>', 'hold articles against what is known on this day; default today', noonOf)
    .option('--lang <tag>', 'the language of articles that do not say theirs: en, de, ar')
    .addOption(new Option('-f, --format <format>', 'how findings are printed').choices(['text', 'json', 'sarif']).default('text'))
    .option('--baseline <file>', 'do not tell what this file lists')
    .option('--write-baseline <file>', 'write what is found to this file, and tell nothing')
    .option('-q, --quiet', 'print findings only, no summary and no progress')
    .addHelpText('after', help)
    .action(check);
}

function dayOf(text: string): string {
  if (!parseDay(text)) throw new InvalidArgumentError('Write a day as YYYY-MM-DD.');
  return text;
}

function noonOf(text: string): number {
  return Date.parse(`${dayOf(text)}T17:00:00Z`);
}

async function check(names: readonly string[], options: Options, command: Command): Promise<void> {
  if (names.length === 0 && process.stdin.isTTY) command.error('error: there is no article to check');
  const { title: titles = [], since, now = Date.now(), lang, quiet } = options;
  const catalogue = await wholeCatalogue();
  const strange = titles.find((id) => !catalogue.titles.has(id));
  if (strange !== undefined) command.error(`error: there is no title "${strange}"; there are ${[...catalogue.titles.keys()].join(', ')}`);
  const known = options.baseline === undefined ? undefined : await baselineIn(options.baseline);
  if (known === 'unread') return;
  const progress = progressOn(process.stderr);
  const onArticle = (done: number, all: number): void => {
    if (!quiet) progress.show(`${String(done)} of ${String(all)}`);
  };
  const { articles, errors } = await checkFiles(names.length > 0 ? names : ['-'], { now, catalogue, titles, ...(since !== undefined && { since }), ...(lang !== undefined && { locale: lang }), onArticle });
  progress.clear();
  report(errors.map((error) => `wick: ${visible(error.message)}`));
  if (errors.length > 0) process.exitCode = 2;
  if (options.writeBaseline !== undefined) return writeBaseline(options.writeBaseline, articles, quiet);
  const held = known ? heldAgainst(articles, known) : { articles, obsolete: [] };
  report(held.obsolete.map(({ file, rule, words }) => `wick: ${visible(file)}: ${rule} “${visible(words)}” occurs no more: write the baseline again`));
  tell(held.articles, options, command.parent?.version() ?? '');
  if (held.articles.some(({ findings }) => findings.length > 0)) process.exitCode ??= 1;
}

async function baselineIn(file: string): Promise<Baseline | 'unread'> {
  try {
    const baseline = parseBaseline(await readFile(file, 'utf8'));
    if (typeof baseline !== 'string') return baseline;
    throw new FileError(file, baseline, 'Write it again with --write-baseline.');
  } catch (error) {
    report([`wick: ${visible(fileErrorOf(file, error, 'read').message)}`]);
    process.exitCode = 2;
    return 'unread';
  }
}

async function writeBaseline(file: string, articles: readonly CheckedArticle[], quiet: true | undefined): Promise<void> {
  try {
    await writeWhole(file, baselineText(articles));
    if (!quiet) report([`${visible(file)}: ${counted(articles.flatMap(({ findings }) => findings).length, 'finding')} written`]);
  } catch (error) {
    report([`wick: ${visible(fileErrorOf(file, error, 'written').message)}`]);
    process.exitCode = 2;
  }
}

function tell(articles: readonly CheckedArticle[], { format, quiet }: Options, version: string): void {
  if (format === 'json') return print([JSON.stringify(articles.map(({ name, findings }) => ({ name, findings })), undefined, 2)]);
  if (format === 'sarif') return print([JSON.stringify(sarifOf(articles, version), undefined, 2)]);
  for (const article of articles) print(findingLines(article, visible).flatMap(linesOf));
  const count = articles.flatMap(({ findings }) => findings).length;
  if (!quiet) print([`${counted(articles.length, 'article')}: ${count > 0 ? painted('red', counted(count, 'finding')) : painted('green', 'nothing is overtaken')}`]);
}

function linesOf({ place, kind, message, excerpt, caret, sources }: FindingLines): readonly string[] {
  return [`${painted('bold', place)} ${kind}: ${message}`, `  ${excerpt}`, `  ${painted('yellow', caret)}`, ...sources.map((source) => `  source: ${source}`), ''];
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
