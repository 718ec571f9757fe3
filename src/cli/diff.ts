/**
 * `wick diff`: says what changed between two datasets, and which articles read differently because of it.
 */
import { type Command, Option } from 'commander';
import { wholeCatalogue } from '../data/whole-catalogue.js';
import type { Catalogue } from '../domain/ledger/catalogue.js';
import { findingLines } from '../publish/check/finding-lines.js';
import type { Difference } from '../publish/diff/diff.js';
import type { ArticleReading, ArticleReadings, ReadingOptions } from '../publish/diff/diff-articles.js';
import type { RawPageOptions } from '../publish/prerender/page-options.js';
import { readDataset } from './dataset-option.js';
import { addFilmsOption, type FilmsArguments } from './films-option.js';
import { readOptions } from './read-options.js';
import { counted, painted, print, progressOn, report, visible } from './terminal.js';

const formats = ['text', 'json'] as const;

interface Arguments extends RawPageOptions, FilmsArguments {
  readonly articles?: readonly string[];
  readonly format: (typeof formats)[number];
  readonly files?: true;
  readonly null?: true;
  readonly quiet?: true;
}

const help = `
OLD and NEW are a file, a folder or a pattern in quotes, whose files are joined as wick join does; or the word bundled, for the data of this version.
Lists every claim and record that was added, edited or withdrawn, whatever its day. With --articles also the widgets whose words differ, drawn with both at the same time, and what wick check finds only with NEW.
Exit code: 0 there is no difference, 1 there is one, 2 something could not be read or the command was misused.

  wick diff films-old.json films.json
  wick diff films-old.json films.json --articles 'archive/**/*.{html,md}'
  wick diff old.json bundled --files -z --articles archive/ | xargs -0 -r wick prerender --in-place`;

/** Adds the command to the program. */
export function addDiff(program: Command): void {
  const command = program
    .command('diff')
    .summary('say what changed between two datasets, and in which articles')
    .description('Says in words what became known, moved, was corrected, edited or withdrawn between two datasets, and which widgets of which articles read differently because of it.')
    .argument('<OLD>', 'the earlier dataset, or: bundled')
    .argument('<NEW>', 'the later dataset, or: bundled')
    .option('--articles <ARTICLE...>', 'articles to compare: files, folders or patterns in quotes')
    .option('--now <WHEN>', 'the time at which widgets are drawn with both, 2025-06-06T20:00Z or 2025-06-06; default: now')
    .option('--lang <LANGUAGE>', 'the language in which the differences are told; default: en')
    .option('--region <COUNTRY>', 'the market, as a two-letter country code; default: US')
    .option('--facts <POLICY>', 'of the articles: live, noted or frozen; default: noted')
    .option('--spoilers <POLICY>', 'of the articles: seen, show or hide; default: seen')
    .option('--time-zone <ZONE>', 'the IANA name of the zone that days are counted in; default: the region’s');
  addFilmsOption(command)
    .addOption(new Option('-f, --format <FORMAT>', 'how the differences are printed').choices(formats).default('text'))
    .addOption(new Option('--files', 'print only the names of articles with widgets that read differently').conflicts('format'))
    .addOption(new Option('-z, --null', 'the same, with a NUL at the end of each name, for xargs -0 -r').implies({ files: true }).conflicts('format'))
    .option('-q, --quiet', 'print differences only, no summary and no progress')
    .addHelpText('after', help)
    .action(diff);
}

async function diff(old: string, now: string, written: Arguments, command: Command): Promise<void> {
  const { articles: names, films, quiet } = written;
  if (written.files && names === undefined) command.error('error: there are no articles whose names could be printed: name some with --articles');
  const { now: time, locale, settings } = readOptions(written, command);
  const ledgers = { old: await ledgerOf(old), now: await ledgerOf(now) };
  const { diffDatasets } = await import('../publish/diff/diff.js');
  const differences = await diffDatasets(ledgers.old, ledgers.now, { now: time, ...(locale !== undefined && { locale }), ...(settings.region !== undefined && { region: settings.region }) });
  const readings = names && (await readArticles(names, ledgers, { now: time, settings, ...(films !== undefined && { films }) }, quiet));
  if (readings && readings.errors.length > 0) process.exitCode = 2;
  if (written.files) for (const { name } of readings!.articles.filter(({ widgets }) => widgets.length > 0)) process.stdout.write(`${name}${written.null ? '\0' : '\n'}`);
  else if (written.format === 'json') print([JSON.stringify({ differences, ...(readings && { articles: readings.articles.map(({ name, widgets, findings }) => ({ name, widgets, findings })) }) }, undefined, 2)]);
  else tell(differences, readings, quiet);
  if (differences.length > 0) process.exitCode ??= 1;
}

async function ledgerOf(name: string): Promise<Catalogue> {
  return name === 'bundled' ? wholeCatalogue() : readDataset([name]);
}

async function readArticles(names: readonly string[], ledgers: { readonly old: Catalogue; readonly now: Catalogue }, options: ReadingOptions, quiet: true | undefined): Promise<ArticleReadings> {
  const { diffArticles } = await import('../publish/diff/diff-articles.js');
  const progress = progressOn(process.stderr);
  const readings = await diffArticles(names, ledgers, {
    ...options,
    onArticle: (done, all) => {
      if (!quiet) progress.show(`${String(done)} of ${String(all)}`);
    },
  });
  progress.clear();
  report(readings.errors.map((error) => `wick: ${visible(error.message)}`));
  return readings;
}

function tell(differences: readonly Difference[], readings: ArticleReadings | undefined, quiet: true | undefined): void {
  for (const { kindText, text, source } of differences) print([`${painted('bold', kindText)}: ${visible(text)}`, ...(source === undefined ? [] : [`  ${visible(source)}`])]);
  const articles = readings?.articles ?? [];
  if (articles.length > 0) print(['', ...articles.flatMap(linesOf)]);
  if (quiet) return;
  const count = differences.length === 0 ? painted('green', 'no difference') : painted('red', counted(differences.length, 'difference'));
  const widgets = articles.flatMap((article) => article.widgets).length;
  const findings = articles.flatMap((article) => article.findings).length;
  const among = readings ? `; ${counted(widgets, 'widget')} in ${counted(articles.filter((article) => article.widgets.length > 0).length, 'article')} of ${String(readings.read)} ${widgets === 1 ? 'reads' : 'read'} differently${findings > 0 ? `, ${counted(findings, 'new finding')}` : ''}` : '';
  print([...(differences.length > 0 ? [''] : []), `${count}${among}`]);
}

function linesOf({ name, source, widgets, findings }: ArticleReading): readonly string[] {
  return [
    ...widgets.map(({ line, column, tag, before, after }) => `${painted('bold', visible(`${name}:${String(line)}:${String(column)}`))} ${tag}: ${shown(before)} → ${shown(after)}`),
    ...findingLines({ name, source, findings }, visible).map(({ place, kind, message }) => `${painted('bold', place)} ${kind}: ${message}`),
  ];
}

function shown(words: string): string {
  return words === '' ? 'nothing' : `“${visible(words)}”`;
}
