/**
 * Tells a different name from a shorter or longer form of the same name.
 */

/** Whether neither name contains all words of the other; articles and case do not count. */
export function isDifferentName(former: string, present: string): boolean {
  const [old, now] = [wordsIn(former), wordsIn(present)];
  return !old.every((word) => now.includes(word)) && !now.every((word) => old.includes(word));
}

const articles = ['the', 'a', 'an', 'der', 'die', 'das'];

function wordsIn(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !articles.includes(word));
}
