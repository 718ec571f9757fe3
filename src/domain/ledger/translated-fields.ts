/**
 * Which sentences of the records can be translated. Pages read this only where a dataset of their own has translations.
 */

/** The kinds of record with sentences of their own, and the fields that hold them. Quotes are left out: they are shown as they were said. */
export const translatedFields = {
  titles: ['name', 'logline'],
  characters: ['allegiance', 'fate'],
  events: ['summary', 'when', 'placing'],
  terms: ['name', 'definition'],
  questions: ['question', 'answer'],
  videos: ['name'],
  articles: ['name'],
} as const;
export type TranslatedKind = keyof typeof translatedFields;

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
