/**
 * Lists the widgets of articles that read differently with another dataset, and what the check finds only with it.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { readArticle } from '../articles/article.js';
import { widgetsIn } from '../articles/article-widgets.js';
import { kindOfFile, kindOfText, type ReadableKind } from '../articles/dated-article.js';
import { edited, unedited } from '../articles/edits.js';
import { createLineIndex, type LineColumn } from '../articles/line-columns.js';
import { articleChecker, type Checker, type CheckOptions } from '../check/check.js';
import { checkedExtensions } from '../check/check-files.js';
import type { Finding } from '../check/finding.js';
import { type FileError, fileErrorOf } from '../files/file-error.js';
import { articleName, findArticles } from '../files/find-articles.js';
import { readText } from '../files/read-text.js';
import { earlierEdits } from '../prerender/earlier-output.js';
import { fill, type PageOptions } from '../prerender/fill.js';
import { expand } from '../shorthand/expand.js';
import { articleTriggers, editionTag, isSameLedger, type LedgerPair } from './touched-records.js';
import { changedWidgets, differingParts } from './widget-text.js';

/** A widget that reads differently, by the place of its tag, link or shortcode. */
export interface WidgetReading extends LineColumn {
  readonly tag: string;
  /** The part of its words that differs. */
  readonly before: string;
  readonly after: string;
}

/** An article in which something differs. */
export interface ArticleReading {
  readonly name: string;
  /** The text, to show lines of it. */
  readonly source: string;
  readonly widgets: readonly WidgetReading[];
  /** What the check finds with the newer dataset alone. */
  readonly findings: readonly Finding[];
}

/** How pages are drawn; both datasets are read at the same time. */
export interface ReadingOptions extends Omit<PageOptions, 'kind' | 'catalogue'> {
  /** Called after each article with the number done and the number of all. */
  readonly onArticle?: (done: number, all: number) => void;
}

export interface ArticleReadings {
  readonly articles: readonly ArticleReading[];
  /** The number of articles found. */
  readonly read: number;
  readonly errors: readonly FileError[];
}

/** Compares the articles that files, folders and patterns name. Articles that cannot be read are listed as errors. */
export async function diffArticles(names: readonly string[], ledgers: LedgerPair, { onArticle, ...options }: ReadingOptions): Promise<ArticleReadings> {
  const { files, errors } = await findArticles(names, checkedExtensions);
  const compare = await articleComparer(ledgers, options);
  const articles: ArticleReading[] = [];
  const failed = [...errors];
  for (const [done, { path }] of files.entries()) {
    const name = articleName(path);
    try {
      const source = await readText(path);
      const { widgets, findings } = await compare(source, kindOfFile(path) ?? kindOfText(source), name);
      if (widgets.length + findings.length > 0) articles.push({ name, source, widgets, findings });
    } catch (error) {
      failed.push(fileErrorOf(name, error, 'read'));
    }
    onArticle?.(done + 1, files.length);
  }
  return { articles, read: files.length, errors: failed };
}

/** Compares one article. Drawing pages at the same time is not possible: they share one root for events. */
type ArticleComparer = (text: string, kind: ReadableKind, name: string) => Promise<Pick<ArticleReading, 'widgets' | 'findings'>>;

/** Makes a comparer for many articles. It skips those that show and name nothing that differs. */
async function articleComparer(ledgers: LedgerPair, options: Omit<ReadingOptions, 'onArticle'>): Promise<ArticleComparer> {
  const pair: LedgerPair = { old: withoutEdition(ledgers.old), now: withoutEdition(ledgers.now) };
  const { mayShow, mayTell } = articleTriggers(pair, !isDeepStrictEqual(ledgers.old.edition, ledgers.now.edition));
  const check: CheckOptions = { now: options.now, ...(options.films !== undefined && { films: options.films }) };
  const checkers = await Promise.all([articleChecker({ ...check, catalogue: ledgers.old }), articleChecker({ ...check, catalogue: ledgers.now })]);
  return async (text, kind, name) => {
    const shows = mayShow(text);
    return {
      widgets: shows && kind !== 'text' ? await widgetsThatDiffer(text, { ...options, kind }, pair, ledgers) : [],
      findings: shows || mayTell(text) ? newFindings(checkers, text, kind, name) : [],
    };
  };
}

function withoutEdition({ edition: _, ...ledger }: Catalogue): Catalogue {
  return ledger;
}

async function widgetsThatDiffer(text: string, options: PageOptions, pair: LedgerPair, whole: LedgerPair): Promise<readonly WidgetReading[]> {
  const { kind = 'html' } = options;
  const raw = readArticle(text, kind);
  const edits = earlierEdits(raw);
  const source = edits.length > 0 ? readArticle(edited(text, edits), kind) : raw;
  const { article, sourceOf } = expand(source, options.films);
  const widgets = widgetsIn(article);
  const { old, now } = widgets.some(({ tag }) => tag === editionTag) ? whole : pair;
  if (widgets.length === 0 || isSameLedger({ old, now }, widgets)) return [];
  const [before, after] = [await fill(article, { ...options, catalogue: old }), await fill(article, { ...options, catalogue: now })];
  const writtenAt = edits.length > 0 ? unedited(edits) : (offset: number): number => offset;
  const placeAt = createLineIndex(text);
  return changedWidgets(article, before, after, options.now).map(({ element, before: was, after: is }): WidgetReading => {
    const [beforePart, afterPart] = differingParts(was, is);
    return { ...placeAt(writtenAt(sourceOf(element.sourceCodeLocation!.startOffset))), tag: element.tagName, before: beforePart, after: afterPart };
  });
}

function newFindings([old, now]: readonly Checker[], text: string, kind: ReadableKind, name: string): readonly Finding[] {
  const found = now!(text, kind, name);
  if (found.length === 0) return [];
  const known = new Set(old!(text, kind, name).map(({ fingerprint }) => fingerprint));
  return found.filter(({ fingerprint }) => !known.has(fingerprint));
}
