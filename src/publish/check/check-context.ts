/**
 * The context that all finders share, and the finding for a superseded value.
 */
import type { FieldValue, ValueKind } from '../../domain/ledger/fields.js';
import type { Superseded } from '../../domain/changes/superseded-values.js';
import { regionText } from '../../i18n/formats/intl.js';
import type { LedgerSpeech } from '../../i18n/sentences/ledger-speech.js';
import type { Prose } from '../../i18n/prose/prose.js';
import { type CheckRule, type RawFinding, kindFor, sinceText, sourcesIn, valuesText } from './finding.js';
import type { LedgerUses } from './ledger-uses.js';
import type { Market } from './markets.js';
import type { TitleLedger } from './title-ledgers.js';
import { sourceRange, type Span } from '../articles/passage.js';
import type { MarketNames } from '../check-prose/named-markets.js';
import { type AnalysedPassage, sentenceOf } from '../check-prose/sentence-subjects.js';

/** The ledger and the language by which one article is checked. */
export interface CheckContext {
  readonly speech: LedgerSpeech;
  readonly prose: readonly Prose[];
  /** The article's day of publication as an ISO date; undefined if unknown. */
  readonly ran: string | undefined;
  readonly ledger: (title: string) => TitleLedger | undefined;
  /** What the article's findings depend on. */
  readonly uses: LedgerUses;
  /** The market for which the article is written. */
  readonly market: Market;
  /** The names of markets, by language. */
  readonly marketNames: MarketNames;
  /** The same context for another market. */
  readonly inMarket: (region: string) => CheckContext;
}

/** The place of words in the source, with their sentence. */
export function placed(scene: AnalysedPassage, span: Span): Pick<RawFinding, 'from' | 'to' | 'words' | 'sentence'> {
  return { ...sourceRange(scene.passage, span), words: scene.passage.text.slice(span.start, span.end), sentence: sentenceOf(scene, span.start) };
}

/** Whether words overlap a quotation or the words of a `wick-fact`. */
export function isQuotedOrInFact({ passage }: AnalysedPassage, { start, end }: Span): boolean {
  return [...passage.quoted, ...passage.facts].some((span) => span.start < end && start < span.end);
}

/** The name of a market in brackets; empty for the whole world and for the market that everyone takes for granted. */
export function marketText(region: string | undefined, { market, speech }: CheckContext): string {
  const isPlain = region === undefined || region === '001' || (region === market.region && region === 'US');
  return isPlain ? '' : ` (${regionText(region, speech.locale)})`;
}

/** Makes the finding for a superseded value in a passage. `note` is added to the new value. */
export function createSupersededFinding(scene: AnalysedPassage, span: Span, rule: CheckRule, kind: ValueKind, old: Superseded<FieldValue>, { speech, ran }: CheckContext, note = ''): RawFinding {
  const now = valuesText(kind, old.after, speech);
  const since = old.after[0]?.known;
  const place = placed(scene, span);
  return {
    ...place,
    rule,
    kind: kindFor(old.kind, old.overtakenOn, ran),
    of: old.title,
    field: old.field,
    region: old.release?.region,
    message: `“${place.words}” is overtaken: ${now}${note}${sinceText(since, speech)}`,
    now: `${now}${note}`,
    since,
    sources: sourcesIn(old.after, speech),
  };
}
