/**
 * Checks articles against the ledger, and lists the places that it has overtaken.
 */
import { createHash } from 'node:crypto';
import { defaultSettings, vantageOf } from '../../domain/ledger/vantage.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { wholeCatalogue } from '../../data/whole-catalogue.js';
import { ledgerSpeech } from '../../i18n/sentences/ledger-speech.js';
import { proseFor } from '../../i18n/prose/prose.js';
import type { ReadableKind } from '../articles/dated-article.js';
import type { CheckContext } from './check-context.js';
import { readExpandedArticle } from '../shorthand/expanded-article.js';
import { findAmounts } from '../check-prose/find-amounts.js';
import { findInCinemas, findNoTrailer, findRoles, findStatuses } from '../check-prose/find-phrases.js';
import { findDates, findNames } from '../check-prose/find-values.js';
import { findTorn } from '../check-markup/find-torn.js';
import { findWidgetFaults } from '../check-markup/find-widget-faults.js';
import type { Finding, RawFinding } from './finding.js';
import { withoutIgnored } from './ignores.js';
import { withoutNoted } from './noted-findings.js';
import { findEditorLeftovers } from '../check-markup/editor-leftovers.js';
import { titleLedger, type TitleLedger } from './title-ledgers.js';
import { createLineIndex } from '../articles/line-columns.js';
import { namesIn } from '../check-prose/name-table.js';
import { analysePassages } from '../check-prose/sentence-subjects.js';
import { zones } from '../prerender/all-market-zones.js';

export interface CheckOptions {
  /** The instant whose state of knowledge articles are checked against, in milliseconds since 1970. */
  readonly now: number;
  /** The data. Default: the bundled catalogue with all its parts. */
  readonly catalogue?: Catalogue;
  /** Ids of titles that the articles are about, in addition to those that their widgets name. */
  readonly titles?: readonly string[];
  /** The language of articles that name none. Default: all supported languages are tried. */
  readonly locale?: string;
  /** Report only values overtaken on this ISO day or later, `2025-06-06`. */
  readonly since?: string;
  /** Pattern of films' addresses, `/films/:film`, by which widget links name their title. Default: each page's `<meta name="wick:films">`. */
  readonly films?: string;
}

export interface ArticleOptions extends CheckOptions {
  /** The article's format. Default `html`. */
  readonly kind?: ReadableKind;
  /** The article's name: part of its fingerprints; a date in it counts as the day of publication. */
  readonly name?: string;
}

/** Checks one article and returns its findings. */
export type Checker = (text: string, kind: ReadableKind, name: string) => readonly Finding[];

/** Checks one article, given as text. To check many, make one checker. */
export async function checkArticle(text: string, { kind = 'html', name = '', ...options }: ArticleOptions): Promise<readonly Finding[]> {
  return (await articleChecker(options))(text, kind, name);
}

/** Makes a checker for many articles; the names and values to look for are collected once. */
export async function articleChecker({ now, catalogue: given, titles = [], locale, since, films }: CheckOptions): Promise<Checker> {
  const catalogue = given ?? (await wholeCatalogue());
  const speech = ledgerSpeech(catalogue, vantageOf(defaultSettings, now, zones.offset), 'en');
  const table = namesIn(catalogue);
  const ledgers = new Map<string, TitleLedger>();
  const ledger = (id: string): TitleLedger | undefined => {
    const title = catalogue.titles.get(id);
    const known = ledgers.get(id) ?? (title && titleLedger(title, speech));
    if (known) ledgers.set(id, known);
    return known;
  };
  return (text, kind, name) => {
    const { article, misread, isAsWritten } = readExpandedArticle(text, kind, name, films);
    const prose = proseFor(article.lang ?? locale);
    const desk: CheckContext = { speech, prose, ran: article.ran, ledger };
    const scenes = analysePassages(article, catalogue, table, prose, titles);
    const inProse = scenes.flatMap((scene) => [findDates, findNames, findAmounts, findNoTrailer, findStatuses, findInCinemas, findRoles].flatMap((find) => find(scene, desk)));
    const { found: leftBehind, damaged } = findEditorLeftovers(article, text, kind);
    const inWidgets = article.widgets.flatMap((widget) => (damaged.has(widget.at) ? [] : findWidgetFaults(widget, desk)));
    const all = [...inProse, ...inWidgets, ...misread, ...findTorn(text, kind, isAsWritten ? article : {}), ...leftBehind];
    const left = withoutIgnored(withoutNoted(all, article.notes), text, article.passages).filter((one) => since === undefined || one.since === undefined || one.since >= since);
    return finished(left, text, name);
  };
}

/** Sorts findings by their place, and adds lines, columns and fingerprints. */
function finished(found: readonly RawFinding[], text: string, name: string): readonly Finding[] {
  if (found.length === 0) return [];
  const placeAt = createLineIndex(text);
  const times = new Map<string, number>();
  return [...found]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, rule, kind, words, sentence, of, field, message, now, since, sources = [] }) => {
      const [start, end] = [placeAt(from), placeAt(to)];
      const identity = [name, rule, of ?? '', field ?? '', words, sentence].join('\u0000');
      const nth = times.get(identity) ?? 0;
      times.set(identity, nth + 1);
      const fingerprint = createHash('sha256').update(`${identity}\u0000${String(nth)}`).digest('hex').slice(0, 32);
      return { rule, kind, line: start.line, column: start.column, endLine: end.line, endColumn: end.column, words, sentence, of, field, message, now, since, sources, fingerprint };
    });
}
