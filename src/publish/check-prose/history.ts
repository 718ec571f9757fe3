/**
 * Tells whether a sentence gives a value as a former one: `the previous date`, `was to open`, `moved from`.
 */
import type { Prose } from '../../i18n/prose/prose.js';
import type { Span } from '../articles/passage.js';
import { type Clause, clauseAt } from './clauses.js';
import { type AnalysedPassage, clausesAt } from './sentence-subjects.js';

/** Whether words at a place are told as former, by words of their own clause, or by words that describe them. A date that was over when the article ran is former wherever a change led to it. */
export function isFormer(scene: AnalysedPassage, span: Span, prose: readonly Prose[], isOver = false): boolean {
  const { text } = scene.passage;
  const clauses = clausesAt(scene, span.start, prose);
  const part = clauseAt(clauses, span.start);
  // A value in apposition to the words before it, `today, June 7, 2024`, `la date, le 7 juin 2024`, belongs to their clause.
  const isApposed = part.kind === 'aside' && part.end - span.end < 3 && /^(?:\p{L}+ ){0,2}$/u.test(text.slice(part.start, span.start));
  const own = isApposed ? (clauses[clauses.indexOf(part) - 1] ?? part) : part;
  const [from, to] = [clauses[0]!.start, clauses.at(-1)!.end];
  const found = (pattern: RegExp): readonly Span[] => [...text.slice(from, to).matchAll(pattern)].map(({ 0: words, index }) => ({ start: from + index, end: from + index + words.length }));
  return prose.some(({ history }) =>
    found(history.told).some((words) => isTold(clauseAt(clauses, words.start), own)) ||
    found(history.changed).some((words) => (isOver || !leadsTo(text, words, span, history, own.start)) && isChanged(clauses, clauseAt(clauses, words.start), own, text, prose)) ||
    found(history.former).some((words) => isNamedFormer(clauses, words, own, span)),
  );
}

function isTold(words: Clause, own: Clause): boolean {
  return words === own || (words.group === own.group && words.kind === 'main' && own.kind === 'main');
}

/** A change in the main clause holds for its asides too; one in an aside or a clause after the value holds for the value before it. */
function isChanged(clauses: readonly Clause[], words: Clause, own: Clause, text: string, prose: readonly Prose[]): boolean {
  if (isTold(words, own) || (words.group === own.group && words.kind === 'main')) return true;
  const follows = clauses.indexOf(words) === clauses.indexOf(own) + 1;
  return follows && !prose.some(({ clause }) => clause.afterwards.test(text.slice(words.start, words.end)));
}

/** Whether a change leads to the value, and is told as lasting: `has been pushed to June 7, 2024`, `wurde auf den 7. Juni 2024 verschoben`. */
function leadsTo(text: string, change: Span, value: Span, { lasting, to, toBefore }: Prose['history'], from: number): boolean {
  if (change.start < value.start) return to.test(text.slice(change.start, value.start)) && lasting.test(text.slice(Math.max(0, change.start - 30), change.start));
  return /^ (?:\p{L}+ )?$/u.test(text.slice(value.end, change.start)) && toBefore.test(text.slice(from, value.start));
}

/** Whether `previous … date` names the value: in its own clause, or right after it. */
function isNamedFormer(clauses: readonly Clause[], words: Span, own: Clause, value: Span): boolean {
  const clause = clauseAt(clauses, words.start);
  return clause === own || (words.start >= value.end && clauses.indexOf(clause) === clauses.indexOf(own) + 1 && words.start - clause.start < 12);
}
