/**
 * Writes a wire in the order in which `wire-reader.ts` reads it.
 */
import { carry, type Wire, yearZero, zero } from './wire-reader.js';

export interface WireWriter {
  word(text: string): void;
  count(number: number): void;
  recent<T>(fresh: (item: T) => void): (item: T) => void;
  date(text: string): void;
  wire(): Wire;
}

/** Opens an empty wire; each method mirrors the reader's method of the same name. */
export function writerOf(): WireWriter {
  const words: string[] = [];
  let codes = '';
  const word = (text: string): void => void words.push(text);
  const count = (number: number): void => {
    codes += String.fromCharCode(zero + carry).repeat(Math.floor(number / carry)) + String.fromCharCode(zero + (number % carry));
  };
  const recent = <T>(fresh: (item: T) => void): ((item: T) => void) => {
    const seen: T[] = [];
    return (item) => {
      const place = seen.indexOf(item) + 1;
      count(place);
      if (place > 0) seen.splice(place - 1, 1);
      else fresh(item);
      seen.unshift(item);
    };
  };
  const date = (text: string): void => {
    const [match, year, month, day] = /^(2\d{3})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
    if (match === undefined) {
      count(0);
      word(text);
      return;
    }
    count(Number(year) - yearZero);
    count(Number(month ?? 0));
    if (month !== undefined) count(Number(day ?? 0));
  };
  return { word, count, recent, date, wire: () => [join(words), codes] };
}

/** Joins words with a separator, the first character from `|` on that no word contains, and starts the text with it. */
function join(words: readonly string[]): string {
  const text = words.join('');
  let code = 124;
  while (text.includes(String.fromCharCode(code))) code++;
  const between = String.fromCharCode(code);
  return between + words.join(between);
}
