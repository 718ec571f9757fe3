/**
 * Checks the translations of a dataset's sentences against the records that they translate.
 */
import type { Catalogue, Part } from '../../domain/ledger/catalogue.js';
import { translatableTexts, type TranslatedKind, translatedFields } from '../../domain/ledger/translated-fields.js';
import { fieldOf } from './check-records.js';
import { type Fault, faultAt, memberPath } from './fault.js';
import type { ParsedDataset } from './parse-dataset.js';
import type { ParsedRecords } from './parse-records.js';
import { isPlainText, longestText } from './text.js';

type Members = readonly (readonly [key: string, value: unknown])[];

/** The part in which a page fetches a kind of record. Until it has that part, nothing is known of the kind. */
const partOf: { readonly [K in TranslatedKind]?: Part } = { characters: 'characters', events: 'events', terms: 'terms', questions: 'words', videos: 'words', articles: 'words' };

/**
 * Adds a dataset's `words` to its records, and what is malformed, refers to no record or contradicts another translation to its faults.
 * They are written by language, kind of record, id and English text, and translate records of the dataset or of the `base` it is laid over.
 */
export function withWords({ catalogue, faults }: ParsedRecords, dataset: unknown, base?: Catalogue): ParsedDataset {
  const words = fieldOf(dataset, 'words');
  if (words === undefined) return { catalogue, faults, stale: [] };
  const check = new WordsCheck(catalogue, base);
  for (const [language, kinds] of check.members(words, 'words', 'an object with translations by language')) check.language(language, kinds);
  return { catalogue: { ...catalogue, words: Object.fromEntries(check.words) }, faults: [...faults, ...check.faults], stale: check.stale };
}

class WordsCheck {
  readonly words = new Map<string, Record<string, string>>();
  readonly faults: Fault[] = [];
  /** Translations of texts that their record no longer has. */
  readonly stale: Fault[] = [];

  constructor(
    private readonly own: Catalogue,
    private readonly base: Catalogue | undefined,
  ) {}

  /** The members of an object; none, and a fault, where it is no object. */
  members(value: unknown, path: string, wanted: string): Members {
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Error)) return Object.entries(value);
    this.#report(path, wanted, value);
    return [];
  }

  language(language: string, kinds: unknown): void {
    const path = memberPath('words', language);
    if (!/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(language) || /^en\b/.test(language)) {
      this.#report(path, 'a language other than English, such as de or pt-BR', language);
      return;
    }
    for (const [kind, records] of this.members(kinds, path, 'an object with translations by kind of record')) {
      const below = memberPath(path, kind);
      if (!Object.hasOwn(translatedFields, kind)) this.#report(below, `one of ${Object.keys(translatedFields).join(', ')}`, kind, Object.keys(translatedFields));
      else for (const [id, texts] of this.members(records, below, 'an object with translations by id')) this.#record(language, kind as TranslatedKind, id, texts);
    }
  }

  #record(language: string, kind: TranslatedKind, id: string, texts: unknown): void {
    const path = `words.${language}.${kind}.${id}`;
    const known = this.#textsOf(kind, id);
    if (known === undefined) this.#report(path, `an id in ${kind}`, id, [...this.own[kind].keys(), ...(this.base?.[kind].keys() ?? [])]);
    else for (const [text, translation] of this.members(texts, path, 'an object with translations by English text')) {
      const place = memberPath(path, text);
      if (typeof translation !== 'string' || !isPlainText(translation)) this.#report(place, `a text of at most ${String(longestText)} characters, without space at its ends and without control characters`, translation);
      else if (known !== 'unfetched' && !known.has(text)) this.stale.push(faultAt('words', place, 'a text of this record', text, known));
      else this.#add(language, text, translation, place);
    }
  }

  /** The texts of a record; undefined where there is no such record. */
  #textsOf(kind: TranslatedKind, id: string): ReadonlySet<string> | 'unfetched' | undefined {
    const records = [this.own, this.base].flatMap((catalogue) => catalogue?.[kind].get(id) ?? []);
    const part = partOf[kind];
    if (part && this.base?.lacks.includes(part)) return 'unfetched';
    return records.length === 0 ? undefined : new Set(records.flatMap((record) => [...translatableTexts(kind, record)]));
  }

  /** One English text has one translation, whatever record it is in. */
  #add(language: string, text: string, translation: string, place: string): void {
    const texts = this.words.get(language) ?? {};
    if (Object.hasOwn(texts, text) && texts[text] !== translation) this.#report(place, `the translation that the same text has elsewhere, ${JSON.stringify(texts[text])}`, translation);
    else this.words.set(language, { ...texts, [text]: translation });
  }

  #report(path: string, expected: string, found: unknown, choices: Iterable<string> = []): void {
    this.faults.push(faultAt('words', path, expected, found, choices));
  }
}
