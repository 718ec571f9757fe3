/**
 * Whether a name is really another one, or the same one written longer or shorter.
 */

/** Whether a former name is one that nobody would use for short, or in full, for the present one. */
export function isDifferentName(former: string, present: string): boolean {
  const [old, now] = [wordsIn(former), wordsIn(present)];
  return !old.every((word) => now.includes(word)) && !now.every((word) => old.includes(word));
}

const articles = ['the', 'a', 'an', 'der', 'die', 'das'];

function wordsIn(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !articles.includes(word));
}
