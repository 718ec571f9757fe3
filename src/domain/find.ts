/**
 * Finds the ids that somebody most likely meant.
 */

/** The number of edits (insert, drop, change, swap of neighbours) that turn one word into another. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      let edits = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        edits = Math.min(edits, beforeLast[j - 2]! + 1);
      }
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length]!;
}

const longestWord = 64;

/** Gives up to `max` of the words nearest to the one asked for, nearest first; none when all are far off. */
export function nearest(word: string, words: Iterable<string>, max = 3): string[] {
  const asked = word.toLowerCase().slice(0, longestWord);
  const room = Math.max(2, Math.ceil(asked.length / 3));
  const found: { candidate: string; edits: number }[] = [];
  for (const candidate of words) {
    const known = candidate.toLowerCase();
    const edits = known.includes(asked) && asked.length > 2 ? 1 : editDistance(asked, known);
    if (edits <= room) found.push({ candidate, edits });
  }
  return found
    .sort((a, b) => a.edits - b.edits)
    .slice(0, max)
    .map(({ candidate }) => candidate);
}
