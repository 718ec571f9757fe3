/**
 * The context that all finders share, and the finding for a superseded value.
 */
import type { FieldValue, ValueKind } from '../../domain/ledger/fields.js';
import type { Superseded } from '../../domain/changes/superseded-values.js';
import type { LedgerSpeech } from '../../i18n/sentences/ledger-speech.js';
import type { Prose } from '../../i18n/prose/prose.js';
import { type CheckRule, type RawFinding, kindFor, sinceText, sourcesIn, valuesText } from './finding.js';
import type { TitleLedger } from './title-ledgers.js';
import { sourceRange, type Span } from '../articles/passage.js';
import { type AnalysedPassage, sentenceOf } from '../check-prose/sentence-subjects.js';

/** The ledger and the language by which one article is checked. */
export interface CheckContext {
  readonly speech: LedgerSpeech;
  readonly prose: readonly Prose[];
  /** The article's day of publication as an ISO date; undefined if unknown. */
  readonly ran: string | undefined;
  readonly ledger: (title: string) => TitleLedger | undefined;
}

/** The place of words in the source, with their sentence. */
export function placed(scene: AnalysedPassage, span: Span): Pick<RawFinding, 'from' | 'to' | 'words' | 'sentence'> {
  return { ...sourceRange(scene.passage, span), words: scene.passage.text.slice(span.start, span.end), sentence: sentenceOf(scene, span.start) };
}

/** Whether words overlap a quotation or the words of a `wick-fact`. */
export function isQuotedOrInFact({ passage }: AnalysedPassage, { start, end }: Span): boolean {
  return [...passage.quoted, ...passage.facts].some((span) => span.start < end && start < span.end);
}

/** Whether a sentence is about the past, and so may name superseded values. */
export function tellsHistory(sentence: string, prose: readonly Prose[]): boolean {
  return prose.some(({ history }) => history.test(sentence));
}

/** Makes the finding for a superseded value in a passage. `market` is added to the new value. */
export function createSupersededFinding(scene: AnalysedPassage, span: Span, rule: CheckRule, kind: ValueKind, old: Superseded<FieldValue>, { speech, ran }: CheckContext, market = ''): RawFinding {
  const now = valuesText(kind, old.after, speech);
  const since = old.after[0]?.known;
  const place = placed(scene, span);
  return {
    ...place,
    rule,
    kind: kindFor(old.kind, old.overtakenOn, ran),
    of: old.title,
    field: old.field,
    message: `“${place.words}” is overtaken: ${now}${market}${sinceText(since, speech)}`,
    now: `${now}${market}`,
    since,
    sources: sourcesIn(old.after, speech),
  };
}
