/**
 * Which part of a catalogue the widgets of a page show, without what its reader may not see.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { type FurtherKind, peopleNamed, sliceCatalogue, type SliceRequest } from '../../domain/ledger/catalogue-slice.js';
import { keyOf, redact } from '../../domain/spoilers/redact.js';
import type { SpoilerPolicy } from '../../domain/ledger/vantage.js';
import type { ArticleWidget } from '../articles/article-widgets.js';

interface Needs {
  /** Whether every title is shown, with its credits or its name alone. */
  readonly all?: 'credits' | 'names';
  /** Whether the credits of the titles that it names are shown. */
  readonly credits?: true;
  readonly kinds?: readonly FurtherKind[];
  /** The attribute without which it says which ids there are. */
  readonly required?: string;
}

/** What a tag shows besides the titles that it names. */
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

/** The slice that a page's widgets need: what is hidden is in it only where a widget stands in plain sight of it. */
export function pageSlice(catalogue: Catalogue, widgets: readonly ArticleWidget[], policy: SpoilerPolicy): Catalogue {
  const slice = sliceCatalogue(catalogue, wantedBy(widgets, catalogue, lostIn(widgets, catalogue)));
  const open = widgets.filter((widget) => (widget.spoilers ?? policy) === 'show');
  if (open.length === widgets.length && open.length > 0) return slice;
  const redacted = redact(slice, 'hide', new Set());
  return withoutStrangers(open.length === 0 ? redacted : withOpen(redacted, slice, wantedBy(open, catalogue, [])), slice, widgets);
}

/** Titles that the page's widgets are about, in the order of the page. */
export function subjectsOf(widgets: readonly ArticleWidget[]): string[] {
  return valuesOf(widgets, 'film', 'of');
}

const unlinked = ['wick-film-card', 'wick-release-countdown', 'wick-cast-list', 'wick-when', 'wick-seen', 'wick-spoiler', 'wick-answer'];

/** Whether one of the widgets has links to where its facts come from. */
export function haveSourceLinks(widgets: readonly ArticleWidget[]): boolean {
  return widgets.some(({ tag }) => !unlinked.includes(tag));
}

/** What the markup itself names of what may be hidden: who wrote it knows it already. */
export function keysNamed(widgets: readonly ArticleWidget[]): ReadonlySet<string> {
  return new Set((['quotes', 'videos', 'questions'] as const).flatMap((kind) => valuesOf(widgets, attributeOf[kind]).map((id) => `${kind} ${id}`)));
}

const attributeOf = { quotes: 'quote', videos: 'video', questions: 'questions' } as const;

/** The ids that widgets name, and what their tags show; where an attribute names what there is not, every id is needed to say which there are. */
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

/** The attributes that name what there is not. */
function lostIn(widgets: readonly ArticleWidget[], { titles, people, characters }: Catalogue): readonly string[] {
  return widgets.flatMap(({ tag, attributes }) => {
    const { required = attributes.has('film') ? 'film' : undefined } = needs[tag] ?? {};
    const id = required && (attributes.get(required) ?? '');
    return id === undefined || (required === 'film' ? [titles] : [titles, people, characters]).some((kind) => kind.has(id)) ? [] : required!;
  });
}

/** The words of all attributes of some names. */
function valuesOf(widgets: readonly ArticleWidget[], ...names: readonly string[]): string[] {
  return widgets.flatMap(({ attributes }) => names.flatMap((name) => attributes.get(name)?.split(/[\s,]+/).filter(Boolean) ?? []));
}

const mixed = ['money', 'characters', 'events', 'terms', 'bounties', 'quotes', 'questions', 'videos', 'articles', 'people', 'titles'] as const;

/** A redacted slice with what is shown in plain sight as it is, each in its place. */
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

/** Without people and characters whom only hidden records named. */
function withoutStrangers(catalogue: Catalogue, slice: Catalogue, widgets: readonly ArticleWidget[]): Catalogue {
  const named = (from: Catalogue): ReadonlySet<string> =>
    new Set([...peopleNamed(from.titles, from.credits), ...[...from.quotes.values()].map(({ person }) => person), ...from.credits.flatMap(({ as = [] }) => as)]);
  const [before, after] = [named(slice), named(catalogue)];
  const told = new Set(valuesOf(widgets, 'of', 'person', 'character', 'characters'));
  const known = <T>(records: ReadonlyMap<string, T>): ReadonlyMap<string, T> => new Map([...records].filter(([id]) => !before.has(id) || after.has(id) || told.has(id)));
  return { ...catalogue, people: known(catalogue.people), characters: known(catalogue.characters) };
}
