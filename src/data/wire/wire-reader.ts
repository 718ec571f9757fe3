/**
 * Reads a wire from front to back: words, numbers, dates, and references to what was read before.
 */

/** Words joined by the character that stands first, and numbers of one or more characters each. */
export type Wire = readonly [words: string, codes: string];

/** The character of the number 0. This one and those up to the carry stand in JSON as they are. */
export const zero = 93;
/** The digit that is added to the next one. */
export const carry = 33;
/** A basis that reveals something is numbered from here; the standing and the kind of date make up the rest of the number. */
export const revealingBasis = 18;
/** A basis of a hidden claim is numbered from here. */
export const hiddenBasis = 36;
/** The year before the first that is written as a number; 0 announces a word instead. */
export const yearZero = 1999;

export interface WireReader {
  word(): string;
  count(): number;
  many<T>(length: number, read: () => T): T[];
  /** Counts back through what it gave before, the newest first; 0 is a fresh one. */
  recent<T>(fresh: () => T): () => T;
  date(): string;
}

/** Opens a wire at its beginning; what is read in another order than it was written is nonsense. */
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
