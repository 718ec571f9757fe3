/**
 * Splits a sentence into its clauses, and the asides within them.
 */
import type { Prose } from '../../i18n/prose/prose.js';
import type { Span } from '../articles/passage.js';

/** A part of a sentence. Parts of one `group` share a clause; an `aside` only describes the words before it. */
export interface Clause extends Span {
  readonly kind: 'main' | 'aside';
  readonly group: number;
}

/** Commas within dates part nothing: `June 7, 2024`. */
const marks = /[;()|]| - |:(?= \p{Ll})|,(?= )(?! \d{4}\b)|،/gu;

/** Splits a sentence of a text, but never within the names of works. */
export function clausesIn(text: string, { start, end }: Span, works: readonly Span[], prose: readonly Prose[]): readonly Clause[] {
  const parts = partsOf(text, { start, end }, works, prose);
  const says = (name: 'apart' | 'relative' | 'goesOn' | 'verb' | 'apposed', words: string): boolean => prose.some(({ clause }) => clause[name].test(words));
  const clauses: Clause[] = [];
  let group = 0;
  let hasVerb = false;
  for (const [at, part] of parts.entries()) {
    const words = text.slice(part.start, part.end);
    const verb = says('verb', words);
    const opened = text.slice(start, part.start).trimEnd().at(-1) ?? '';
    if (at > 0 && (opened === ';' || opened === ':' || opened === '|' || says('apart', words))) {
      group += 1;
      hasVerb = verb;
      clauses.push({ ...part, kind: 'main', group });
      continue;
    }
    const isAside = opened === '(' || says('relative', words) || says('apposed', words) || (at > 0 && !says('goesOn', words) && !verb);
    if (!isAside && verb && hasVerb && !says('goesOn', words)) group += 1;
    if (!isAside) hasVerb ||= verb;
    clauses.push({ ...part, kind: isAside ? 'aside' : 'main', group });
  }
  return clauses;
}

function partsOf(text: string, { start, end }: Span, works: readonly Span[], prose: readonly Prose[]): readonly Span[] {
  const sentence = text.slice(start, end);
  const cuts = [...sentence.matchAll(marks), ...prose.flatMap(({ clause }) => [...sentence.matchAll(clause.joints)])].map(({ 0: mark, index }) => ({ at: start + index, next: start + index + mark.length }));
  const parts: Span[] = [];
  let from = start;
  for (const { at, next } of cuts.sort((a, b) => a.at - b.at)) {
    if (at < from || works.some((work) => work.start < at && at < work.end)) continue;
    if (text.slice(from, at).trim() !== '') parts.push({ start: from + /^\s*/.exec(text.slice(from, at))![0].length, end: at });
    from = next;
  }
  if (text.slice(from, end).trim() !== '' || parts.length === 0) parts.push({ start: Math.min(end, from + /^\s*/.exec(text.slice(from, end))![0].length), end });
  return parts;
}

/** The clause at an offset. */
export function clauseAt(clauses: readonly Clause[], at: number): Clause {
  return clauses.find(({ end }) => at < end) ?? clauses.at(-1)!;
}
