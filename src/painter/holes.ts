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

/** Matches markup that ends inside a tag, where an attribute's value is a hole or begins before one. */
const attribute = /(?<=<[^\s"'>]+(?:[^"'>]|"[^"]*"|'[^']*')*)\s([.?@]?)([^\s"'<>/=]+)=(?:(["'])((?:(?!\3)[^])*))?$/;

function read(strings: TemplateStringsArray): Holes {
  const holes: Hole[] = [];
  let rest = strings[0]!;
  /** A stub of the tag that the last attribute was in, so that the strings after it are parsed as part of a tag. */
  let open = '';
  for (let at = 1; at < strings.length; at++) {
    const found = attribute.exec(open + rest);
    const [, sign, name, quote, first = ''] = found ?? [];
    const before = found ? found.input.slice(open.length, found.index) : rest;
    const pieces = [''];
    rest = strings[at]!;
    if (found) {
      pieces[0] = sign ? ` ${name!}` : ` ${name!}=${quote ?? '"'}${first}`;
      if (quote) {
        // One quoted value can hold several holes.
        for (; !rest.includes(quote); rest = strings[++at]!) pieces.push(rest);
        const end = rest.indexOf(quote) + 1;
        pieces.push(rest.slice(0, end));
        rest = rest.slice(end);
      } else pieces.push('"');
    } else pieces.push('');
    open = found ? '<i' : '';
    holes.push({ before, sign, pieces });
  }
  return { holes, end: rest };
}
