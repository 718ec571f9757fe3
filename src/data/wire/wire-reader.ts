/**
 * Reads a wire from front to back: words, numbers, dates, and references to earlier items.
 */

/** Words joined by the first character of the text, and numbers of one or more characters each. */
export type Wire = readonly [words: string, codes: string];

/** The character code of the number 0; JSON escapes neither it nor the codes up to the carry. */
export const zero = 93;
/** The digit whose value is added to the next digit's. */
export const carry = 33;
/** Numbers of bases with a spoiler start here; standing and kind of date are added. */
export const revealingBasis = 18;
/** Numbers of bases of hidden claims start here. */
export const hiddenBasis = 36;
/** The year before the first year written as a number; 0 means that a word follows instead. */
export const yearZero = 1999;

export interface WireReader {
  word(): string;
  count(): number;
  many<T>(length: number, read: () => T): T[];
  /** Returns a function that reads an item: 0 is a new item, any other number counts back through earlier items, most recently used first. */
  recent<T>(fresh: () => T): () => T;
  date(): string;
}

/** Opens a wire at its beginning; the caller must read in the order of writing. */
export function readerOf([joined, codes]: Wire): WireReader {
  const words = joined.slice(1).split(joined.charAt(0));
  let nextWord = 0;
  let nextCode = 0;
  const word = (): string => words[nextWord++] as string;
  const count = (): number => {
    const digit = codes.charCodeAt(nextCode++) - zero;
    return digit === carry ? carry + count() : digit;
  };
  const many = <T>(length: number, read: () => T): T[] => Array.from({ length }, read);
  const recent = <T>(fresh: () => T): (() => T) => {
    const seen: T[] = [];
    return () => {
      const place = count();
      const item = place > 0 ? (seen.splice(place - 1, 1)[0] as T) : fresh();
      seen.unshift(item);
      return item;
    };
  };
  const date = (): string => {
    const year = count();
    if (year === 0) return word();
    const month = count();
    const day = month && count();
    return [yearZero + year, month, day].filter(Boolean).map((part) => String(part).padStart(2, '0')).join('-');
  };
  return { word, count, many, recent, date };
}
