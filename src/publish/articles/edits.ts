/**
 * Edits a text by offsets, all at once, so that everything else stays byte for byte.
 */

/** Replaces the text from `start` to `end`. Offsets are UTF-16 units in the unedited text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Inserts a text at an offset. */
export function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** Applies edits, which must not overlap. Insertions at the same offset keep their order. */
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

/** Maps an offset in the edited text to the unedited text. Inserted text maps to the start of its edit. */
export function unedited(edits: readonly Edit[]): (offset: number) => number {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let moved = 0;
  const places = sorted.map(({ start, end, text }) => {
    const at = start + moved;
    moved += text.length - (end - start);
    return { at, start, length: text.length, movedAfter: moved };
  });
  return (offset) => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]!.at < offset) low = middle + 1;
      else high = middle;
    }
    const last = places[low - 1];
    if (!last) return offset;
    return offset < last.at + last.length ? last.start : offset - last.movedAfter;
  };
}
