/**
 * Finds phrases that speak of a title's release as still to come, with the title that is their subject.
 */
import type { RelativeDate } from '../../i18n/prose/read-relative-dates.js';
import type { CheckContext } from '../check/check-context.js';
import type { Span } from '../articles/passage.js';
import { clauseAt } from './clauses.js';
import { placesOf, spoken } from './phrases.js';
import { type AnalysedPassage, clausesAt, isPartOf, sentenceSpan, subjectAt } from './sentence-subjects.js';

/** A phrase about a title: its words, the predicate or noun within them, and its relative date. */
export interface Saying {
  readonly span: Span;
  readonly core: Span;
  readonly title: string;
  readonly date: RelativeDate | undefined;
}

/** How far a relative date may stand from its verb. */
const farthest = 70;

/** Predicates of a title: `is set to open`; with a relative date also `opens`. */
export function predicatesIn(scene: AnalysedPassage, dates: readonly RelativeDate[], desk: CheckContext): readonly Saying[] {
  const places = (kind: 'predicates' | 'withDate'): readonly Span[] => placesOf(scene.passage.text, spoken(scene, desk, 'coming').flatMap(({ coming }) => coming[kind]));
  const future = places('predicates').map((core) => ({ span: core, core, date: dateAfter(scene, core, dates, desk) ?? dateBefore(scene, core, dates, desk) }));
  const withDate = dates.length === 0 ? [] : places('withDate').flatMap((core) => {
    const date = dateAfter(scene, core, dates, desk) ?? dateBefore(scene, core, dates, desk);
    return date ? [{ span: { start: Math.min(core.start, date.start), end: Math.max(core.end, date.end) }, core, date }] : [];
  });
  return [...future, ...withDate].flatMap((saying) => {
    const { core, date } = saying;
    const title = subjectOf(scene, core, desk, date) ?? (date && date.end < core.start ? subjectOf(scene, date, desk) : undefined);
    return title === undefined ? [] : [{ ...saying, title }];
  });
}

/** Adjectives before or after a title's name: `the upcoming Ballerina`, `Ballerina, the upcoming spin-off`. */
export function adjectivesIn(scene: AnalysedPassage, { prose }: CheckContext): readonly Saying[] {
  const { passage: { text }, works } = scene;
  return prose.flatMap(({ coming }) =>
    [...text.matchAll(coming.adjectives)].flatMap(({ 0: words, index }): Saying[] => {
      const span = { start: index, end: index + words.length };
      const { start, end } = sentenceSpan(scene, index);
      const after = works.find((work) => work.start >= span.end && work.end <= end && coming.adjectiveTo.test(text.slice(span.end, work.start)));
      if (after) return after.title === undefined || isPartOf(scene, after, prose) || coming.adjectiveOf.test(text.slice(after.end, end)) ? [] : [{ span, core: span, title: after.title, date: undefined }];
      const before = works.findLast((work) => work.end <= index && work.start >= start);
      return before?.title !== undefined && coming.toAdjective.test(text.slice(before.end, index)) ? [{ span, core: span, title: before.title, date: undefined }] : [];
    }),
  );
}

/** Nouns and other phrases with a relative date: `its release next month`. */
export function nounsIn(scene: AnalysedPassage, dates: readonly RelativeDate[], desk: CheckContext): readonly Saying[] {
  if (dates.length === 0) return [];
  return placesOf(scene.passage.text, desk.prose.map(({ coming }) => coming.nouns)).flatMap((noun) => {
    const date = dateAfter(scene, noun, dates, desk);
    const title = date && subjectAt(scene, noun, desk.prose);
    return title?.isNamed === true && date!.start - noun.end < 30 ? [{ span: { start: noun.start, end: date!.end }, core: noun, title: title.title, date }] : [];
  });
}

/** The first relative date in words or after them, in their clause. */
function dateAfter(scene: AnalysedPassage, { start, end }: Span, dates: readonly RelativeDate[], { prose }: CheckContext): RelativeDate | undefined {
  const clause = clauseAt(clausesAt(scene, start, prose), start);
  return dates.find((date) => date.start >= start && date.end <= Math.max(clause.end, end) && date.start - end <= farthest);
}

/** A relative date that begins the sentence of a predicate, or stands right before it: `Next month, Ballerina opens`. */
function dateBefore(scene: AnalysedPassage, { start }: Span, dates: readonly RelativeDate[], { prose }: CheckContext): RelativeDate | undefined {
  const { passage: { text }, works } = scene;
  const sentence = sentenceSpan(scene, start);
  const date = dates.findLast((one) => one.end <= start && one.start >= sentence.start);
  if (!date || text.slice(date.end, start) === ' ') return date;
  const subject = works.findLast((work) => work.start >= date.end && work.end <= start)?.start ?? start;
  return text.slice(sentence.start, date.start).trim() === '' && prose.some(({ coming }) => coming.afterDate.test(text.slice(date.end, subject))) ? date : undefined;
}

/** The title whose name, or whose pronoun, stands right before a predicate, or right after a verb that comes first. A date may begin the sentence. */
function subjectOf(scene: AnalysedPassage, span: Span, desk: CheckContext, date?: Span): string | undefined {
  const { passage: { text }, works } = scene;
  const { start, end } = sentenceSpan(scene, span.start);
  const asides = clausesAt(scene, span.start, desk.prose).filter(({ kind }) => kind === 'aside');
  const before = works.findLast((work) => work.start >= start && work.end <= span.start && !asides.some((aside) => aside.start <= work.start && work.end <= aside.end && aside.end < span.start));
  if (before && desk.prose.some(({ coming }) => coming.between.test(withoutAsides(text, before.end, span.start, asides)))) return isPartOf(scene, before, desk.prose) ? undefined : before.title;
  const after = works.find((work) => work.start >= span.start && work.end <= end);
  const verb = /^\S+/.exec(text.slice(span.start))![0].length;
  const follows = (from: number): boolean => after !== undefined && from <= after.start && desk.prose.some(({ coming }) => coming.inverted.test(text.slice(from, after.start)));
  if (follows(span.start + verb) || follows(span.end)) return after!.title;
  const words = date && date.end < span.start ? text.slice(date.end, span.start).replace(/^,? /, '') : text.slice(start, span.start);
  if (!desk.prose.some(({ coming }) => coming.pronoun.test(words) || coming.invertedPronoun.test(text.slice(span.start + verb, end)) || (coming.leftOut.before.test(words) && coming.leftOut.after.test(text.slice(span.end, end))))) return undefined;
  return subjectAt(scene, { start: span.start, end: span.start }, desk.prose)?.title;
}

/** The text between two places without the asides that lie wholly there. */
function withoutAsides(text: string, from: number, to: number, asides: readonly Span[]): string {
  const inside = asides.filter(({ start, end }) => start >= from && end <= to);
  let [words, at] = ['', from];
  for (const { start, end } of inside) {
    words += text.slice(at, start).replace(/[\s,(-]+$/, '');
    at = end + /^[\s,)-]*/.exec(text.slice(end, to))![0].length;
  }
  return inside.length > 0 ? `${words} ${text.slice(at, to)}` : text.slice(from, to);
}
