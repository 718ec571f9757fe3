/**
 * Finds the offsets in the source of a parsed text's letters, where entities are longer than the letters they stand for.
 */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

const entity = /&(?:#\d+;?|#[xX][\da-fA-F]+;?|[a-zA-Z][a-zA-Z\d]*;?)/y;
const known = new Map<string, string>();

/** A part of a parsed text: letters as the source has them from `from` to `to`, or an entity that stands for `means`. */
export type SourceRun = { readonly from: number; readonly to: number } | { readonly from: number; readonly means: string };

/** Letters that a parser leaves as they are. */
const plain = /[^&<\r\0]+/y;

/** Splits a text node into runs of the source. */
export function* sourceRuns(source: string, from: number, to: number, value: string): Generator<SourceRun> {
  let at = from;
  for (let index = 0; index < value.length;) {
    plain.lastIndex = at;
    const same = plain.exec(source)?.[0].slice(0, to - at) ?? '';
    if (same !== '' && value.startsWith(same, index)) {
      yield { from: at, to: at + same.length };
      index += same.length;
      at += same.length;
      continue;
    }
    const letter = value[index]!;
    at = skipped(source, at, to, letter);
    const written = source[at] === '&' ? entityAt(source, at) : undefined;
    if (written && value.startsWith(written.means, index)) {
      yield { from: at, means: written.means };
      index += written.means.length;
      at += written.length;
    } else {
      yield { from: at, means: letter };
      index += 1;
      at += source[at] === '\r' && source[at + 1] === '\n' && letter === '\n' ? 2 : 1;
    }
  }
}

/** The offset in the source of each UTF-16 unit of a text node. */
export function sourceOffsets(source: string, from: number, to: number, value: string): readonly number[] {
  const offsets: number[] = [];
  for (const run of sourceRuns(source, from, to, value)) {
    const length = 'means' in run ? run.means.length : run.to - run.from;
    for (let step = 0; step < length; step += 1) offsets.push('means' in run ? run.from : run.from + step);
  }
  return offsets;
}

/** Skips tags that the parser dropped in the middle of a text. */
function skipped(source: string, at: number, to: number, letter: string): number {
  if (source[at] === letter || source[at] === '&' || (source[at] === '\r' && letter === '\n')) return at;
  for (let next = at; next < to; next += 1) {
    if (source[next] === '<' && letter !== '<') {
      const end = source.indexOf('>', next);
      next = end < 0 ? to : end;
    } else if (source[next] === letter || source[next] === '&') return next;
  }
  return at;
}

/** Reads an entity as the parser does: old names such as `&nbsp` need no semicolon. */
function entityAt(source: string, at: number): { length: number; means: string } | undefined {
  entity.lastIndex = at;
  const name = entity.exec(source)?.[0];
  if (name === undefined) return undefined;
  let means = known.get(name);
  if (means === undefined) {
    const [node] = parseFragment(name).childNodes;
    means = node?.nodeName === '#text' ? (node as DefaultTreeAdapterTypes.TextNode).value : name;
    known.set(name, means);
  }
  if (means === name) return undefined;
  if (name.endsWith(';') || means.length === 1) return { length: name.length, means };
  // In `&nbspJune` the entity ends after `&nbsp`: `June` is text.
  const rest = /[a-zA-Z\d]+$/.exec(means)?.[0] ?? '';
  return { length: name.length - rest.length, means: means.slice(0, means.length - rest.length) };
}
