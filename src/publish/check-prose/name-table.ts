/**
 * Finds the names of a catalogue in a text, with one table for all articles.
 */
import type { Catalogue, Fact } from '../../domain/ledger/catalogue.js';
import type { Span } from '../articles/passage.js';

/** The bearer of a name. A `weak` title's name is a common word, a `shared` one's also a character's name, a `story` one's also that of its sequels. */
export type Named =
  | { readonly kind: 'title'; readonly id: string; readonly strength: 'full' | 'weak' | 'shared' | 'story' }
  | { readonly kind: 'person' | 'surname' | 'character'; readonly id: string }
  | { readonly kind: 'outlet' };

/** A name in a text. */
export interface Mention extends Span {
  /** The name as the catalogue writes it. */
  readonly name: string;
  /** All bearers of the name. */
  readonly named: readonly Named[];
}

interface Entry {
  readonly name: string;
  readonly tokens: readonly string[];
  readonly named: Named[];
}

export type NameTable = ReadonlyMap<string, readonly Entry[]>;

/** Indexes the names of titles, people, characters and services by their first word. */
export function namesIn(catalogue: Catalogue, chapters: readonly string[]): NameTable {
  const entries = new Map<string, Entry>();
  const add = (name: string, named: Named): void => {
    const tokens = tokensIn(name).map(({ token }) => token);
    if (tokens.length === 0) return;
    const key = tokens.join(' ');
    const entry = entries.get(key) ?? { name, tokens, named: [] };
    if (!entry.named.some((one) => JSON.stringify(one) === JSON.stringify(named))) entry.named.push(named);
    entries.set(key, entry);
  };
  const characters = new Set([...catalogue.characters.values()].map(({ name }) => stated(name).at(-1)));
  const titles = [...catalogue.titles.values()].flatMap(({ name }) => stated(name));
  const isStory = (form: string): boolean => titles.some((name) => name.startsWith(`${form}:`) || name.startsWith(`${form} `));
  for (const { id, name, releases, distributor } of catalogue.titles.values()) {
    for (const form of stated(name).flatMap((one) => formsOf(one, chapters))) add(form, { kind: 'title', id, strength: !characters.has(form) ? strengthOf(form) : isStory(form) ? 'story' : 'shared' });
    for (const outlet of [...releases.filter(({ channel }) => channel === 'streaming').flatMap(({ place }) => stated(place)), ...stated(distributor)]) add(outlet, { kind: 'outlet' });
  }
  for (const { id, name } of catalogue.people.values()) {
    for (const form of stated(name)) {
      add(form, { kind: 'person', id });
      const surname = form.split(' ').at(-1)!;
      if (surname !== form && surname.length > 3) add(surname, { kind: 'surname', id });
    }
  }
  for (const { id, name } of catalogue.characters.values()) for (const form of stated(name)) add(form, { kind: 'character', id });
  for (const { as: id = '', character } of catalogue.credits) for (const form of stated(character)) if (form !== null) add(form, { kind: 'character', id });
  return byFirst([...entries.values()]);
}

function byFirst(entries: readonly Entry[]): NameTable {
  const table = new Map<string, Entry[]>();
  for (const entry of [...entries].sort((a, b) => b.tokens.length - a.tokens.length)) {
    const first = entry.tokens[0]!;
    for (const key of new Set([first, first.toUpperCase()])) table.set(key, [...(table.get(key) ?? []), entry]);
  }
  return table;
}

function stated<T>(fact: Fact<T>): T[] {
  return fact.flatMap((claim) => ('hidden' in claim ? [] : [claim.value]));
}

/** The forms of a title's name: whole, without the part after a dash, and `John Wick 4`, `Chapter 4` or `Kapitel 4` for a chapter. */
function formsOf(name: string, chapters: readonly string[]): string[] {
  const [short = name] = name.split(/ [–—-] /);
  const [, franchise, chapter] = /^(.+): Chapter (\d+)$/.exec(short) ?? [];
  if (franchise === undefined || chapter === undefined) return [name, short];
  return [name, short, `${franchise} ${chapter}`, ...chapters.flatMap((word) => [`${franchise}: ${word} ${chapter}`, `${word} ${chapter}`])];
}

function strengthOf(name: string): 'full' | 'weak' {
  const words = tokensIn(name).filter(({ token }) => /^\p{Lu}|^\d/u.test(token) && !/^(?:The|A|An|Untitled)$/.test(token));
  return words.length > 1 && !/^\p{Lu}?\p{L}+ \d+$/u.test(name) ? 'full' : 'weak';
}

interface Token extends Span {
  readonly token: string;
}

/** Splits a text into words; `oneTwo`, joined when a page was copied, is two. */
function tokensIn(text: string): Token[] {
  return [...text.matchAll(/\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{M}]+|[\p{Lo}\p{Lt}\p{Lm}]+|\p{N}+/gu)].map(({ 0: token, index }) => ({ token, start: index, end: index + token.length }));
}

const between = /^[\s:'",.&-]{0,4}$/;

/** Finds the names in a text; the longest of overlapping names wins. */
export function mentionsIn(text: string, table: NameTable): readonly Mention[] {
  const tokens = tokensIn(text);
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length;) {
    const entry = table.get(tokens[at]!.token)?.find(({ tokens: name }) => name.every((token, step) => isSame(tokens, at + step, token, text, step)));
    if (entry) found.push({ start: tokens[at]!.start, end: tokens[at + entry.tokens.length - 1]!.end, name: entry.name, named: entry.named });
    at += entry?.tokens.length ?? 1;
  }
  return found;
}

function isSame(tokens: readonly Token[], at: number, token: string, text: string, step: number): boolean {
  const here = tokens[at];
  if (!here || (here.token !== token && (token.length < 2 || here.token !== token.toUpperCase()))) return false;
  return step === 0 || between.test(text.slice(tokens[at - 1]!.end, here.start));
}
