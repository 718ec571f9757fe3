/**
 * `wick check`: reads articles, and prints each place with an overtaken value.
 */
import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseDay } from '../domain/dates/plain-date.js';
import { type Baseline, baselineText, type CheckedArticle, heldAgainst, parseBaseline } from '../publish/check/baseline.js';
import { sarifOf } from '../publish/check/sarif.js';
import { findingLines, type FindingLines } from '../publish/check/finding-lines.js';
import { FileError, fileErrorOf } from '../publish/files/file-error.js';
import { writeWhole } from '../publish/files/atomic-write.js';
import { addDatasetOption } from './dataset-option.js';
import { addFilmsOption, type FilmsArguments } from './films-option.js';
import { painted, print, progressOn, report, visible } from './terminal.js';
import { readTitleQuery, type TitleArguments } from './title-options.js';

const formats = ['text', 'json', 'sarif'] as const;

interface Arguments extends TitleArguments, FilmsArguments {
  readonly since?: string;
  readonly format: (typeof formats)[number];
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

const help = `
Reads .html, .htm, .md, .markdown and .txt. Prints each place with the current value, since when it is known, and its source.
The comment <!-- wick-ignore --> ignores its line, or the block below it if it is alone on its line; <!-- wick-ignore-file --> ignores the file.
Exit code: 0 nothing is overtaken, 1 something is, 2 something could not be read or the command was misused.

  wick check content/
  wick check --title ballerina --since 2025-06-01 'archive/**/*.{html,md}'
  wick check content/ --write-baseline stale.json
  wick check content/ --baseline stale.json --format sarif > wick.sarif`;

/** Adds the command to the program. */
export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .summary('list overtaken values in articles')
    .description('Lists each place in articles with an overtaken value, with the current value, since when it is known, and its source.')
    .argument('[ARTICLE...]', 'files, folders or patterns in quotes; none or - reads standard input')
    .option('-t, --title <ID>', 'a title that the articles are about; may be given several times', (id: string, before: readonly string[] | undefined) => [...(before ?? []), id])
    .option('--since <DAY>', 'only values overtaken on this day or later, YYYY-MM-DD', dayOf)
    .option('--now <WHEN>', 'check articles against what is known at this time; default: now')
    .option('--lang <LANGUAGE>', 'the language of articles that do not name theirs: en, de or ar; default: all are tried');
  addDatasetOption(addFilmsOption(command))
    .addOption(new Option('-f, --format <FORMAT>', 'how findings are printed').choices(formats).default('text'))
    .option('--baseline <FILE>', 'leave out the findings that this file lists')
    .option('--write-baseline <FILE>', 'write all findings to this file, and print none')
    .option('-q, --quiet', 'print findings only, no summary and no progress')
    .addHelpText('after', help)
    .action(check);
}

function dayOf(text: string): string {
  if (!parseDay(text)) throw new InvalidArgumentError('Write a day as YYYY-MM-DD.');
  return text;
}

async function check(names: readonly string[], written: Arguments, command: Command): Promise<void> {
  if (names.length === 0 && process.stdin.isTTY) command.error('error: there is no article to check');
  const { since, films, baseline, quiet } = written;
  const asked = await readTitleQuery(written, command);
  const known = baseline === undefined ? undefined : await baselineIn(baseline);
  const { checkFiles } = await import('../publish/check/check-files.js');
  const progress = progressOn(process.stderr);
  const onArticle = (done: number, all: number): void => {
    if (!quiet) progress.show(`${String(done)} of ${String(all)}`);
  };
  const { articles, errors } = await checkFiles(names.length > 0 ? names : ['-'], { ...asked, ...(since !== undefined && { since }), ...(films !== undefined && { films }), onArticle });
  progress.clear();
  report(errors.map((error) => `wick: ${visible(error.message)}`));
  if (errors.length > 0) process.exitCode = 2;
  if (written.writeBaseline !== undefined) {
    await writeBaseline(written.writeBaseline, articles, quiet);
    return;
  }
  const held = known ? heldAgainst(articles, known) : { articles, obsolete: [] };
  report(held.obsolete.map(({ file, rule, words }) => `wick: ${visible(file)}: ${rule} “${visible(words)}” occurs no more: write the baseline again`));
  tell(held.articles, written, command.parent?.version() ?? '');
  if (held.articles.some(({ findings }) => findings.length > 0)) process.exitCode ??= 1;
}

async function baselineIn(file: string): Promise<Baseline> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw fileErrorOf(file, error, 'read');
  });
  const baseline = parseBaseline(text);
  if (typeof baseline === 'string') throw new FileError(file, baseline, 'Write it again with --write-baseline.');
  return baseline;
}

async function writeBaseline(file: string, articles: readonly CheckedArticle[], quiet: true | undefined): Promise<void> {
  await writeWhole(file, baselineText(articles));
  if (!quiet) report([`${visible(file)}: ${counted(articles.flatMap(({ findings }) => findings).length, 'finding')} written`]);
}

function tell(articles: readonly CheckedArticle[], { format, quiet }: Arguments, version: string): void {
  const data = format === 'json' ? articles.map(({ name, findings }) => ({ name, findings })) : format === 'sarif' ? sarifOf(articles, version) : undefined;
  if (data) {
    print([JSON.stringify(data, undefined, 2)]);
    return;
  }
  for (const article of articles) print(findingLines(article, visible).flatMap(linesOf));
  const count = articles.flatMap(({ findings }) => findings).length;
  if (!quiet && articles.length > 0) print([`${counted(articles.length, 'article')}: ${count > 0 ? painted('red', counted(count, 'finding')) : painted('green', 'nothing is overtaken')}`]);
}

function linesOf({ place, kind, message, excerpt, caret, sources }: FindingLines): readonly string[] {
  return [`${painted('bold', place)} ${kind}: ${message}`, `  ${excerpt}`, `  ${painted('yellow', caret)}`, ...sources.map((source) => `  source: ${source}`), ''];
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
