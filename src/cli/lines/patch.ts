/**
 * Makes unified diffs of files, and prints their lines for people.
 */
import { isAbsolute, relative, sep } from 'node:path';
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import { realPlace } from '../../publish/files/real-paths.js';
import { painted, visible } from '../terminal.js';

/** A diff for tools: `git apply` and `patch -p1` read it in the folder of the run. */
const forTools = { prefixes: ['a/', 'b/'], context: 3 } as const;

/** A diff for people: the file's name and fewer lines around a change. */
export const forPeople = { prefixes: ['', ''], context: 2 } as const;

/** A unified diff; empty if the texts are equal. */
export function patchOf(path: string, before: string, after: string, { prefixes: [a, b], context }: typeof forTools | typeof forPeople = forTools): string {
  if (before === after) return '';
  const name = fromHere(path).replaceAll(sep, '/');
  return formatPatch(structuredPatch(a + name, b + name, before, after, undefined, undefined, { context }), FILE_HEADERS_ONLY);
}

/** The lines that differ, each with its sign. */
export function changedLines(before: string, after: string): readonly string[] {
  return structuredPatch('', '', before, after, undefined, undefined, { context: 0 }).hunks.flatMap(({ lines }) => lines);
}

/** Whether a file lies outside the folder of the run: `git apply` and `patch` refuse such names. */
export function isOutside(path: string): boolean {
  const name = fromHere(path);
  return isAbsolute(name) || name.split(sep)[0] === '..';
}

/** A line of a diff in its colour, with control characters escaped and without the carriage return of its line end. */
export function patchLine(line: string, stream: NodeJS.WriteStream): string {
  const text = visible(line.replace(/\r$/, ''));
  return line.startsWith('+') ? painted('green', text, stream) : line.startsWith('-') ? painted('red', text, stream) : text;
}

/** The path from the folder of the run, also where that was named by a link. */
function fromHere(path: string): string {
  const written = relative('', path);
  return written.split(sep)[0] === '..' ? relative(realPlace(''), realPlace(path)) : written;
}
