/**
 * Sets the name of a title for its drawn poster: key words are large, all others small. Letters are never stretched: sizes follow from estimated widths.
 */

/** A line of a poster: its words, and its font size and baseline in units of the drawing. */
export type PosterLine = readonly [words: string, size: number, y: number];

/** Where a name is set, in units of the drawing: the width and the height that it may take, and its last baseline. */
export interface Sheet {
  readonly measure: number;
  readonly room: number;
  readonly bottom: number;
}

const posterSheet: Sheet = { measure: 172, room: 88, bottom: 286 };
/** The font size of words that are not key words. */
const smallSize = 14;

interface Line {
  words: string;
  readonly isKey: boolean;
}

/** Words that are never key words: those that begin with a small letter, articles, and “Untitled”. */
const minor = /^(\p{Ll}|(The|An?|Untitled|D(er|ie|as)|L[aeo]s?|El|Il)$)/u;
/** A letter of a script that can be broken between any two. */
const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー・]';
/** A word with the number that follows it, a word in Katakana, or up to five letters of such a script. */
const words = new RegExp(`[\\p{Script=Katakana}ー]+・?|${unspaced}{1,5}|(?:(?!${unspaced})\\S)+(?: [\\dIVX]+(?!\\S))?`, 'gu');
/** A word in Katakana of more than nine letters, which is broken. */
const long = /^[\p{Script=Katakana}ー]{10,}/u;

/** The words of a part. Long ones in Katakana are in pieces of even length, none of which begins with a small letter or a sign that lengthens the letter before it. */
function wordsOf(part: string): readonly string[] {
  return (part.match(words) ?? [part]).flatMap((word) => {
    if (!long.test(word)) return [word];
    const { length } = word.replace('・', '');
    return word.match(new RegExp(`.{1,${String(Math.ceil(length / Math.ceil(length / 9)))}}[ァィゥェォッャュョヮー・]*`, 'gu'))!;
  });
}

/** Whether two words are written without a space between them. */
const isRun = (before: string, after: string): boolean => new RegExp(`${unspaced}$`, 'u').test(before) && new RegExp(`^(?:${unspaced}|\\d)`, 'u').test(after);

/** The width of capitals in ems: as wide as in the widest of the usual bold sans-serif fonts, so that no font runs over the edge. */
function widthOf(line: string): number {
  return Array.from(line, (letter): number => /[\s.,:;!'’I()/-]/.test(letter) ? 0.4 : /[MW@%—⺀-￿]/.test(letter) ? 1.05 : /[DGHNOQU&]/.test(letter) ? 0.82 : 0.73).reduce((sum, width) => sum + width, 0);
}

/** Breaks a name into lines, in reading order. The key words are those of the part with the fewest that can be; a part that ends in a number only counts. */
function linesOf(name: string, measure: number, room: number): { readonly lines: Line[]; readonly size: number } {
  const dashed = name.split(/\s[–—-]\s/);
  const parts = (dashed[1] ? dashed : name.split(/:\s|(?<=.)：(?=.)/)).map(wordsOf);
  const candidates = parts.map((part) => part.filter((word) => !minor.test(word)));
  const counts = candidates.map((part) => (/\s/.test(part.at(-1) ?? ' ') ? 9 : part.length));
  const place = counts.indexOf(Math.min(...counts));
  const keys: readonly string[] = candidates[place]![0] ? candidates[place]! : parts[place]!;
  const size = Math.min(54, ...keys.map((word) => measure / widthOf(word.toUpperCase())));
  const lines: Line[] = [];
  parts.forEach((part, index) => {
    let last: Line | undefined;
    for (const word of part) {
      const isKey = index === place && keys.includes(word);
      const joined = (last ? `${last.words}${isRun(last.words, word) ? '' : ' '}${word}` : word).toUpperCase();
      if (last?.isKey === isKey && widthOf(joined) * (isKey ? size : smallSize) <= measure) last.words = joined;
      else lines.push((last = { words: word.toUpperCase(), isKey }));
    }
  });
  return { lines, size: Math.floor(Math.min(size, room / lines.filter((line) => line.isKey).length)) };
}

/** Sets a name in lines, the last of them at `bottom`. `room` is the height that its key words may take. */
export function posterLines(name: string, { measure, room, bottom }: Sheet = posterSheet): readonly PosterLine[] {
  const { lines, size } = linesOf(name, measure, room);
  const isRtl = /[\u0590-\u08ff]/.test(name);
  const isTall = new RegExp(unspaced, 'u').test(name);
  let y = bottom;
  const set = lines.reverse().map(({ words: line, isKey }): PosterLine => {
    const height = isKey ? size : smallSize;
    const at = y;
    // Capitals are lower than the letters of scripts without them.
    y -= Math.round(height * (isRtl ? 1.1 : isTall ? 0.95 : 0.75)) + 8;
    return [line, height, at];
  });
  return set.reverse();
}
