/**
 * Expands links and shortcodes to widgets. All other text stays byte for byte, also the text of the links themselves.
 */
import { type FilmRules, readFilmRules } from '../../shorthand/links.js';
import { placeLinks } from '../../shorthand/place-links.js';
import { placeShortcodes } from '../../shorthand/place-shortcodes.js';
import type { Placement, Plan } from '../../shorthand/tree.js';
import { isExcluded } from '../../shorthand/tree.js';
import type { ShorthandFault } from '../../shorthand/widget.js';
import { type Article, type ArticleElement, attributeOf, elementsIn, readArticle } from '../articles/article.js';
import { edited, type Edit, insertion, unedited } from '../articles/edits.js';
import { sourceOffsets } from '../articles/source-characters.js';
import { markdownEdits } from './markdown-edits.js';
import { type MarkdownNode, markdownNodes, markdownTreeAdapter, readMarkdownTree } from './markdown-tree.js';
import { mayHoldShorthand } from './may-hold-shorthand.js';
import { htmlTreeAdapter, type ParsedNode } from './html-tree.js';
import { tagsOf } from './written-tags.js';

/** A link or shortcode that could not be read, by its offset in the source. */
export interface Misread {
  readonly at: number;
  readonly fault: ShorthandFault;
}

/** An article with its links and shortcodes expanded. */
export interface Expansion {
  readonly article: Article;
  readonly misread: readonly Misread[];
  /** Maps an offset of the expanded text to the source. */
  readonly sourceOf: (offset: number) => number;
}

/** The patterns of films' addresses: those given, else the page's `<meta name="wick:films">`. */
export function filmRulesOf({ tree }: Article, given: string | undefined): FilmRules {
  const meta = given === undefined ? [...elementsIn(tree)].find((element) => element.tagName === 'meta' && attributeOf(element, 'name')?.trim().toLowerCase() === 'wick:films') : undefined;
  return readFilmRules(given ?? (meta && attributeOf(meta, 'content')));
}

/** The edits of a plan, and its faults by offset. */
interface Changes {
  readonly edits: readonly (readonly Edit[])[];
  readonly misread: readonly Misread[];
}

/** Expands links first, then shortcodes, which may contain links; in a Markdown file first those in Markdown, then those in its HTML. */
export function expand(source: Article, films: string | undefined): Expansion {
  const nothing: Expansion = { article: source, misread: [], sourceOf: (offset) => offset };
  if (!mayHoldShorthand(source.text)) return nothing;
  const rules = filmRulesOf(source, films);
  const steps = [
    ...(source.kind === 'markdown' ? [(article: Article) => markdownLinks(article, rules), markdownShortcodes] : []),
    (article: Article) => changesIn(article, linkPlan(article, rules)),
    (article: Article) => changesIn(article, placeShortcodes<ParsedNode>(htmlTreeAdapter, article.tree)),
  ];
  return steps.reduce((expanded, step) => expandBy(step, expanded), nothing);
}

function expandBy(step: (article: Article) => Changes, { article, misread, sourceOf }: Expansion): Expansion {
  const { edits, misread: told } = step(article);
  const whole = applied(article, edits);
  // Between misnested tags a browser would not close the widget either: such edits are left out.
  const torn = new Set(tornIn(whole));
  const { article: expanded, before } = torn.size === 0 ? whole : applied(article, edits.filter(([first]) => !torn.has(first!.start)));
  return {
    article: expanded,
    misread: [...misread, ...told.map(({ at, fault }) => ({ at: sourceOf(at), fault }))],
    sourceOf: (offset) => sourceOf(before(offset)),
  };
}

function changesIn({ text, kind, eol }: Article, { placements, told }: Plan<ParsedNode>): Changes {
  // In Markdown a tag alone on its line begins an HTML block; with text after it, it would begin a paragraph.
  const places = new Places(text, kind === 'markdown' ? eol : '');
  return {
    edits: placements.map((placement) => places.editsOf(placement)).filter((some) => some.length > 0),
    misread: told.map(({ node, index = 0, fault }) => ({ at: places.offsetOf(node, index), fault })),
  };
}

function markdownLinks(article: Article, rules: FilmRules): Changes {
  const root = readMarkdownTree(article.text);
  const ids = idsIn(article);
  return markdownChanges(article, placeLinks(markdownTreeAdapter, [...markdownNodes(root)].filter(({ tag }) => tag === 'a'), rules, (id) => ids.has(id)));
}

function markdownShortcodes(article: Article): Changes {
  return markdownChanges(article, placeShortcodes(markdownTreeAdapter, readMarkdownTree(article.text)));
}

/** The edits of a Markdown plan, without placements inside HTML elements that exclude shorthand. */
function markdownChanges(article: Article, { placements, told }: Plan<MarkdownNode>): Changes {
  const elements = [...elementsIn(article.tree)];
  const stays = (at: number, tags: readonly string[] = []): boolean => {
    const holder = elements.findLast((element) => holds(element, at));
    return holder !== undefined && isExcluded<ParsedNode>(htmlTreeAdapter, holder, tags);
  };
  const shown = placements.filter((placement) => (placement.case === 'instead' ? !stays(placement.node.start) : !stays(placement.from.node.start, [placement.widget.tag])));
  return {
    edits: shown.map((placement) => markdownEdits(placement, article.text, article.eol)),
    misread: told.map(({ node, index = 0, fault }) => ({ at: node.start + index, fault })).filter(({ at }) => !stays(at)),
  };
}

function holds({ sourceCodeLocation: place }: ArticleElement, at: number): boolean {
  return place?.startTag !== undefined && place.startTag.endOffset <= at && at < (place.endTag?.startOffset ?? place.endOffset);
}

interface Applied {
  readonly article: Article;
  readonly before: (offset: number) => number;
}

function applied(article: Article, edits: readonly (readonly Edit[])[]): Applied {
  const all = edits.flat();
  return { article: all.length === 0 ? article : readArticle(edited(article.text, all), article.kind), before: unedited(all) };
}

/** Offsets, in the text before the edits, of widgets that a browser would not close at their end tag. */
function tornIn({ article: { tree }, before }: Applied): readonly number[] {
  return [...elementsIn(tree)].flatMap(({ tagName, sourceCodeLocation: place }) => (tagName.startsWith('wick-') && place && !place.endTag ? [before(place.startOffset)] : []));
}

function idsIn({ tree }: Article): ReadonlySet<string | undefined> {
  return new Set([...elementsIn(tree)].map((element) => attributeOf(element, 'id')));
}

function linkPlan(article: Article, rules: FilmRules): Plan<ParsedNode> {
  const ids = idsIn(article);
  const sentences = article.kind === 'markdown' ? [...markdownNodes(readMarkdownTree(article.text))].filter(({ tag }) => tag === 'p' || tag === 'h2') : [];
  const links = [...elementsIn(article.tree)].filter(({ tagName, sourceCodeLocation: place }) => tagName === 'a' && place && !sentences.some(({ start, end }) => start <= place.startOffset && place.startOffset < end));
  // The parser repeats an unclosed link through the rest of the page: links from there on are skipped.
  const open = links.findIndex(({ sourceCodeLocation }) => !sourceCodeLocation!.endTag);
  return placeLinks<ParsedNode>(htmlTreeAdapter, open < 0 ? links : links.slice(0, open), rules, (id) => ids.has(id));
}

/** Finds the offsets of nodes in a text, and makes the edits of placements. */
class Places {
  readonly #letters = new Map<ParsedNode, readonly number[]>();

  constructor(
    private readonly text: string,
    private readonly lineBreak: string,
  ) {}

  offsetOf(node: ParsedNode, index: number): number {
    const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
    if (!('value' in node)) return startOffset;
    let letters = this.#letters.get(node);
    if (!letters) this.#letters.set(node, (letters = sourceOffsets(this.text, startOffset, endOffset, node.value)));
    return letters[index] ?? endOffset;
  }

  editsOf(placement: Placement<ParsedNode>): readonly Edit[] {
    if (placement.case === 'instead') {
      const { startOffset: start, endOffset: end } = placement.node.sourceCodeLocation ?? {};
      return start === undefined || end === undefined ? [] : [{ start, end, text: closing(placement.node) + placement.widgets.map((widget) => tagsOf(widget).join(this.lineBreak)).join('\n') }];
    }
    const { widget, from, to, cuts } = placement;
    // The parser copies misnested formatting elements; a copy has no place in the text.
    if (!from.node.sourceCodeLocation || (to && !to.node.sourceCodeLocation)) return [];
    const [startTag, endTag] = tagsOf(widget);
    const gap = 'tagName' in from.node && from.node.tagName === 'p' ? this.lineBreak : '';
    const put = new Map<object, string>([[from, to ? startTag : startTag + endTag], ...(to ? [[to, endTag] as const] : [])]);
    return [
      ...('from' in from ? [] : [insertion(this.offsetOf(from.node, 0), closing(from.node) + startTag + gap)]),
      ...cuts.map((piece) => ({ start: this.offsetOf(piece.node, piece.from), end: this.offsetOf(piece.node, piece.to), text: put.get(piece) ?? '' })),
      ...(!to || 'from' in to ? [] : [insertion(to.node.sourceCodeLocation!.endOffset, ending(to.node) + gap + endTag)]),
    ];
  }
}

/** The end tag that the paragraph before a node lacks: the node ended it, and a widget now comes between them. */
function closing(node: ParsedNode): string {
  const siblings = 'parentNode' in node ? (node.parentNode?.childNodes ?? []) : [];
  const before = siblings[siblings.findIndex((one) => one === node) - 1];
  return before && 'tagName' in before && before.tagName === 'p' && before.sourceCodeLocation ? ending(before) : '';
}

/** The end tag that an element lacks. In an unclosed paragraph a browser would ignore the widget's end tag. */
function ending(node: ParsedNode): string {
  return 'tagName' in node && !node.sourceCodeLocation?.endTag ? `</${node.tagName}>` : '';
}
