/**
 * Cuts out the part of a catalogue that the widgets of a page show, without hidden spoilers.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { type FurtherKind, peopleNamed, sliceCatalogue, type SliceRequest } from '../../domain/ledger/catalogue-slice.js';
import { keyOf, redact } from '../../domain/spoilers/redact.js';
import type { SpoilerPolicy } from '../../domain/ledger/vantage.js';
import type { ArticleWidget } from '../articles/article-widgets.js';

interface Needs {
  /** Set if the widget shows every title, with its credits or by name alone. */
  readonly all?: 'credits' | 'names';
  /** Set if it shows the credits of the titles that it names. */
  readonly credits?: true;
  readonly kinds?: readonly FurtherKind[];
  /** The attribute that must name a known record; else the widget lists the known ids. */
  readonly required?: string;
}

/** By tag, what a widget shows besides the titles that it names. */
const needs: Readonly<Record<string, Needs>> = {
  'wick-film-card': { credits: true, required: 'film' },
  'wick-release-countdown': { required: 'film' },
  'wick-cast-list': { credits: true, required: 'film' },
  'wick-release-history': { required: 'film' },
  'wick-fact': { required: 'of' },
  'wick-changes': { credits: true, kinds: ['money'] },
  'wick-crew-list': { required: 'film' },
  'wick-synopsis': { kinds: ['events'], required: 'film' },
  'wick-person': { all: 'credits', required: 'person' },
  'wick-character': { all: 'credits', kinds: ['characters'], required: 'character' },
  'wick-appearances': { all: 'credits', kinds: ['characters'] },
  'wick-timeline': { all: 'names', kinds: ['events'] },
  'wick-watch-guide': { all: 'names', kinds: ['events'] },
  'wick-seen': { all: 'names' },
  'wick-where-to-watch': { required: 'film' },
  'wick-box-office': { kinds: ['money'], required: 'film' },
  'wick-trailer': { kinds: ['videos'], required: 'film' },
  'wick-sequel-status': { required: 'of' },
  'wick-faq': { kinds: ['questions'], required: 'film' },
  'wick-quote': { credits: true, kinds: ['quotes'] },
  'wick-related': { kinds: ['articles'] },
};

/** The slice that a page's widgets need; spoilers are in it only for widgets whose policy is `show`. */
export function pageSlice(catalogue: Catalogue, widgets: readonly ArticleWidget[], policy: SpoilerPolicy): Catalogue {
  const slice = sliceCatalogue(catalogue, wantedBy(widgets, catalogue, lostIn(widgets, catalogue)));
  const open = widgets.filter((widget) => (widget.spoilers ?? policy) === 'show');
  if (open.length === widgets.length && open.length > 0) return slice;
  const redacted = redact(slice, 'hide', new Set());
  return withoutStrangers(open.length === 0 ? redacted : withOpen(redacted, slice, wantedBy(open, catalogue, [])), slice, widgets);
}

/** Ids of the titles that the page's widgets are about, in document order. */
export function subjectsOf(widgets: readonly ArticleWidget[]): string[] {
  return valuesOf(widgets, 'film', 'of');
}

const unlinked = ['wick-film-card', 'wick-release-countdown', 'wick-cast-list', 'wick-when', 'wick-seen', 'wick-spoiler', 'wick-answer'];

/** Whether one of the widgets links to its sources. */
export function haveSourceLinks(widgets: readonly ArticleWidget[]): boolean {
  return widgets.some(({ tag }) => !unlinked.includes(tag));
}

/** Keys of quotes, videos and questions that the markup names, which are therefore no secret. */
export function keysNamed(widgets: readonly ArticleWidget[]): ReadonlySet<string> {
  return new Set((['quotes', 'videos', 'questions'] as const).flatMap((kind) => valuesOf(widgets, attributeOf[kind]).map((id) => `${kind} ${id}`)));
}

const attributeOf = { quotes: 'quote', videos: 'video', questions: 'questions' } as const;

/** What to keep of a catalogue for widgets. If a widget names an unknown id (`lost`), all ids are kept, for its list of known ones. */
function wantedBy(widgets: readonly ArticleWidget[], catalogue: Catalogue, lost: readonly string[]): SliceRequest {
  const all = (what: 'credits' | 'names'): readonly string[] => (widgets.some(({ tag }) => needs[tag]?.all === what) ? [...catalogue.titles.keys()] : []);
  const isLost = lost.some((attribute) => attribute !== 'film');
  const subjects = widgets.flatMap((widget) => valuesOf([widget], 'film', 'of', 'compare').map((id) => ({ id, credits: needs[widget.tag]?.credits })));
  const told = (kind: keyof typeof attributeOf): readonly string[] => valuesOf(widgets, attributeOf[kind]);
  const facts = valuesOf(widgets, 'of');
  return {
    titles: new Set([...all('credits'), ...subjects.flatMap(({ id, credits }) => (credits ? id : [])), ...told('quotes').flatMap((id) => catalogue.quotes.get(id)?.title ?? [])]),
    named: new Set([...(lost.length > 0 ? catalogue.titles.keys() : []), ...all('names'), ...subjects.map(({ id }) => id), ...valuesOf(widgets, 'reveals', 'data-reveals')]),
    told: {
      people: [...facts, ...valuesOf(widgets, 'person'), ...(isLost ? catalogue.people.keys() : [])],
      characters: [...facts, ...valuesOf(widgets, 'character', 'characters'), ...(isLost ? catalogue.characters.keys() : [])],
      bounties: valuesOf(widgets, 'character'),
      money: facts,
      quotes: told('quotes'),
      videos: told('videos'),
      questions: told('questions'),
    },
    kinds: new Set(widgets.flatMap(({ tag }) => needs[tag]?.kinds ?? [])),
  };
}

/** The attributes that name unknown ids. */
function lostIn(widgets: readonly ArticleWidget[], { titles, people, characters }: Catalogue): readonly string[] {
  return widgets.flatMap(({ tag, attributes }) => {
    const { required = attributes.has('film') ? 'film' : undefined } = needs[tag] ?? {};
    const id = required && (attributes.get(required) ?? '');
    return id === undefined || (required === 'film' ? [titles] : [titles, people, characters]).some((kind) => kind.has(id)) ? [] : required!;
  });
}

/** The ids in the attributes of the given names, split at spaces and commas. */
function valuesOf(widgets: readonly ArticleWidget[], ...names: readonly string[]): string[] {
  return widgets.flatMap(({ attributes }) => names.flatMap((name) => attributes.get(name)?.split(/[\s,]+/).filter(Boolean) ?? []));
}

const mixed = ['money', 'characters', 'events', 'terms', 'bounties', 'quotes', 'questions', 'videos', 'articles', 'people', 'titles'] as const;

/** Puts the records that widgets show openly back into a redacted slice, in the original order. */
function withOpen(redacted: Catalogue, slice: Catalogue, wanted: SliceRequest): Catalogue {
  const open = sliceCatalogue(slice, wanted);
  const shown = new Set<object>([...open.credits.filter(({ title }) => wanted.titles.has(title)), ...mixed.flatMap((kind) => [...(open[kind] as ReadonlyMap<string, object>).values()])]);
  const laid = mixed.map((kind) => {
    const records = [...slice[kind]].flatMap(([id, record]): [string, object][] => (shown.has(record) ? [[id, record]] : redacted[kind].has(id) ? [[id, redacted[kind].get(id)!]] : []));
    return [kind, new Map(records)] as const;
  });
  const kept = new Map(redacted.credits.map((credit) => [keyOf('credits', credit), credit]));
  const credits = slice.credits.flatMap((credit) => (shown.has(credit) ? credit : (kept.get(keyOf('credits', credit)) ?? [])));
  const keys = new Set([...slice.credits.filter((credit) => shown.has(credit)).map((credit) => keyOf('credits', credit)), ...laid.flatMap(([kind, records]) => [...records.values()].map((record) => keyOf(kind, record)))]);
  const stubs = redacted.stubs.filter((stub) => !keys.has(keyOf(stub) ?? ''));
  return { ...redacted, ...Object.fromEntries(laid), credits, stubs };
}

/** Removes people and characters that only hidden records name. */
function withoutStrangers(catalogue: Catalogue, slice: Catalogue, widgets: readonly ArticleWidget[]): Catalogue {
  const named = (from: Catalogue): ReadonlySet<string> =>
    new Set([...peopleNamed(from.titles, from.credits), ...[...from.quotes.values()].map(({ person }) => person), ...from.credits.flatMap(({ as = [] }) => as)]);
  const [before, after] = [named(slice), named(catalogue)];
  const told = new Set(valuesOf(widgets, 'of', 'person', 'character', 'characters'));
  const known = <T>(records: ReadonlyMap<string, T>): ReadonlyMap<string, T> => new Map([...records].filter(([id]) => !before.has(id) || after.has(id) || told.has(id)));
  return { ...catalogue, people: known(catalogue.people), characters: known(catalogue.characters) };
}
