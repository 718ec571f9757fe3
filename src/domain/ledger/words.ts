/**
 * Translations of recorded sentences. Records are English; their translations are kept apart, by language and by the English text.
 */

/** Translations by language (`de`, `pt-BR`), each by its English text. */
export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The translation of an English text for a locale: of `pt-BR`, or else of `pt`; undefined where there is none. */
export function translationIn(words: Words | undefined, locale: string, text: string): string | undefined {
  for (let tag = locale; words && tag !== ''; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    const texts = words[tag];
    if (texts && Object.hasOwn(texts, text)) return texts[text];
  }
  return undefined;
}
