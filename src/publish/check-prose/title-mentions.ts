/**
 * Finds the works that a passage names: titles of the catalogue, and works that it does not have.
 */
import type { Prose } from '../../i18n/prose/prose.js';
import { relativeDatesIn } from '../../i18n/prose/read-relative-dates.js';
import { datesIn } from '../../i18n/prose/read-values.js';
import type { Mention } from './name-table.js';
import { betweenQuotes, type Passage, type Span } from '../articles/passage.js';

/** A mention of a work; `title` is undefined for works that are not in the catalogue. */
export interface Work extends Span {
  readonly title: string | undefined;
}

/** Finds the works in a passage, in order. `weak` decides whether this article means a title by its common word. */
export function worksIn(passage: Passage, mentions: readonly Mention[], weak: (title: string) => boolean, prose: readonly Prose[]): readonly Work[] {
  const { text } = passage;
  const named = mentions.flatMap((mention): Work[] => {
    const title = titleOf(mention, passage, mentions, weak, prose);
    return title === undefined ? [] : [{ start: mention.start, end: mention.end, title }];
  });
  const marked = [...passage.marked, ...quotedNames(text)].filter((span) => isOther(text, span, mentions, prose));
  const foreign = [...marked, ...subjects(text, mentions, prose)].map(({ start, end }): Work => ({ start, end, title: undefined }));
  const inside = (one: Work): boolean => foreign.some(({ start, end }) => start <= one.start && one.end <= end);
  return [...named.filter((one) => !inside(one)), ...foreign].sort((a, b) => a.start - b.start);
}

const aYear = /^["']?\s*\((?:19|20)\d{2}\)/;

function titleOf(mention: Mention, passage: Passage, mentions: readonly Mention[], weak: (title: string) => boolean, prose: readonly Prose[]): string | undefined {
  const { text, marked } = passage;
  const title = mention.named.find((one) => one.kind === 'title');
  if (!title) return undefined;
  if (title.strength === 'full') return title.id;
  const isMarked = marked.some(({ start, end }) => start === mention.start && end === mention.end);
  const isModifier = prose.some(({ titleNoun }) => titleNoun.test(text.slice(mention.end, mention.end + 60)));
  if (title.strength !== 'weak') {
    if (isMarked || aYear.test(text.slice(mention.end, mention.end + 10))) return title.id;
    const isNamed = isModifier || prose.some(({ titleBefore }) => titleBefore.test(text.slice(Math.max(0, mention.start - 40), mention.start)));
    return title.strength === 'shared' && isNamed && weak(title.id) && !isPartOfName(mention, text, mentions, prose) ? title.id : undefined;
  }
  if (!weak(title.id) || (!isMarked && ((!isModifier && isCommonWord(mention, text, prose)) || isPartOfName(mention, text, mentions, prose)))) return undefined;
  return title.id;
}

/** Whether a title's name follows a determiner, and so is a common word: `the Ballerina`. */
function isCommonWord({ start, name }: Mention, text: string, prose: readonly Prose[]): boolean {
  return !name.startsWith('The ') && prose.some(({ determiner }) => determiner.test(text.slice(Math.max(0, start - 14), start)));
}

/** Whether a name stands beside an unknown capitalised word, and so is part of another name. */
function isPartOfName(mention: Mention, text: string, mentions: readonly Mention[], prose: readonly Prose[]): boolean {
  const next = /^ (\p{Lu}[\p{L}\d]+)/u.exec(text.slice(mention.end, mention.end + 40));
  const before = /(\p{Lu}[\p{L}\d]+) $/u.exec(text.slice(Math.max(0, mention.start - 40), mention.start));
  const isKnown = (at: number): boolean => mentions.some((other) => other !== mention && other.start <= at && at < other.end);
  if (next && !prose.some(({ titleNoun }) => titleNoun.test(text.slice(mention.end, mention.end + 40))) && !prose.some(({ nameWords }) => nameWords.after.test(next[1]!)) && !isKnown(mention.end + 1) && !/^\d/.test(next[1]!)) return true;
  if (prose.some(({ titleBefore }) => titleBefore.test(text.slice(Math.max(0, mention.start - 40), mention.start)))) return false;
  const at = before && mention.start - before[0].length;
  return before !== null && at !== null && at > 0 && !isKnown(at) && !/[.!?:"'(] ?$/.test(text.slice(0, at)) && !prose.some(({ nameWords }) => nameWords.before.test(before[1]!));
}

/** Quoted text without its quotation marks. */
function quotedNames(text: string): Span[] {
  return betweenQuotes(text).map(({ start, end }) => ({ start: start + 1, end: start + 1 + text.slice(start + 1, end).replace(/[,.]?"$/, '').length }));
}

/** Whether emphasised or quoted words are a work's name that the catalogue does not have. */
function isOther(text: string, { start, end }: Span, mentions: readonly Mention[], prose: readonly Prose[]): boolean {
  const words = text.slice(start, end).split(/[\s:-]+/).filter((word) => word !== '' && !prose.some(({ nameWords }) => nameWords.small.test(word)));
  const capitals = words.filter((word) => /^["'(]?[\p{Lu}\d]/u.test(word));
  if (!/\p{Lu}/u.test(words.join('')) || capitals.length * 3 < words.length * 2 || !/^["'(]?[\p{Lu}\d]/u.test(text.slice(start, end))) return false;
  const covered = mentions.filter((one) => one.start >= start && one.end <= end).reduce((sum, one) => sum + one.end - one.start, 0);
  return covered * 10 < (end - start) * 8;
}

const capitalised = /\p{Lu}[\p{L}\d&-]*(?:(?::|(?<=Bros|Vol|Dr|St|Mr)\.| (?:of|the|to|and|or|in|a|an|on|for|with|at|&))* (?:\p{Lu}[\p{L}\d&-]*|\d+\b))*/gu;

/** Unknown capitalised names that a verb makes the subject (`Tall Harbour opened`), or that a noun before them makes a work (`a sequel to Tall Harbour`). */
function subjects(text: string, mentions: readonly Mention[], prose: readonly Prose[]): Span[] {
  const dates = datesOnce(text, prose);
  return [...text.matchAll(capitalised)].flatMap(({ 0: name, index }) => {
    const end = index + name.length;
    if (prose.some((one) => one.nameWords.common.test(name)) || mentions.some((one) => one.start < end && index < one.end) || prose.some(({ goesOn }) => goesOn.test(text.slice(index, index + 20)))) return [];
    const before = text.slice(Math.max(0, index - 40), index);
    const after = text.slice(end, end + 20);
    const isWork = prose.some(({ verb, nameWords: { nounsAreCapitalised }, workBefore }) => workBefore.test(before) || ((!nounsAreCapitalised || name.includes(' ')) && (verb.test(after) || (name.includes(' ') && isAsideThenVerb(text.slice(end, end + 80), verb)))));
    return isWork ? withoutDates({ start: index, end }, dates()) : [];
  });
}

/** The day from which dates without a year are read, where only their places matter. */
const anyDay = '2024-01-01';

/** The places of dates in a text, found when first asked for. */
function datesOnce(text: string, prose: readonly Prose[]): () => readonly Span[] {
  let found: readonly Span[] | undefined;
  return () => (found ??= [...datesIn(text, prose, anyDay), ...relativeDatesIn(text, prose, undefined)]);
}

/** What is left of a name without the date that it begins with: `June 7, 2024`, `Nächsten Monat`. */
function withoutDates({ start, end }: Span, dates: readonly Span[]): Span[] {
  const date = dates.find((one) => one.start <= start && start < one.end);
  return !date ? [{ start, end }] : date.end + 1 < end ? [{ start: date.end + 1, end }] : [];
}

/** Whether an aside and then a verb follow: `, also from Peacock, is`. */
function isAsideThenVerb(after: string, verb: RegExp): boolean {
  const aside = /^, [^,.;]{3,60},(?= )/.exec(after);
  return aside !== null && verb.test(after.slice(aside[0].length));
}
