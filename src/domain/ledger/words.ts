/**
 * Translations of recorded sentences. Records are English; their translations are kept apart, by language and by the English text.
 */

/** Translations by language (`de`, `pt-BR`), each by its English text. */
export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The kinds of record with sentences of their own, and the fields that hold them. Quotes are left out: they are shown as they were said. So are loglines: pages in other languages leave them out unless an author asks for one. */
export const translatedFields = {
  titles: ['name'],
  characters: ['allegiance', 'fate'],
  events: ['summary', 'when', 'placing'],
  terms: ['name', 'definition'],
  questions: ['question', 'answer'],
  videos: ['name'],
  articles: ['name'],
} as const;
export type TranslatedKind = keyof typeof translatedFields;

/** The translation of an English text for a locale: of `pt-BR`, or else of `pt`; undefined where there is none. */
export function translationIn(words: Words | undefined, locale: string, text: string): string | undefined {
  for (let tag = locale; words && tag !== ''; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    const texts = words[tag];
    if (texts && Object.hasOwn(texts, text)) return texts[text];
  }
  return undefined;
}

/** All English texts of a record that can be translated. */
export function translatableTexts(kind: TranslatedKind, record: object): ReadonlySet<string> {
  return new Set(translatedFields[kind].flatMap((field) => textsIn((record as Readonly<Record<string, unknown>>)[field])));
}

/** A date, which is written in each language from its numbers. */
const date = /^\d{4}(?:-\d\d){0,2}$/;

/** The texts of a field: its own, those of its claims, or the distances in its placings. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return date.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((claim: { readonly value?: unknown }) => textsIn(claim.value));
  const { gap } = (value ?? {}) as { readonly gap?: string };
  return gap === undefined ? [] : [gap];
}
