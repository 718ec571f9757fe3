/**
 * Tells a different name from a shorter or longer form of the same name.
 */

/** Whether neither name contains all words of the other; articles and case do not count. */
export function isDifferentName(former: string, present: string): boolean {
  const [old, now] = [wordsIn(former), wordsIn(present)];
  return !old.every((word) => now.includes(word)) && !now.every((word) => old.includes(word));
}

/** Whether a name only begins another, or leaves the word before its number out: `John Wick 5` for `John Wick: Chapter 5`. */
export function isShortName(short: string, whole: string): boolean {
  const [less, more] = [wordsIn(short), wordsIn(whole)];
  const number = more.findIndex((word) => /^\d+$/.test(word));
  const plain = number > 0 ? [...more.slice(0, number - 1), ...more.slice(number)] : more;
  return [more, plain].some((words) => less.every((word, at) => word === words[at]));
}

const articles = ['the', 'a', 'an', 'der', 'die', 'das'];

function wordsIn(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !articles.includes(word));
}
