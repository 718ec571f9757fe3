/**
 * Finds phrases by patterns, with the title that each is about.
 */
import type { Prose } from '../../i18n/prose/prose.js';
import { type CheckContext, isQuotedOrInFact } from '../check/check-context.js';
import type { TitleLedger } from '../check/title-ledgers.js';
import type { Span } from '../articles/passage.js';
import { isFormer } from './history.js';
import { type AnalysedPassage, sentenceOf, subjectAt } from './sentence-subjects.js';

export type { AnalysedPassage } from './sentence-subjects.js';

export interface Phrase {
  readonly span: Span;
  readonly sentence: string;
  readonly ledger: TitleLedger;
  /** Whether its sentence names the title. */
  readonly isNamed: boolean;
}

/** The widest of the places that patterns match; of places that overlap, the first. */
export function placesOf(text: string, patterns: readonly RegExp[]): readonly Span[] {
  const spans = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.trimEnd().length })));
  return spans.filter((span, at) => !spans.some((other, index) => (index < at ? other.start < span.end && span.start < other.end : other !== span && other.start <= span.start && other.end > span.end)));
}

/** The languages of an article whose phrases of a kind a passage can have. */
export function spoken({ passage: { text } }: AnalysedPassage, { prose }: CheckContext, cue: keyof Prose['cues']): readonly Prose[] {
  return prose.filter(({ cues }) => cues[cue].test(text));
}

/** Finds phrases that state something of a title, and do not tell of the past. */
export function phrasesOf(scene: AnalysedPassage, desk: CheckContext, patterns: readonly RegExp[]): readonly Phrase[] {
  return placesOf(scene.passage.text, patterns).flatMap((span) => {
    if (isQuotedOrInFact(scene, span)) return [];
    const subject = subjectAt(scene, span, desk.prose);
    const ledger = subject && desk.ledger(subject.title);
    return ledger && !isFormer(scene, span, desk.prose) ? [{ span, sentence: sentenceOf(scene, span.start), ledger, isNamed: subject.isNamed }] : [];
  });
}
