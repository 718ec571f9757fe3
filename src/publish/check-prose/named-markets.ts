/**
 * Finds the market that a sentence names: `in Germany`, `US theaters`.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { regionText } from '../../i18n/formats/intl.js';
import type { MarketWords, Prose } from '../../i18n/prose/prose.js';
import { wordLetters } from '../../i18n/prose/whole-words.js';
import type { Span } from '../articles/passage.js';
import { type Clause, clauseAt } from './clauses.js';
import { type AnalysedPassage, clausesAt } from './sentence-subjects.js';

/** The patterns of a market's names, and how much they need beside them. */
interface MarketName {
  readonly region: string;
  readonly kind: 'names' | 'adjectives' | 'alone';
  readonly pattern: RegExp;
}

/** Patterns of the names of markets, by language. */
export type MarketNames = ReadonlyMap<string, readonly MarketName[]>;

/** Makes the patterns for the markets in which titles of a catalogue are released. */
export function marketNames(catalogue: Catalogue, all: readonly Prose[]): MarketNames {
  const regions = [...new Set([...catalogue.titles.values()].flatMap(({ releases }) => releases.map(({ region }) => region)))].filter((region) => region !== '001');
  return new Map(all.map(({ language, market }) => [language, regions.flatMap((region) => namesOf(region, language, market))] as const));
}

function namesOf(region: string, language: string, { names, adjectives, alone }: MarketWords): readonly MarketName[] {
  const common = regionText(region, language).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const sources = { names: [common, names[region]], adjectives: [adjectives[region]], alone: [alone[region]] };
  return (['names', 'adjectives', 'alone'] as const).flatMap((kind) => {
    const forms = sources[kind].filter((form) => form !== undefined);
    return forms.length === 0 ? [] : [{ region, kind, pattern: new RegExp(`(?<![${wordLetters}.])(?:${forms.join('|')})(?![${wordLetters}])`, 'gu') }];
  });
}

interface NamedMarket extends Span {
  readonly region: string;
}

/** The market named in words or nearest to them, in their clause or at the beginning of their sentence; undefined if none is. */
export function marketNamed(scene: AnalysedPassage, at: Span, names: MarketNames, prose: readonly Prose[]): string | undefined {
  const clauses = clausesAt(scene, at.start, prose);
  const own = clauseAt(clauses, at.start);
  const { text } = scene.passage;
  const near = clauses.filter((clause) => clause === own || (clause.group === own.group && clause.kind === 'main' && isOfMain(own, text, prose)));
  const [first] = clauses;
  const opening = first && !near.includes(first) ? marketsIn(text, first, names, prose).filter(({ start }) => isOpening(text.slice(first.start, start), prose)) : [];
  const found = [...near.flatMap((clause) => marketsIn(text, clause, names, prose)), ...opening].filter((one) => !isCompared(text, one, at, clauses, prose));
  const distance = ({ start, end }: Span): number => (start < at.start ? at.start - end : start - at.end);
  return found.sort((a, b) => distance(a) - distance(b))[0]?.region;
}

/** Whether a clause shares the market of its main clause: all but asides with a verb of their own, `which opens`. */
function isOfMain({ kind, start, end }: Clause, text: string, prose: readonly Prose[]): boolean {
  return kind === 'main' || !prose.some(({ clause }) => clause.verb.test(text.slice(start, end)));
}

/** Whether a market begins its sentence: `In Germany`. */
function isOpening(before: string, prose: readonly Prose[]): boolean {
  return before.length < 12 && prose.some(({ market }) => market.before.test(before) && market.before.exec(before)!.index === 0);
}

function marketsIn(text: string, { start: from, end: to }: Span, names: MarketNames, prose: readonly Prose[]): readonly NamedMarket[] {
  const clause = text.slice(from, to);
  return prose.flatMap(({ language, market }) =>
    (names.get(language) ?? []).flatMap(({ region, kind, pattern }) =>
      [...clause.matchAll(pattern)]
        .filter(({ 0: name, index }) => kind === 'alone' || isMarket(clause.slice(0, index), clause.slice(index + name.length), kind, market))
        .map(({ 0: name, index }) => ({ region, start: from + index, end: from + index + name.length })),
    ),
  );
}

/** Whether the words beside a place or a nationality make it a market in which something comes out. */
function isMarket(before: string, after: string, kind: MarketName['kind'], market: MarketWords): boolean {
  if (market.after.test(after) || (kind === 'adjectives' && market.nounBefore.test(before))) return true;
  const preposition = kind === 'names' ? market.before.exec(before) : null;
  return preposition !== null && !market.otherBefore.test(before.slice(0, preposition.index)) && !market.otherAfter.test(after);
}

/** Whether words compare a market with the release that is told of: `a week before its release in India`. */
function isCompared(text: string, { start }: Span, at: Span, clauses: readonly Clause[], prose: readonly Prose[]): boolean {
  const words = text.slice(start < at.start ? clauseAt(clauses, start).start : start < at.end ? at.start : at.end, start);
  return prose.some(({ market }) => market.compared.test(words));
}
