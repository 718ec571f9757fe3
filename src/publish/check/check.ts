/**
 * Checks articles against the ledger, and lists the places that it has overtaken.
 */
import { createHash } from 'node:crypto';
import { defaultSettings, vantageOf } from '../../domain/ledger/vantage.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import type { Basis } from '../cache/basis.js';
import { wholeCatalogue } from '../../data/whole-catalogue.js';
import { canonicalLocale } from '../../i18n/formats/intl.js';
import { languageAmong } from '../../i18n/messages/load-messages.js';
import { ledgerSpeech } from '../../i18n/sentences/ledger-speech.js';
import { allProse, proseFor } from '../../i18n/prose/all-prose.js';
import type { ReadableKind } from '../articles/dated-article.js';
import type { CheckContext } from './check-context.js';
import { readExpandedArticle } from '../shorthand/expanded-article.js';
import { findAmounts } from '../check-prose/find-amounts.js';
import { findCrew } from '../check-prose/find-crew.js';
import { findDates } from '../check-prose/find-dates.js';
import { findNames, findUndisclosed } from '../check-prose/find-names.js';
import { findRoles } from '../check-prose/find-roles.js';
import { findInCinemas, findNoTrailer } from '../check-prose/find-runs.js';
import { findStatuses } from '../check-prose/find-statuses.js';
import { findUndated } from '../check-prose/find-undated.js';
import { findWording } from '../check-prose/find-wording.js';
import { marketNames } from '../check-prose/named-markets.js';
import { findTorn } from '../check-markup/find-torn.js';
import { findWidgetFaults } from '../check-markup/find-widget-faults.js';
import { type Finding, type FindingLevel, findingLevels, levelOf, type RawFinding } from './finding.js';
import { withoutIgnored } from './ignores.js';
import { withoutNoted } from './noted-findings.js';
import { LedgerUses } from './ledger-uses.js';
import { findEditorLeftovers } from '../check-markup/editor-leftovers.js';
import { titleLedger, type TitleLedger } from './title-ledgers.js';
import { type Market, marketOf } from './markets.js';
import { createLineIndex } from '../articles/line-columns.js';
import { namesIn } from '../check-prose/name-table.js';
import { analysePassages, type AnalysedPassage } from '../check-prose/sentence-subjects.js';
import { zones } from '../prerender/all-market-zones.js';

/** The languages in which articles are read, whether or not there are sentences in them. */
export const languagesRead: readonly string[] = allProse.map(({ language }) => language);

/** The canonical form of a language tag, `fr-CA`; undefined if articles are not read in its language. */
export function languageAsked(tag: string): string | undefined {
  return languageAmong(languagesRead, tag) === undefined ? undefined : canonicalLocale(tag);
}

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
  /** Report only findings of this level or a graver one. Default `note`: all. */
  readonly level?: FindingLevel;
  /** The market by whose dates articles are checked, `DE`. Default: that of an article's provider, else of its language tag. */
  readonly region?: string;
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

/** The findings of an article, and what they depend on. */
export interface FindingsWithBasis {
  readonly findings: readonly Finding[];
  readonly basis: Basis;
}

/** Checks one article, given as text. To check many, make one checker. */
export async function checkArticle(text: string, { kind = 'html', name = '', ...options }: ArticleOptions): Promise<readonly Finding[]> {
  return (await articleChecker(options))(text, kind, name);
}

/** Makes a checker for many articles; the names and values to look for are collected once. */
export async function articleChecker(options: CheckOptions): Promise<Checker> {
  const check = await checkerWithBasis(options);
  return (text, kind, name) => check(text, kind, name).findings;
}

/** Makes a checker that also says what the findings depend on. */
export async function checkerWithBasis({ now, catalogue: given, titles = [], locale, since, level = 'note', region, films }: CheckOptions): Promise<(...article: Parameters<Checker>) => FindingsWithBasis> {
  const catalogue = given ?? (await wholeCatalogue());
  const table = namesIn(catalogue, allProse.map(({ chapter }) => chapter));
  const contextFor = deskMaker(catalogue, now);
  const isGrave = ({ kind }: RawFinding): boolean => findingLevels.indexOf(levelOf[kind]) >= findingLevels.indexOf(level);
  return (text, kind, name) => {
    const { article, misread, isAsWritten } = readExpandedArticle(text, kind, name, films);
    const prose = proseFor(article.lang ?? locale, article.passages.map((passage) => passage.text));
    const uses = new LedgerUses();
    const desk = contextFor({ prose, ran: article.ran, uses }, marketOf(region, article.widgets, article.lang ?? locale));
    const scenes = analysePassages(article, catalogue, table, prose, titles);
    const inProse = scenes.flatMap((scene) => findInProse(scene, desk));
    const { found: leftBehind, damaged } = findEditorLeftovers(article, text, kind);
    const inWidgets = article.widgets.flatMap((widget) => (damaged.has(widget.at) ? [] : findWidgetFaults(widget, desk)));
    const all = [...inProse, ...inWidgets, ...misread, ...findTorn(text, kind, isAsWritten ? article : {}), ...leftBehind];
    const left = withoutIgnored(withoutNoted(all, article.notes), text, article.passages).filter((one) => isGrave(one) && (since === undefined || one.since === undefined || one.since >= since));
    return { findings: finished(left, text, name), basis: uses.basis(article.widgets) };
  };
}

const valueFinders = [findDates, findNames, findAmounts, findNoTrailer, findStatuses, findCrew, findUndated, findUndisclosed, findInCinemas, findRoles] as const;

/** Stale wording comes last: it is not told of sentences in which a value is overtaken. */
function findInProse(scene: AnalysedPassage, desk: CheckContext): readonly RawFinding[] {
  // Nothing is said of a title where none is named before, in the passage or its heading.
  if (scene.usual === undefined && scene.works.length === 0 && scene.mentions.length === 0) return [];
  const values = valueFinders.flatMap((find) => find(scene, desk));
  return [...values, ...findWording(scene, desk, values)];
}

/** Makes contexts; the ledger of a market is collected once. */
function deskMaker(catalogue: Catalogue, now: number): (article: Pick<CheckContext, 'prose' | 'ran' | 'uses'>, market: Market) => CheckContext {
  const names = marketNames(catalogue, allProse);
  const markets = new Map<string, Pick<CheckContext, 'speech' | 'ledger'>>();
  const ledgersOf = (region: string): Pick<CheckContext, 'speech' | 'ledger'> => {
    const speech = ledgerSpeech(catalogue, vantageOf({ ...defaultSettings, region }, now, zones.offset), 'en');
    const ledgers = new Map<string, TitleLedger>();
    const ledger = (id: string): TitleLedger | undefined => {
      const title = catalogue.titles.get(id);
      const known = ledgers.get(id) ?? (title && titleLedger(title, speech));
      if (known) ledgers.set(id, known);
      return known;
    };
    return { speech, ledger };
  };
  const contextFor = (article: Pick<CheckContext, 'prose' | 'ran' | 'uses'>, market: Market): CheckContext => {
    const here = markets.get(market.region) ?? ledgersOf(market.region);
    markets.set(market.region, here);
    const ledger = (id: string): TitleLedger | undefined => article.uses.title(id, here.ledger(id));
    return { ...article, ...here, ledger, market, marketNames: names, inMarket: (region) => contextFor(article, { region, instead: [], isGiven: true }) };
  };
  return contextFor;
}

/** Sorts findings by their place, and adds lines, columns and fingerprints. */
function finished(found: readonly RawFinding[], text: string, name: string): readonly Finding[] {
  if (found.length === 0) return [];
  const placeAt = createLineIndex(text);
  const times = new Map<string, number>();
  return [...found]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, rule, kind, words, sentence, of, field, region, message, now, since, sources = [] }) => {
      const [start, end] = [placeAt(from), placeAt(to)];
      const identity = [name, rule, of ?? '', field ?? '', words, sentence].join('\u0000');
      const nth = times.get(identity) ?? 0;
      times.set(identity, nth + 1);
      const fingerprint = createHash('sha256').update(`${identity}\u0000${String(nth)}`).digest('hex').slice(0, 32);
      return { rule, kind, line: start.line, column: start.column, endLine: end.line, endColumn: end.column, words, sentence, of, field, region, message, now, since, sources, fingerprint };
    });
}
