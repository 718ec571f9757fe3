/**
 * Finds the offsets of all fields in a JSON text, or the place of its first syntax error.
 */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { memberPath } from '../../data/dataset/fault.js';

/** The offset of a syntax error, with what was expected and what was found there. */
export interface JsonFault {
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
}

/** Offsets of field names and of values, by the path as a dataset fault writes it. */
export interface Places {
  readonly names: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, number>;
  /** Field names that an object has twice; `JSON.parse` silently takes the last value. */
  readonly repeated: readonly { readonly path: string; readonly name: string; readonly offset: number }[];
}

const number = 'a number such as 12 or 12.5';
const comment = 'no comment: JSON has none';
/** What the parser expected, by the name of its error. */
const wanted: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a value: a text in double quotes, a number, true, false, null, a list or an object',
  InvalidNumberFormat: number,
  PropertyNameExpected: 'a field’s name in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a comma or a closing brace }',
  CloseBracketExpected: 'a comma or a closing bracket ]',
  EndOfFileExpected: 'the end of the file',
  InvalidCommentToken: comment,
  UnexpectedEndOfComment: comment,
  UnexpectedEndOfString: 'a closing double quote on the same line',
  UnexpectedEndOfNumber: number,
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'one of " \\ / b f n r t u after a backslash',
  InvalidCharacter: 'no control character in a text',
};

const strict = { disallowComments: true, allowTrailingComma: false };

/** Finds the first bracket nested deeper than `levels`, by scanning, since parsing such a text could overflow the call stack. */
export function findTooDeep(text: string, levels: number): JsonFault | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\[^][^"\\]*)*"?|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    if (depth > levels) return { offset: index, expected: `at most ${String(levels)} levels`, found: 'a deeper one' };
  }
  return undefined;
}

/** Finds the first syntax error of a text that `findTooDeep` has passed. */
export function findSyntaxError(text: string): JsonFault {
  const errors: ParseError[] = [];
  parseTree(text, errors, strict);
  const [first] = errors;
  if (!first) return { offset: 0, expected: 'JSON', found: shown(text) };
  const expected = wanted[printParseErrorCode(first.error)] ?? 'JSON';
  const end = text.trimEnd().length;
  if (first.offset >= end) return { offset: end, expected, found: 'the end of the file' };
  return { offset: first.offset, expected, found: shown(text.slice(first.offset, first.offset + first.length)) };
}

const longest = 30;

function shown(token: string): string {
  const line = /^[^\r\n]*/.exec(token)![0];
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** Finds the offsets of all names and values in valid JSON. */
export function placesOf(text: string): Places {
  const names = new Map<string, number>();
  const values = new Map<string, number>();
  const repeated: { path: string; name: string; offset: number }[] = [];
  const visit = (node: Node, path: string): void => {
    const seen = new Set<string>();
    values.set(path, node.offset);
    for (const [index, child] of (node.children ?? []).entries()) {
      if (node.type === 'array') visit(child, memberPath(path, index));
      else field(child.children as [Node, Node], path, seen);
    }
  };
  const field = ([key, value]: readonly [Node, Node], owner: string, seen: Set<string>): void => {
    const name = String(key.value);
    const path = owner === '' ? name : memberPath(owner, name);
    if (seen.has(name)) repeated.push({ path, name, offset: key.offset });
    seen.add(name);
    names.set(path, key.offset);
    visit(value, path);
  };
  visit(parseTree(text, [], strict)!, '');
  return { names, values, repeated };
}
