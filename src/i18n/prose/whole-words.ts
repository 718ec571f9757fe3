/**
 * Makes patterns of whole words for languages with accented letters, at which `\b` would part a word.
 */

/** A pattern that finds each place of the words, in capitals or not. */
export function everywhere(source: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, flags);
}

/** A pattern that tests whether a text has the words, in capitals or not. */
export function within(source: string): RegExp {
  return everywhere(source, 'iu');
}
