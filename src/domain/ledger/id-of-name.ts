/**
 * Makes the id of a new record. `slugify`, on which the compiled data depends, drops letters that are no base letter with accents.
 */
import { slugify } from './slugify.js';

/** Letters that keep no base letter when their accents are taken off. */
const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', đ: 'd', Đ: 'D', ı: 'i', þ: 'th', Þ: 'TH', ð: 'd', Ð: 'D' };

/** The id of a record by a name: `Søren Ørsted` becomes `soren-orsted`. Empty if the name has no Latin letter and no digit. */
export function idOfName(name: string): string {
  return slugify(name.replace(/[^ -~]/gu, (letter) => plainLetters[letter] ?? letter)).replace(/^-+|-+$/g, '');
}
