/**
 * Finds a widget of a generated page in the file that its author edits.
 */
import { createLineIndex, type LineColumn } from '../articles/line-columns.js';

/**
 * The place in the author's file of a tag in the page; undefined if it comes from elsewhere, such as a layout.
 * Assumes that generators leave tags as written: the third such tag in the page is the third in the file.
 */
export function sourcePlace(source: string, page: string, at: LineColumn): LineColumn | undefined {
  const offset = offsetOf(page, at);
  const [tag] = /^<[^>]*>?/.exec(page.slice(offset)) ?? [];
  if (tag === undefined) return undefined;
  const found = offsetsOf(source, tag)[offsetsOf(page, tag).indexOf(offset)];
  return found === undefined ? undefined : createLineIndex(source)(found);
}

function offsetOf(text: string, { line, column }: LineColumn): number {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)];
  return (starts[line - 1] ?? text.length) + column - 1;
}

function offsetsOf(text: string, part: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) offsets.push(at);
  return offsets;
}
