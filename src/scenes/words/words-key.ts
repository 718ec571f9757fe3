/**
 * The key of an English text in the library's files of translations. It is shorter than the text, which the page has already.
 */

/** 32 bits of a text in base 36. The build makes sure that no two texts have one key. */
export function wordsKey(text: string): string {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (Math.imul(sum, 31) + text.charCodeAt(index)) >>> 0;
  return sum.toString(36);
}
