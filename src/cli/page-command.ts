/**
 * The arguments, options and output that `wick prerender` and `wick bake` share.
 */
import { type Command, Option } from 'commander';
import type { Catalogue } from '../domain/ledger/catalogue.js';
import type { ParsedPageOptions, RawPageOptions } from '../publish/prerender/page-options.js';
import type { KindOption, Summary } from '../publish/files/rewrite-files.js';
import type { Written } from '../publish/prerender/prerender.js';
import type { Outcome, TransformModule } from '../publish/files/rewrite.js';
import { addDatasetOption, readDataset } from './dataset-option.js';
import { addFilmsOption, type FilmsArguments } from './films-option.js';
import { readOptions } from './read-options.js';
import { addCacheOption, type CacheArguments, cacheFor, type RunOptions } from './archives/cache-option.js';
import { addShardOption, type ShardArguments } from './archives/shard-option.js';
import { counted, painted, print, progressOn, report, visible } from './terminal.js';
import { progressText } from './archives/time-left.js';

export interface PageArguments extends RawPageOptions, FilmsArguments, ShardArguments, CacheArguments {
  readonly output?: string;
  readonly inPlace?: true;
  readonly markdown?: true;
  readonly dataset?: readonly string[];
  readonly json?: true;
  readonly quiet?: true;
}

/** The options for every page of a run. */
export interface SharedPageOptions extends ParsedPageOptions, KindOption {
  readonly catalogue?: Catalogue;
  readonly films?: string;
}

/** The end of the help of commands that write pages. */
export const exitCodesHelp = `
Folders are searched recursively, except hidden ones and node_modules. - is standard input.
Exit code: 0 all is written, 1 a widget could not be drawn and keeps its authored words, 2 an article could not be read or written, or the command was misused.`;

/** Adds arguments and options to a command that writes pages. */
export function pageCommand(command: Command): Command {
  command
    .argument('<ARTICLE...>', 'files, folders or patterns in quotes; HTML, or Markdown with HTML')
    .option('-o, --output <PATH>', 'a folder, or a file for a single article; default: standard output, for a single article')
    .addOption(new Option('--in-place', 'write each article back to its own file').conflicts('output'))
    .option('--markdown', 'standard input is Markdown')
    .option('--now <WHEN>', 'the time as of which pages are drawn, 2025-06-06T20:00Z or 2025-06-06; default: now')
    .option('--lang <LANGUAGE>', 'the language of the widgets; default: the page’s')
    .option('--region <COUNTRY>', 'the market, as a two-letter country code; default: US')
    .option('--published <DAY>', 'the day on which the articles were published; default: the day that each page names')
    .option('--facts <POLICY>', 'live, noted or frozen; default: noted')
    .option('--spoilers <POLICY>', 'seen, show or hide; default: seen')
    .option('--time-zone <ZONE>', 'the IANA name of the zone that days are counted in; default: the region’s');
  return addCacheOption(addShardOption(addDatasetOption(addFilmsOption(command))))
    .option('--json', 'print a JSON report with the result for each article')
    .option('-q, --quiet', 'print troubles only: no progress and no summary');
}

/** Reads the shared options; an invalid one ends the run. */
export async function readSharedOptions(written: PageArguments, command: Command): Promise<SharedPageOptions> {
  const options = readOptions(written, command);
  if (written.json && written.output === undefined && !written.inPlace) command.error('error: --json prints a report where the article would go: name an output with -o, or say --in-place');
  return { ...options, ...(written.markdown && { kind: 'markdown' }), ...(written.films !== undefined && { films: written.films }), ...(written.dataset !== undefined && { catalogue: await readDataset(written.dataset) }) };
}

/** Rewrites the articles, prints their results, and sets the exit code. */
export async function rewriteArticles<O extends KindOption & RunOptions>(names: readonly string[], transform: TransformModule<O>, { output, inPlace, json, quiet, shard, cache }: PageArguments, command: Command): Promise<void> {
  const line = progressOn(process.stderr);
  const started = performance.now();
  const outcomes: object[] = [];
  const { rewriteFiles } = await import('../publish/files/rewrite-files.js');
  const summary = await rewriteFiles(names, {
    ...(output !== undefined && { output }),
    ...(inPlace && { inPlace }),
    ...(shard && { shard }),
    ...(cache !== undefined && { cache: await cacheFor<Written>(cache, command.name(), transform.options) }),
    transform,
    lost: (error) => {
      if (json) outcomes.push({ name: error.file, case: 'failed', error: error.message });
      say([failure(error.message)]);
    },
    done: (outcome) => {
      if (json) outcomes.push(outcome.case === 'failed' ? { ...outcome, error: outcome.error.message } : outcome);
      say(linesOf(outcome));
    },
    progress: (finished, of) => {
      if (!quiet && of > 1) line.show(progressText(finished, of, performance.now() - started));
    },
  });
  line.clear();
  if (json) print([JSON.stringify(outcomes, undefined, 2)]);
  if (!quiet) report([summaryOf(summary)]);
  if (summary.failed > 0) process.exitCode = 2;
  else if (summary.troubles > 0) process.exitCode = 1;

  function say(lines: readonly string[]): void {
    if (lines.length > 0) line.clear();
    report(lines);
  }
}

function linesOf(outcome: Outcome): readonly string[] {
  if (outcome.case === 'failed') return [failure(outcome.error.name === 'FileError' ? outcome.error.message : `${outcome.name}: ${outcome.error.message}`)];
  return outcome.troubles.map(({ line, column, code, message }) => {
    const place = `${outcome.name}:${String(line)}:${String(column)}`;
    return `${painted('bold', visible(place), process.stderr)} ${visible(`${code}: ${message}`)}`;
  });
}

function failure(message: string): string {
  return `${painted('red', 'wick:', process.stderr)} ${visible(message)}`;
}

function summaryOf({ articles, widgets, troubles, failed }: Summary): string {
  const written = `${counted(articles, 'article')} written, ${counted(widgets, 'widget')}`;
  const wrong = [...(troubles > 0 ? [counted(troubles, 'trouble')] : []), ...(failed > 0 ? [`${String(failed)} failed`] : [])].join(', ');
  return wrong === '' ? painted('green', written, process.stderr) : `${written}, ${painted('red', wrong, process.stderr)}`;
}
