/**
 * Reads `src/data/market-names.json`: what titles are called in other markets, and where that was read.
 * By locale, id of the title and English name. They are in the format table of their language; their sources stay in the repository.
 */
import * as v from 'valibot';
import { type Fault, faultAt } from '../src/data/dataset/fault.js';
import type { Catalogue } from '../src/domain/ledger/catalogue.js';
import { translatableTexts } from '../src/domain/ledger/translated-fields.js';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const marketNames = v.record(text, v.record(text, v.record(text, v.strictObject({
  value: text,
  /** From which day the name is used; without it, as long as the English name. */
  known: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/))),
  publisher: text,
  url: v.pipe(v.string(), v.regex(/^https?:/)),
  note: v.optional(text),
}))));

/** The names by locale and English name: from which day (empty for always), and the name. */
export type TitleNames = Readonly<Record<string, Readonly<Record<string, readonly [from: string, name: string]>>>>;

/** Checks the file against the titles of a catalogue. */
export function readMarketNames(file: unknown, { titles }: Pick<Catalogue, 'titles'>): { readonly names: TitleNames; readonly faults: readonly Fault[] } {
  const parsed = v.safeParse(marketNames, file);
  if (!parsed.success) return { names: {}, faults: parsed.issues.map((issue) => faultAt('market-names', v.getDotPath(issue) ?? 'the file', issue.expected, issue.input)) };
  const faults: Fault[] = [];
  const names = Object.entries(parsed.output).map(([locale, byTitle]) => [locale, Object.fromEntries(Object.entries(byTitle).flatMap(([id, byName]) => {
    const title = titles.get(id);
    if (!title) faults.push(faultAt('market-names', `${locale}.${id}`, 'an id in titles', id, titles.keys()));
    const known = title && translatableTexts('titles', { name: title.name });
    for (const name of Object.keys(byName)) if (known?.has(name) === false) faults.push(faultAt('market-names', `${locale}.${id}`, 'a name of this title', name, known));
    return Object.entries(byName).map(([name, { value, known: from = '' }]) => [name, [from, value]] as const);
  }))] as const);
  return { names: Object.fromEntries(names), faults };
}
