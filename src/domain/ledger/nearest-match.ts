/**
 * Finds the known words nearest to a misspelled one.
 */

/** The number of letters to insert, delete or replace to turn one word into another. */
export function editDistance(from: string, to: string): number {
  const others = Array.from(to);
  let row = [0, ...others.map((_, index) => index + 1)];
  for (const [i, letter] of Array.from(from).entries()) {
    const next = [i + 1];
    for (const [j, other] of others.entries()) next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + Number(letter !== other)));
    row = next;
  }
  return row.at(-1)!;
}

const longestWord = 64;

/** Up to `max` of the words nearest to `word`, nearest first; empty where all differ too much. */
export function nearest(word: string, words: Iterable<string>, max = 3): string[] {
  const asked = word.toLowerCase().slice(0, longestWord);
  const room = Math.max(2, Math.ceil(asked.length / 3));
  const found: { candidate: string; edits: number }[] = [];
  for (const candidate of words) {
    const known = candidate.toLowerCase();
    const edits = known.includes(asked) && asked.length > 2 ? Number(known !== asked) : editDistance(asked, known);
    if (edits <= room) found.push({ candidate, edits });
  }
  return found
    .sort((a, b) => a.edits - b.edits)
    .slice(0, max)
    .map(({ candidate }) => candidate);
}
