/**
 * Makes patterns of whole words for languages of Western Europe with accented letters, at which `\b` would part a word.
 * In their sources `\p{L}` is written short for these letters: V8 takes 30 µs to make a pattern for each `\p{L}` that disregards case, 40 ms for those of a language.
 */

const letters = { any: '[A-Za-zÀ-ÿŒœ]', anyCase: '[a-zà-ÿœ]' };

/** A pattern with `\p{L}` for a letter, also within brackets. */
export function pattern(source: string, flags: string): RegExp {
  const letter = flags.includes('i') ? letters.anyCase : letters.any;
  const inBrackets = letter.slice(1, -1);
  return new RegExp(source.replace(/\[\^?(?:[^\]\\]|\\.)*\]/g, (brackets) => brackets.replaceAll('\\p{L}', inBrackets)).replaceAll('\\p{L}', letter), flags);
}

/** A pattern that finds each place of the words, in capitals or not. */
export function everywhere(source: string, flags = 'giu'): RegExp {
  return pattern(`(?<!\\p{L})(?:${source})(?!\\p{L})`, flags);
}

/** A pattern that tests whether a text has the words, in capitals or not. */
export function within(source: string): RegExp {
  return everywhere(source, 'iu');
}
