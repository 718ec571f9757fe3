/**
 * `wick check`: reads articles, and prints each place with an overtaken value.
 */
import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseDay } from '../domain/dates/plain-date.js';
import { type Baseline, baselineText, type CheckedArticle, heldAgainst, parseBaseline } from '../publish/check/baseline.js';
import { type FindingLevel, findingLevels } from '../publish/check/finding.js';
import { jsonReport, sarifReport } from '../publish/check/report.js';
import { sarifOf } from '../publish/check/sarif.js';
import type { KeptFindings } from '../publish/check/check-files.js';
import { findingLines, type FindingLines } from '../publish/check/finding-lines.js';
import type { FixFilesOptions } from '../publish/check-fix/fix-files.js';
import { FileError, fileErrorOf } from '../publish/files/file-error.js';
import { writeWhole } from '../publish/files/atomic-write.js';
import { addDatasetOption } from './dataset-option.js';
import { addFilmsOption, type FilmsArguments } from './films-option.js';
import { addCacheOption, type CacheArguments, cacheFor } from './archives/cache-option.js';
import { addShardOption, type ShardArguments } from './archives/shard-option.js';
import { counted, painted, print, progressOn, report, visible } from './terminal.js';
import { progressText } from './archives/time-left.js';
import { readTitleQuery, type TitleArguments } from './title-options.js';

const formats = ['text', 'json', 'sarif'] as const;

interface Arguments extends TitleArguments, FilmsArguments, ShardArguments, CacheArguments {
  readonly since?: string;
  readonly level?: FindingLevel;
  readonly format: (typeof formats)[number];
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly merge?: readonly string[];
  readonly fix?: true;
  readonly yes?: true;
  readonly dryRun?: true;
}

const help = `
Reads .html, .htm, .md, .markdown and .txt. Prints each place with the current value, since when it is known, and its source.
The comment <!-- wick-ignore --> ignores its line, or the block below it if it is alone on its line; <!-- wick-ignore-file --> ignores the file.
Exit code: 0 nothing is overtaken, 1 something is, 2 something could not be read or the command was misused.

  wick check content/
  wick check --title ballerina --since 2025-06-01 'archive/**/*.{html,md}'
  wick check content/ --write-baseline stale.json
  wick check content/ --baseline stale.json --format sarif > wick.sarif
  wick check content/ --shard 3/8 --format json > reports/3.json
  wick check --merge 'reports/*.json'
  wick check --fix content/`;

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
    .option('--lang <LANGUAGE>', 'the language of articles that do not name theirs: en, de, ar, fr or es; default: the ones that their words can be in')
    .option('--region <COUNTRY>', 'the market whose dates are meant, as a two-letter country code; default: that of the article’s provider or language')
    .addOption(new Option('--level <LEVEL>', 'only findings of this level or a graver one: a note is stale wording or disputed; default: note').choices(findingLevels));
  addCacheOption(addShardOption(addDatasetOption(addFilmsOption(command))))
    .option('--merge <REPORTS...>', 'join the JSON or SARIF reports of shards, instead of checking articles: files or patterns in quotes')
    .addOption(new Option('-f, --format <FORMAT>', 'how findings are printed').choices(formats).default('text'))
    .option('--baseline <FILE>', 'leave out the findings that this file lists')
    .option('--write-baseline <FILE>', 'write all findings to this file, and print none')
    .addOption(new Option('--fix', 'propose a mend for each finding, and write what is accepted: a wick-fact around the words, or a note below them').conflicts('writeBaseline'))
    .option('-y, --yes', 'with --fix: accept every mend')
    .addOption(new Option('--dry-run', 'with --fix: write nothing, and print a unified diff').conflicts(['yes', 'format']))
    .option('-q, --quiet', 'print findings only, no summary and no progress')
    .addHelpText('after', help)
    .action(check);
}

function dayOf(text: string): string {
  if (!parseDay(text)) throw new InvalidArgumentError('Write a day as YYYY-MM-DD.');
  return text;
}

async function check(names: readonly string[], written: Arguments, command: Command): Promise<void> {
  if (written.merge) {
    if (names.length > 0 || written.shard || written.baseline !== undefined || written.writeBaseline !== undefined || written.fix) command.error('error: --merge takes reports only: no articles, no --shard, no baseline and no --fix');
    return merge(written.merge, written, command.parent?.version() ?? '');
  }
  if (names.length === 0 && process.stdin.isTTY) command.error('error: there is no article to check');
  const { since, level, films, baseline, quiet, shard } = written;
  const { lang, ...others } = written;
  const asked = { ...(await readTitleQuery(others, command)), ...(lang !== undefined && { locale: await localeOf(lang, command) }) };
  const known = baseline === undefined ? undefined : await baselineIn(baseline);
  const articlesNamed = names.length > 0 ? names : ['-'];
  const options = { ...asked, ...(since !== undefined && { since }), ...(level !== undefined && { level }), ...(films !== undefined && { films }) };
  const part = { ...options, ...(shard && { shard }) };
  if (written.fix || written.yes || written.dryRun) return fix(articlesNamed, { ...part, ...(known && { baseline: known }) }, written, command);
  const { checkFiles } = await import('../publish/check/check-files.js');
  const progress = progressOn(process.stderr);
  const started = performance.now();
  const onArticle = (done: number, all: number): void => {
    if (!quiet) progress.show(progressText(done, all, performance.now() - started));
  };
  const cache = written.cache === undefined ? undefined : await cacheFor<KeptFindings>(written.cache, command.name(), options);
  const { articles, errors } = await checkFiles(articlesNamed, { ...part, ...(cache && { cache }), thread: new URL('../publish/check/check-thread.js', import.meta.url), onArticle });
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

async function fix(names: readonly string[], options: Omit<FixFilesOptions, 'decide' | 'save'>, written: Arguments, command: Command): Promise<void> {
  if (!written.fix) command.error('error: --yes and --dry-run belong to --fix');
  // No other run needs these modules.
  const { fixArticles, fixWay, isOutputTaken, tellMended } = await import('./check-fix.js');
  const way = fixWay(written, names);
  if (way === undefined) command.error('error: there is no terminal on which --fix could ask: say --yes to accept every mend, or --dry-run to see a diff');
  const mended = await fixArticles(names, way, options);
  const { articles, errors } = mended;
  report(errors.map((error) => `wick: ${visible(error.message)}`));
  if (!isOutputTaken(way, names)) tell(articles, { ...written, quiet: true }, command.parent?.version() ?? '');
  if (!written.quiet) tellMended(mended, articles, way);
  process.exitCode = errors.length > 0 ? 2 : articles.some(({ findings }) => findings.length > 0) || (way === 'dry-run' && mended.written > 0) ? 1 : 0;
}

async function localeOf(lang: string, command: Command): Promise<string> {
  const { languageAsked, languagesRead } = await import('../publish/check/check.js');
  return languageAsked(lang) ?? command.error(`error: --lang '${visible(lang)}' cannot be read: it takes a language in which articles are read: ${languagesRead.join(', ')}`);
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

/** Joins reports, prints them in the format asked for, and sets the exit code as a check of all articles would. */
async function merge(names: readonly string[], written: Arguments, version: string): Promise<void> {
  const { mergeReports } = await import('../publish/check/merge-reports.js');
  const joined = await mergeReports(names);
  if ('articles' in joined) tell(joined.articles.map((article) => ({ ...article, source: '' })), written, version);
  else if (written.format === 'sarif') print([JSON.stringify(joined.sarif, undefined, 2)]);
  else throw new FileError(names.join(', '), 'a SARIF report does not hold all that the other formats print', 'Add --format sarif, or name JSON reports.');
  const found = 'articles' in joined ? joined.articles.some(({ findings }) => findings.length > 0) : joined.sarif.runs.some(({ results }) => results.length > 0);
  if (found) process.exitCode ??= 1;
}

function tell(articles: readonly CheckedArticle[], { format, quiet, shard }: Arguments, version: string): void {
  const data = format === 'json' ? jsonReport(articles, shard) : format === 'sarif' ? sarifReport(sarifOf(articles, version), shard) : undefined;
  if (data) {
    print([JSON.stringify(data, undefined, 2)]);
    return;
  }
  for (const article of articles) print(findingLines(article, visible).flatMap(linesOf));
  const count = articles.flatMap(({ findings }) => findings).length;
  if (!quiet && articles.length > 0) print([`${counted(articles.length, 'article')}: ${count > 0 ? painted('red', counted(count, 'finding')) : painted('green', 'nothing is overtaken')}`]);
}

function linesOf({ place, kind, message, excerpt, caret, sources }: FindingLines): readonly string[] {
  const line = excerpt.trim() === '' ? [] : [`  ${excerpt}`, `  ${painted('yellow', caret)}`];
  return [`${painted('bold', place)} ${kind}: ${message}`, ...line, ...sources.map((source) => `  source: ${source}`), ''];
}
