/**
 * Pairs the letters of a parsed text with their offsets in the source, where entities are longer than the letters they stand for.
 */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

const entity = /&(?:#\d+;?|#[xX][\da-fA-F]+;?|[a-zA-Z][a-zA-Z\d]*;?)/y;
const known = new Map<string, string>();

/** Pairs each UTF-16 unit of a text node with its offset in the source. */
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
