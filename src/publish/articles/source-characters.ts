/**
 * The letters of a parsed text, each with its place in the source: an entity is written with many and read as one or two.
 */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

const entity = /&(?:#\d+;?|#[xX][\da-fA-F]+;?|[a-zA-Z][a-zA-Z\d]*;?)/y;
const known = new Map<string, string>();

/** Pairs each letter of a text node with the place where it was written. */
export function* sourceCharacters(source: string, from: number, to: number, value: string): Generator<readonly [letter: string, offset: number]> {
  let at = from;
  for (let index = 0; index < value.length;) {
    const letter = value[index]!;
    at = skipped(source, at, to, letter);
    const written = source[at] === '&' ? entityAt(source, at) : undefined;
    if (written && value.startsWith(written.means, index)) {
      for (let part = 0; part < written.means.length; part += 1) yield [written.means[part]!, at];
      index += written.means.length;
      at += written.length;
    } else {
      yield [letter, at];
      index += 1;
      at += source[at] === '\r' && source[at + 1] === '\n' && letter === '\n' ? 2 : 1;
    }
  }
}

/** A tag that the parser dropped may stand in the middle of a text. */
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

/** What stands for a letter: as the parser reads it in a text, where old names end without a semicolon. */
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
  // `&nbspJune`: the end of what was read is no part of the name.
  const rest = /[a-zA-Z\d]+$/.exec(means)?.[0] ?? '';
  return { length: name.length - rest.length, means: means.slice(0, means.length - rest.length) };
}
