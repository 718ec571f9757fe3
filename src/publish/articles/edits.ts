/**
 * Changes to a text by place, made all at once, so that what is not changed stays byte for byte.
 */

/** Puts some text in the place of what stands from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes edits that do not overlap; of several at one place the first given comes first. */
export function edited(text: string, edits: readonly Edit[]): string {
  const sorted = edits.map((edit, index) => ({ ...edit, index })).sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  const pieces: string[] = [];
  let place = 0;
  for (const { start, end, text: put } of sorted) {
    if (start < place) throw new RangeError(`Two edits overlap at ${String(start)}.`);
    pieces.push(text.slice(place, start), put);
    place = end;
  }
  return pieces.join('') + text.slice(place);
}

/** Where a place of the text with edits made was in the text before; what an edit put there was at its beginning. */
export function unedited(edits: readonly Edit[]): (offset: number) => number {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return (offset) => {
    let moved = 0;
    for (const { start, end, text } of sorted) {
      if (start + moved >= offset) break;
      if (offset < start + moved + text.length) return start;
      moved += text.length - (end - start);
    }
    return offset - moved;
  };
}
