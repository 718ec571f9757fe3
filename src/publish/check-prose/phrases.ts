/**
 * Finds phrases by patterns, with the title that each is about.
 */
import type { Prose } from '../../i18n/prose/prose.js';
import { type CheckContext, isQuotedOrInFact } from '../check/check-context.js';
import type { TitleLedger } from '../check/title-ledgers.js';
import type { Span } from '../articles/passage.js';
import { isFormer } from './history.js';
import { type AnalysedPassage, isPartOf, sentenceOf, sentenceSpan, subjectAt } from './sentence-subjects.js';

export interface Phrase {
  readonly span: Span;
  readonly sentence: string;
  readonly ledger: TitleLedger;
  /** Whether its sentence names the title. */
  readonly isNamed: boolean;
}

/** The places that patterns match, by position; of places that overlap, the first, and of those that start together the longest. */
export function placesOf(text: string, patterns: readonly RegExp[]): readonly Span[] {
  return withoutOverlaps(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.trimEnd().length }))), (span) => span);
}

/** Sorts things by their place in a text, the longer first, and leaves out those that overlap an earlier one. */
export function withoutOverlaps<T>(things: readonly T[], spanOf: (thing: T) => Span): readonly T[] {
  const kept: T[] = [];
  let end = -1;
  for (const thing of [...things].sort((a, b) => spanOf(a).start - spanOf(b).start || spanOf(b).end - spanOf(a).end)) {
    const span = spanOf(thing);
    if (span.start < end) continue;
    kept.push(thing);
    end = span.end;
  }
  return kept;
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

/** Such phrases without those whose subject is a thing that belongs to a title: `the soundtrack of Ballerina does not have a date yet`. */
export function phrasesOfWholes(scene: AnalysedPassage, desk: CheckContext, patterns: readonly RegExp[]): readonly Phrase[] {
  return phrasesOf(scene, desk, patterns).filter(({ span: { start } }) => {
    const before = scene.works.findLast((work) => work.end <= start && work.start >= sentenceSpan(scene, start).start);
    return !before || !/^["']? $/.test(scene.passage.text.slice(before.end, start)) || !isPartOf(scene, before, desk.prose);
  });
}
