/**
 * Where the values of a template go: read once from its strings, whichever values come.
 */

/** One place that values fill. */
export interface Hole {
  /** The markup from the last hole to this one. */
  readonly before: string;
  /** What stands before an attribute's name: nothing, `?` for a boolean, `.` for a property, `@` for a handler; undefined between tags. */
  readonly sign: string | undefined;
  /** What stands around its values, an attribute's name and quotes included: one more than there are values. */
  readonly pieces: readonly string[];
}

export interface Holes {
  readonly holes: readonly Hole[];
  /** The markup after the last hole. */
  readonly end: string;
}

const known = new WeakMap<TemplateStringsArray, Holes>();

/** The holes of a template, remembered by the identity of its strings. */
export function holesOf(strings: TemplateStringsArray): Holes {
  let holes = known.get(strings);
  if (!holes) known.set(strings, (holes = read(strings)));
  return holes;
}

/** The end of an open tag: an attribute whose value is, or begins with, a hole. */
const attribute = /(?<=<[^\s"'>]+(?:[^"'>]|"[^"]*"|'[^']*')*)\s([.?@]?)([^\s"'<>/=]+)=(?:(["'])((?:(?!\3)[^])*))?$/;

function read(strings: TemplateStringsArray): Holes {
  const holes: Hole[] = [];
  let rest = strings[0]!;
  /** Stands for the tag that the last attribute was in, so that the rest of it is read as a tag. */
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
        // A value that goes on after this hole may hold more of them.
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
