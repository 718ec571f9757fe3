/**
 * Which part of a catalogue a piece of markup shows, read from its tags and their attributes.
 */
import type { Catalogue } from '../domain/catalogue.js';
import { type FurtherKind, peopleNamed, sliceOf, type Wanted } from '../domain/slice.js';
import { originalOf, redact } from '../domain/spoilers.js';
import type { SpoilerPolicy } from '../domain/vantage.js';

/** What a tag shows besides the titles that it names: every title, with its credits or its name alone, and kinds of record. */
const needs: Readonly<Record<string, { readonly all?: 'credits' | 'names'; readonly kinds?: readonly FurtherKind[] }>> = {
  'wick-changes': { kinds: ['money'] },
  'wick-synopsis': { kinds: ['events'] },
  'wick-person': { all: 'credits' },
  'wick-character': { all: 'credits', kinds: ['characters'] },
  'wick-appearances': { all: 'credits', kinds: ['characters'] },
  'wick-timeline': { all: 'names', kinds: ['events'] },
  'wick-watch-guide': { all: 'names', kinds: ['events'] },
  'wick-seen': { all: 'names' },
  'wick-box-office': { kinds: ['money'] },
  'wick-trailer': { kinds: ['videos'] },
  'wick-faq': { kinds: ['questions'] },
  'wick-quote': { kinds: ['quotes'] },
  'wick-related': { kinds: ['articles'] },
};

/** Attributes that hold ids of titles. */
const titleAttributes = 'film|of|compare';

/** The slice of a catalogue that a page needs, without what its reader may not see; inside providers that show everything, with it. */
export function pageSlice(catalogue: Catalogue, markup: string, policy: SpoilerPolicy): Catalogue {
  const slice = sliceOf(catalogue, wantedBy(markup, catalogue));
  const redacted = redact(slice, policy, new Set());
  const open = openParts(markup);
  return redacted === slice || open === '' ? redacted : withOpen(redacted, slice, sliceOf(catalogue, wantedBy(open, catalogue)), wantedBy(open, catalogue).titles);
}

/** Titles that the page's widgets are about, in the order of the page. */
export function subjectsIn(markup: string): string[] {
  return valuesOf('film|of', markup);
}

/** Whether one of its widgets has links to where its facts come from. */
export function linksSources(markup: string): boolean {
  return /<wick-(?!provider\b|film-card\b|release-countdown\b|cast-list\b|when\b|seen\b|spoiler\b|answer\b)/i.test(markup);
}

/** The ids that the markup names, and what its tags show; where it names one that there is not, every title is needed to say which there are. */
function wantedBy(markup: string, catalogue: Catalogue): Wanted {
  const tags = Object.keys(needs).filter((tag) => new RegExp(`<${tag}\\b`, 'i').test(markup));
  const named = valuesOf(titleAttributes, markup);
  const isKnown = (id: string): boolean => [catalogue.titles, catalogue.people, catalogue.characters].some((records) => records.has(id));
  const lost = [...valuesOf('film', markup).filter((id) => !catalogue.titles.has(id)), ...valuesOf('of|person|character', markup).filter((id) => !isKnown(id))];
  const needsAll = (what: 'credits' | 'names'): readonly string[] => (lost.length > 0 || tags.some((tag) => needs[tag]!.all === what) ? [...catalogue.titles.keys()] : []);
  const [allPeople, allCharacters] = valuesOf('of|person|character', markup).some((id) => !isKnown(id)) ? [catalogue.people, catalogue.characters] : [];
  const facts = valuesOf('of', markup);
  return {
    titles: new Set([...needsAll('credits'), ...named]),
    named: new Set([...needsAll('names'), ...valuesOf('reveals|data-reveals', markup)]),
    told: {
      people: [...facts, ...valuesOf('person', markup), ...(allPeople?.keys() ?? [])],
      characters: [...facts, ...valuesOf('character|characters', markup), ...(allCharacters?.keys() ?? [])],
      bounties: valuesOf('character', markup),
      money: facts,
      quotes: valuesOf('quote', markup),
      videos: valuesOf('video', markup),
      questions: valuesOf('questions', markup),
    },
    kinds: new Set(tags.flatMap((tag) => needs[tag]!.kinds ?? [])),
  };
}

/** The words of all attributes of a name, or of one of several names with a bar between. */
function valuesOf(attribute: string, markup: string): string[] {
  const values = markup.matchAll(new RegExp(`\\s(?:${attribute})\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'gi'));
  return [...values].flatMap(([, double, single, bare]) => (double ?? single ?? bare ?? '').split(/[\s,]+/).filter(Boolean));
}

/** What stands inside providers that show everything. */
function openParts(markup: string): string {
  const providers = markup.matchAll(/<wick-provider\b[^>]*\sspoilers\s*=\s*["']?\s*(\w+)[^>]*>([^]*?)(?=<\/wick-provider|$)/gi);
  return [...providers].map(([, policy, inside]) => (policy === 'show' ? inside : '')).join(' ');
}

/** A redacted slice with the records that are shown in plain sight as they are; such a page may hold them. */
function withOpen(redacted: Catalogue, slice: Catalogue, open: Catalogue, titles: ReadonlySet<string>): Catalogue {
  const shown = new Set<unknown>([...open.credits.filter(({ title }) => titles.has(title)), ...[open.events, open.questions, open.quotes, open.videos, open.articles, open.terms].flatMap((kind) => [...kind.values()])]);
  const laid = <K extends FurtherKind | 'titles'>(kind: K, ids?: ReadonlySet<string>): Catalogue[K] =>
    new Map([...redacted[kind], ...[...open[kind]].filter(([id]) => ids?.has(id) ?? true)] as never) as unknown as Catalogue[K];
  const credits = [...redacted.credits.filter(({ title }) => !titles.has(title)), ...slice.credits.filter(({ title }) => titles.has(title))];
  const named = peopleNamed(new Map([...open.titles].filter(([id]) => titles.has(id))), credits);
  return {
    ...redacted,
    titles: laid('titles', titles),
    people: new Map([...redacted.people, ...[...open.people].filter(([id]) => named.has(id))]),
    money: laid('money'),
    characters: laid('characters'),
    events: laid('events'),
    bounties: laid('bounties'),
    quotes: laid('quotes'),
    questions: laid('questions'),
    videos: laid('videos'),
    articles: laid('articles'),
    credits,
    stubs: redacted.stubs.filter((stub) => !shown.has(originalOf(stub))),
  };
}
