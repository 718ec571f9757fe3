/**
 * Converts offsets in a text to lines and columns, and back.
 */

/** A line and a column, both counted from 1; columns count UTF-16 units, as editors do. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Indexes the lines of a text once; the returned function looks up an offset. */
export function createLineIndex(text: string): (offset: number) => LineColumn {
  const starts = lineStarts(text);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** Indexes the lines of a text once; the returned function looks up a line and column that the text has. */
export function createOffsetIndex(text: string): (place: LineColumn) => number {
  const starts = lineStarts(text);
  return ({ line, column }) => starts[line - 1]! + column - 1;
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)];
}
