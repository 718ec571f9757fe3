/**
 * Comments in an article that tell the check to pass something over.
 */
import type { RawFinding } from './finding.js';
import type { Passage } from '../articles/passage.js';

interface Ignore {
  readonly from: number;
  readonly to: number;
  /** From where to where findings are passed over. */
  readonly covers: readonly [from: number, to: number];
}

/** Takes out what comments pass over, and adds the comments that pass over nothing. */
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

/** Between fences of Markdown a comment is shown and not meant. */
function withoutFences(source: string): string {
  return source.replace(/^(```|~~~)[^]*?^\1/gm, (code) => code.replace(/[^\r\n]/g, ' '));
}

/** The line that the comment stands on, or if it stands there alone the block that follows. */
function coveredBy(from: number, to: number, source: string, passages: readonly Passage[]): readonly [number, number] {
  const begins = Math.max(source.lastIndexOf('\n', from - 1), source.lastIndexOf('\r', from - 1)) + 1;
  const rest = /[\r\n]/.exec(source.slice(to));
  const ends = rest ? to + rest.index : source.length;
  if (source.slice(begins, from).trim() !== '' || source.slice(to, ends).trim() !== '') return [begins, ends];
  const next = passages.find(({ offsets }) => offsets[0]! >= to);
  return next ? [to, next.offsets.at(-1)! + 1] : [begins, ends];
}
