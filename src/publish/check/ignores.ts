/**
 * Applies the comments `wick-ignore` and `wick-ignore-file` in an article.
 */
import type { RawFinding } from './finding.js';
import type { Passage } from '../articles/passage.js';

interface Ignore {
  readonly from: number;
  readonly to: number;
  /** The range of the source in which findings are ignored. */
  readonly covers: readonly [from: number, to: number];
}

/** Removes ignored findings, and adds a finding for each comment that ignores nothing. */
export function withoutIgnored(found: readonly RawFinding[], source: string, passages: readonly Passage[]): readonly RawFinding[] {
  const ignores = [...withoutFences(source).matchAll(/<!--\s*wick-ignore(-file)?\s*-->/g)].map(({ 0: comment, 1: file, index }): Ignore => {
    const to = index + comment.length;
    return { from: index, to, covers: file === undefined ? coveredBy(index, to, source, passages) : [0, source.length] };
  });
  if (ignores.length === 0) return found;
  const isIn = ({ covers: [from, to] }: Ignore, one: RawFinding): boolean => one.from >= from && one.from < to;
  const left = found.filter((one) => !ignores.some((ignore) => isIn(ignore, one)));
  const unused = ignores.filter((ignore) => !found.some((one) => isIn(ignore, one)));
  return [...left, ...unused.map(({ from, to }): RawFinding => ({ rule: 'unused-ignore', kind: 'unknown', from, to, words: source.slice(from, to), sentence: source.slice(from, to), message: 'there is nothing here to ignore: take the comment out' }))];
}

/** Blanks Markdown code fences, in which comments are examples. */
function withoutFences(source: string): string {
  return source.replace(/^(```|~~~)[^]*?^\1/gm, (code) => code.replace(/[^\r\n]/g, ' '));
}

/** The range that a comment covers: its line, or if it stands alone on it, the next passage. */
function coveredBy(from: number, to: number, source: string, passages: readonly Passage[]): readonly [number, number] {
  const begins = Math.max(source.lastIndexOf('\n', from - 1), source.lastIndexOf('\r', from - 1)) + 1;
  const rest = /[\r\n]/.exec(source.slice(to));
  const ends = rest ? to + rest.index : source.length;
  if (source.slice(begins, from).trim() !== '' || source.slice(to, ends).trim() !== '') return [begins, ends];
  const next = passages.find(({ offsets }) => offsets[0]! >= to);
  return next ? [to, next.offsets.at(-1)! + 1] : [begins, ends];
}
