/**
 * Puts widgets in the place of links and shortcodes that stand for them. All other text stays byte for byte, and so does every word of theirs.
 */
import { type FilmRules, readFilmRules } from '../shorthand/links.js';
import { placeLinks } from '../shorthand/place-links.js';
import { placeShortcodes } from '../shorthand/place-shortcodes.js';
import type { Placement, Plan } from '../shorthand/tree.js';
import type { ShorthandFault, ShorthandWidget } from '../shorthand/widget.js';
import { type Article, attributeOf, elementsIn, readArticle } from './article.js';
import { edited, type Edit, unedited } from './edits.js';
import { writtenLetters } from './letters.js';
import { escapeMarkup } from './markup-text.js';
import { mayHold } from './may-hold.js';
import { parsedTree, type ParsedNode } from './parsed-tree.js';

/** Something that could not be read, at an offset of the article as it was. */
export interface Misread {
  readonly at: number;
  readonly fault: ShorthandFault;
}

/** An article with its widgets in place. */
export interface Expanded {
  readonly article: Article;
  readonly misread: readonly Misread[];
  /** Where a place of the new text was in the text as it was. */
  readonly sourceOf: (offset: number) => number;
}

/** How addresses of films look: as the caller says, else as the page does by `<meta name="wick:films">`. */
export function filmRulesOf({ tree }: Article, given: string | undefined): FilmRules {
  const meta = given === undefined ? [...elementsIn(tree)].find((element) => element.tagName === 'meta' && attributeOf(element, 'name')?.trim().toLowerCase() === 'wick:films') : undefined;
  return readFilmRules(given ?? (meta && attributeOf(meta, 'content')));
}

/** Expands first the links of an article, then its shortcodes, in which links may stand. */
export function expand(source: Article, films: string | undefined): Expanded {
  const nothing: Expanded = { article: source, misread: [], sourceOf: (offset) => offset };
  if (!mayHold(source.text)) return nothing;
  const rules = filmRulesOf(source, films);
  const linked = expandBy((article) => linkPlan(article, rules), nothing);
  return expandBy(({ tree }) => placeShortcodes<ParsedNode>(parsedTree, tree), linked);
}

function expandBy(plan: (article: Article) => Plan<ParsedNode>, { article, misread, sourceOf }: Expanded): Expanded {
  const { placements, told } = plan(article);
  const places = new Places(article.text);
  const edits = placements.map((placement) => places.editsOf(placement)).filter((some) => some.length > 0);
  const whole = applied(article, edits);
  // Where tags are not closed in the order in which they were opened, a browser does not close ours either: what is written there stays.
  const torn = new Set(tornIn(whole));
  const { article: expanded, before } = torn.size === 0 ? whole : applied(article, edits.filter(([first]) => !torn.has(first!.start)));
  return {
    article: expanded,
    misread: [...misread, ...told.map(({ node, index = 0, fault }) => ({ at: sourceOf(places.offsetOf(node, index)), fault }))],
    sourceOf: (offset) => sourceOf(before(offset)),
  };
}

interface Applied {
  readonly article: Article;
  readonly before: (offset: number) => number;
}

function applied(article: Article, edits: readonly (readonly Edit[])[]): Applied {
  const all = edits.flat();
  return { article: all.length === 0 ? article : readArticle(edited(article.text, all), article.kind), before: unedited(all) };
}

/** Where widgets were put, in the text before, that are not closed where they were to be. */
function tornIn({ article: { tree }, before }: Applied): readonly number[] {
  return [...elementsIn(tree)].flatMap(({ tagName, sourceCodeLocation: place }) => (tagName.startsWith('wick-') && place && !place.endTag ? [before(place.startOffset)] : []));
}

function linkPlan({ tree }: Article, rules: FilmRules): Plan<ParsedNode> {
  const elements = [...elementsIn(tree)];
  const ids = new Set(elements.map((element) => attributeOf(element, 'id')));
  const links = elements.filter(({ tagName, sourceCodeLocation }) => tagName === 'a' && sourceCodeLocation);
  // A link that is not closed goes on, in pieces, through all that follows.
  const open = links.findIndex(({ sourceCodeLocation }) => !sourceCodeLocation!.endTag);
  return placeLinks<ParsedNode>(parsedTree, open < 0 ? links : links.slice(0, open), rules, (id) => ids.has(id));
}

/** Where nodes stand in a text, and what is changed there. */
class Places {
  readonly #letters = new Map<ParsedNode, readonly number[]>();

  constructor(private readonly text: string) {}

  offsetOf(node: ParsedNode, index: number): number {
    const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
    if (!('value' in node)) return startOffset;
    let letters = this.#letters.get(node);
    if (!letters) this.#letters.set(node, (letters = [...writtenLetters(this.text, startOffset, endOffset, node.value)].map(([, offset]) => offset)));
    return letters[index] ?? endOffset;
  }

  editsOf(placement: Placement<ParsedNode>): readonly Edit[] {
    if (placement.case === 'instead') {
      const { startOffset: start, endOffset: end } = placement.node.sourceCodeLocation ?? {};
      return start === undefined || end === undefined ? [] : [{ start, end, text: closing(placement.node) + placement.widgets.map((widget) => tagsOf(widget).join('')).join('\n') }];
    }
    const { widget, from, to, cuts } = placement;
    // A parser copies marks that are not closed in the order in which they were opened: a copy is nowhere in the text.
    if (!from.node.sourceCodeLocation || (to && !to.node.sourceCodeLocation)) return [];
    const [startTag, endTag] = tagsOf(widget);
    const put = new Map<object, string>([[from, to ? startTag : startTag + endTag], ...(to ? [[to, endTag] as const] : [])]);
    return [
      ...('from' in from ? [] : [insertion(this.offsetOf(from.node, 0), closing(from.node) + startTag)]),
      ...cuts.map((piece) => ({ start: this.offsetOf(piece.node, piece.from), end: this.offsetOf(piece.node, piece.to), text: put.get(piece) ?? '' })),
      ...(!to || 'from' in to ? [] : [insertion(to.node.sourceCodeLocation!.endOffset, ending(to.node) + endTag)]),
    ];
  }
}

function insertion(place: number, text: string): Edit {
  return { start: place, end: place, text };
}

/** What ended a paragraph before whose own end tag was left out: the beginning of the next, before which a widget comes now. */
function closing(node: ParsedNode): string {
  const siblings = 'parentNode' in node ? (node.parentNode?.childNodes ?? []) : [];
  const before = siblings[siblings.findIndex((one) => one === node) - 1];
  return before && 'tagName' in before && before.tagName === 'p' && before.sourceCodeLocation ? ending(before) : '';
}

/** A browser reads no end tag of ours while a paragraph is open whose own was left out. */
function ending(node: ParsedNode): string {
  return 'tagName' in node && !node.sourceCodeLocation?.endTag ? `</${node.tagName}>` : '';
}

/** The tags of a widget; with settings of its own it stands in a provider. */
export function tagsOf({ tag, attributes, settings }: ShorthandWidget): readonly [start: string, end: string] {
  const start = `<${tag}${written(attributes)}>`;
  const end = `</${tag}>`;
  return settings.size === 0 ? [start, end] : [`<wick-provider${written(settings)}>${start}`, `${end}</wick-provider>`];
}

function written(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeMarkup(value)}"`)).join('');
}
