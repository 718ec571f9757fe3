/**
 * Finds the holes of a template, the places where its values go. They depend only on its strings, so they are read once.
 */

/** A place that one value fills, or several values of the same attribute. */
export interface Hole {
  /** The markup between the previous hole and this one. */
  readonly before: string;
  /** The sign before the attribute's name: empty, `?` for a boolean, `.` for a property, `@` for a handler; undefined between tags. */
  readonly sign: string | undefined;
  /** The markup around the values, with the attribute's name and quotes: one piece more than there are values. */
  readonly pieces: readonly string[];
}

export interface Holes {
  readonly holes: readonly Hole[];
  /** The markup after the last hole. */
  readonly end: string;
}

const known = new WeakMap<TemplateStringsArray, Holes>();

/** Returns the holes of a template, cached by the identity of its strings. */
export function holesOf(strings: TemplateStringsArray): Holes {
  let holes = known.get(strings);
  if (!holes) known.set(strings, (holes = read(strings)));
  return holes;
}

/** Matches an attribute whose value is a hole or begins before one, at the end of a tag's markup. */
const attribute = /\s([.?@]?)([^\s"=]+)=("?)([^"]*)$/;

/** A template's own markup has `<` and `>` only around tags, and the values of its attributes in double quotes. */
function read(strings: TemplateStringsArray): Holes {
  const holes: Hole[] = [];
  let rest = strings[0]!;
  let isInTag = false;
  for (let at = 1; at < strings.length; at++) {
    const [opened, closed] = [rest.lastIndexOf('<'), rest.lastIndexOf('>')];
    if (opened !== closed) isInTag = opened > closed;
    const found = isInTag && attribute.exec(rest);
    const pieces = [''];
    let before = rest;
    let sign: string | undefined;
    rest = strings[at]!;
    if (found) {
      const [, mark, name = '', quote, first = ''] = found;
      sign = mark;
      before = before.slice(0, found.index);
      pieces[0] = sign ? ` ${name}` : ` ${name}="${first}`;
      if (quote) {
        // One quoted value can hold several holes.
        for (; !rest.includes('"'); rest = strings[++at]!) pieces.push(rest);
        const end = rest.indexOf('"') + 1;
        pieces.push(rest.slice(0, end));
        rest = rest.slice(end);
      } else pieces.push('"');
    } else pieces.push('');
    holes.push({ before, sign, pieces });
  }
  return { holes, end: rest };
}
