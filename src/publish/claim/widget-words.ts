/**
 * What every widget about some records says, as lines of text, and which lines a change of the data changes.
 */
import { diffArrays } from 'diff';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { characterFields, personFields, titleFields } from '../../domain/ledger/fields.js';
import type { Settings } from '../../domain/ledger/vantage.js';
import { attributeOf, type ArticleElement } from '../articles/article.js';
import { escapeMarkup } from '../articles/markup-text.js';
import { bake } from '../bake/bake.js';
import { isPhrasing } from '../bake/plain-nodes.js';

/** Ids of the records whose widgets are drawn. */
export interface Subjects {
  readonly titles: readonly string[];
  readonly people: readonly string[];
  readonly characters: readonly string[];
  readonly quotes: readonly string[];
  readonly videos: readonly string[];
  /** The record whose values are drawn inside sentences, by `wick-fact`. */
  readonly facts?: string | undefined;
}

/** How widgets are drawn. */
export interface WordsOptions {
  readonly now: number;
  readonly locale: string;
  readonly settings: Partial<Settings>;
}

/** The lines that a widget shows only before or only after a change. */
export interface ChangedWords {
  /** The widget’s start tag without its brackets: `wick-fact of="ballerina" field="runtime"`. */
  readonly widget: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Draws the widgets of some records from two catalogues, and returns those that differ. */
export async function changedWords(before: Catalogue, after: Catalogue, subjects: Subjects, options: WordsOptions): Promise<readonly ChangedWords[]> {
  const widgets = widgetsOf(subjects, after);
  const [old, fresh] = [await wordsOf(widgets, before, options), await wordsOf(widgets, after, options)];
  return widgets.flatMap((widget, index) => {
    const parts = diffArrays([...old[index]!], [...fresh[index]!]);
    const gone = parts.flatMap(({ removed, value }) => (removed ? value : []));
    const come = parts.flatMap(({ added, value }) => (added ? value : []));
    const changed = { widget, before: without(gone, come), after: without(come, gone) };
    return changed.before.length + changed.after.length > 0 ? [changed] : [];
  });
}

/** Lines without those that only stand elsewhere. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  return lines.filter((line) => !others.includes(line));
}

/** Widgets that are about one title, by the attribute that names it. */
const ofTitle = [
  'film-card film', 'cast-list film', 'crew-list film', 'synopsis film', 'where-to-watch film', 'trailer film', 'sequel-status of', 'faq film', 'quote film', 'changes film',
] as const;
/** Widgets about all titles, in each of their orders. */
const ofAll = ['timeline lens="story"', 'timeline lens="release"', 'timeline lens="watch"', 'timeline lens="production"', 'watch-guide order="release"', 'watch-guide order="story"', 'appearances', 'sources'] as const;

function widgetsOf({ titles, people, characters, quotes, videos, facts }: Subjects, catalogue: Catalogue): readonly string[] {
  const channels = (id: string): readonly string[] => [...new Set(['theatrical', ...(catalogue.titles.get(id)?.releases ?? []).map(({ channel }) => channel)])];
  const fields = facts === undefined ? [] : [...(catalogue.titles.has(facts) ? titleFields : []), ...(catalogue.people.has(facts) ? personFields : []), ...(catalogue.characters.has(facts) ? characterFields : [])];
  return [
    ...titles.flatMap((id) => [
      ...ofTitle.map((widget) => `${widget}="${id}"`),
      ...channels(id).flatMap((channel) => ['release-countdown', 'release-history'].map((tag) => `${tag} film="${id}" channel="${channel}"`)),
      ...['domestic', 'worldwide'].map((metric) => `box-office film="${id}" metric="${metric}"`),
    ]),
    ...people.map((id) => `person person="${id}"`),
    ...characters.map((id) => `character character="${id}"`),
    ...quotes.map((id) => `quote quote="${id}"`),
    ...videos.map((id) => `trailer film="${catalogue.videos.get(id)?.title ?? ''}" video="${id}"`),
    ...[...new Set(fields)].map((field) => `fact of="${facts!}" field="${field}"`),
    ...ofAll,
  ].map((widget) => `wick-${widget}`);
}

/** Bakes all widgets in one page, as they would stand together in an article, and reads the lines of each. */
async function wordsOf(widgets: readonly string[], catalogue: Catalogue, { now, locale, settings }: WordsOptions): Promise<readonly (readonly string[])[]> {
  const places = widgets.map((widget) => `<div data-widget="${escapeMarkup(widget)}"><${widget}></${widget.split(' ', 1)[0]!}></div>`);
  const { text } = await bake(places.join('\n'), { now, locale, settings, catalogue });
  const drawn = (parseFragment(text) as unknown as ArticleElement).childNodes.filter((node): node is ArticleElement => 'tagName' in node && attributeOf(node, 'data-widget') !== undefined);
  return drawn.map(linesOf);
}

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The lines of baked markup: one for each block, for each row of a table, and for each term with its description. */
function linesOf(place: ArticleElement): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const close = (): void => {
    const said = line.replace(/\s+/g, ' ').replace(/^[\s·]+|[\s·:]+$/g, '');
    if (said !== '') lines.push(said);
    line = '';
  };
  const read = (node: Node): void => {
    if ('value' in node) line += node.value;
    if (!('tagName' in node)) return;
    const isLine = !isPhrasing(node.tagName) && !inRow.has(node.tagName);
    if (isLine) close();
    node.childNodes.forEach(read);
    if (isLine) close();
    else line += inRow.get(node.tagName) ?? '';
  };
  read(place);
  close();
  return lines;
}

/** Elements that share a line with what follows them, and what is put between. */
const inRow: ReadonlyMap<string, string> = new Map([['dt', ': '], ['th', ' · '], ['td', ' · '], ['dd', ' ']]);
