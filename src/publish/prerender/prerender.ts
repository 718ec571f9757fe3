/**
 * Prerenders an article: every widget is filled in, so that it reads without a script, and a script can take it over as it stands.
 */
import { linkedDataId } from '../../context/page/page-ids.js';
import { toldFault } from '../../shorthand/fault-message.js';
import { type Article, type ArticleElement, attributeOf, elementsIn, isHtml, nodesIn, readArticle, selfAndAncestors } from '../articles/article.js';
import { createBakeContext } from '../bake/bake-context.js';
import { withoutEarlier } from './earlier-output.js';
import { edited, type Edit } from '../articles/edits.js';
import { expand, type Expansion } from '../shorthand/expand.js';
import { fill, type Filled, type PageOptions } from './fill.js';
import { createLightDom } from './light-dom.js';
import { createLineIndex } from '../articles/line-columns.js';
import { linkedData } from './linked-data.js';
import { existingStructuredData } from './existing-structured-data.js';
import { escapeMarkup } from '../articles/markup-text.js';
import { shadowRoots, type ShadowOptions } from './shadow-roots.js';

export interface PrerenderOptions extends PageOptions, Partial<ShadowOptions> {
  /** Whether what the widgets say also stands beside their shadow roots, for reader modes, read-later services and archives, which read none. Browsers show it once. Default no. */
  readonly light?: boolean;
  /** Whether the page says what it shows in one graph of linked data too, for machines. Default no. */
  readonly linkedData?: boolean;
  /** The address before `#wick-title-…` in the ids of what that graph says on every page of a site. Default: none, so that ids are the page's own. */
  readonly site?: string;
}

/** Something in an article that could not be drawn as it was written; its authored words stay. */
export interface Trouble {
  /** Where the widget's tag begins, both counted from 1. */
  readonly line: number;
  readonly column: number;
  /** The code of `wick-error`, or `not-drawn` where a widget failed altogether. */
  readonly code: string;
  readonly message: string;
}

export interface Written {
  /** The whole article as it is to be written. */
  readonly text: string;
  /** How many widgets it holds. */
  readonly widgets: number;
  readonly troubles: readonly Trouble[];
  /** The instant until which what is written stays true, in milliseconds since 1970, at most to the end of the day; none where the clock stands still. */
  readonly until?: number;
}

/** Fills the widgets of an article in; what is not a widget or our script stays byte for byte. An article that was prerendered before is drawn anew. */
export async function prerender(text: string, options: PrerenderOptions): Promise<Written> {
  const { kind = 'html', assets = '/wick/' } = options;
  const source = readSource(text, kind);
  const expanded = expand(source, options.films);
  const { article } = expanded;
  const filled = await fill(article, options);
  const { drawn } = filled;
  const light = options.light ? createLightDom(article, createBakeContext(article, filled, options.now)) : undefined;
  const shown = light ? drawn.filter(({ element }) => !light.isGone(element)) : drawn;
  const roots = shadowRoots(article, shown, { ...options, assets, ...(light && { emptied: light.emptied }) });
  const edits = [...roots, ...(light?.edits ?? []), ...tickersFor(article), ...scripts(article, dataOf(article, filled, options), drawn.map(({ element }) => element))];
  const written = { text: drawn.length === 0 ? article.text : edited(article.text, edits), widgets: drawn.length, troubles: troublesOf(filled, source, expanded) };
  return { ...written, ...(drawn.length > 0 && filled.until !== undefined && { until: filled.until }) };
}

/** The script elements of data: the page's state, and what it says to machines. */
function dataOf(article: Article, { widgets, catalogue, settings, state: written }: Filled, { now, site, linkedData: isWanted, light }: PrerenderOptions): string {
  const state = light ? asAttribute(written) : written;
  const data = isWanted ? linkedData(widgets, catalogue, settings, { now, said: existingStructuredData(article), ...(site !== undefined && { site }) }) : undefined;
  return data === undefined ? state : `${state}${article.eol}<script type="application/ld+json" id="${linkedDataId}">${data}</script>`;
}

/** Some who read a page as text read the text of scripts too. */
function asAttribute(state: string): string {
  return state.replace(/>([^]*)<\/script>$/, (_all, json: string) => ` data-state='${json.replaceAll('&', '&amp;').replaceAll("'", '&#39;')}'></script>`);
}

/** The article as its author wrote it. */
export function readSource(text: string, kind: Article['kind']): Article {
  const article = readArticle(text, kind);
  const source = withoutEarlier(article);
  return source === text ? article : readArticle(source, kind);
}

/** What was wrong in an article, in its order, each where it stands in its source. */
export function troublesOf({ drawn, locale }: Filled, { text }: Article, { misread, sourceOf: placeOf }: Expansion): readonly Trouble[] {
  const placeAt = createLineIndex(text);
  const told = misread.flatMap(({ at, fault }) => {
    const said = toldFault(fault, locale);
    return said ? [{ at, ...said }] : [];
  });
  const faults = drawn.flatMap((widget) => widget.faults.map((fault) => ({ at: placeOf(widget.element.sourceCodeLocation!.startOffset), ...fault })));
  return [...told, ...faults].sort((a, b) => a.at - b.at).map(({ at, code, message }) => ({ ...placeAt(at), code, message }));
}

/** Scripts that would draw every widget at once. */
const eager = /(?:^|\/)wick(?:\.min)?\.js(?=$|[?#])/;

/** In the place of the script that draws widgets comes the small one that waits until they are needed. */
function tickersFor({ tree }: Article): readonly Edit[] {
  return [...elementsIn(tree)].flatMap((element) => {
    const src = scriptAddress(element);
    const { src: place, integrity, async: hurried } = element.sourceCodeLocation?.attrs ?? {};
    if (src === undefined || !eager.test(src) || !place) return [];
    // It looks for the page's state as soon as it runs, and that stands at the page's end.
    const wait = attributeOf(element, 'type') === 'module' || attributeOf(element, 'defer') !== undefined ? '' : ' defer';
    const edits = [{ at: place, text: `src="${escapeMarkup(src.replace(eager, (path) => path.replace(/wick(?:\.min)?\.js/, 'ticker.js')))}"${wait}` }];
    if (hurried) edits.push({ at: hurried, text: '' });
    // It is the hash of the other file.
    if (integrity) edits.push({ at: integrity, text: '' });
    return edits.map(({ at, text }) => ({ start: at.startOffset, end: at.endOffset, text }));
  });
}

/** The address of a script element; undefined of any other element. */
export function scriptAddress(element: ArticleElement): string | undefined {
  return element.tagName === 'script' ? attributeOf(element, 'src')?.trim() : undefined;
}

/** Scripts of data go to the end of the article, so that a library that swaps articles brings them too; else of the body, or of the text. */
function scripts({ text, tree, eol }: Article, written: string, hosts: readonly ArticleElement[]): readonly Edit[] {
  const body = [...elementsIn(tree)].find(({ tagName }) => tagName === 'body');
  const end = (holderOf(hosts) ?? body)?.sourceCodeLocation?.endTag?.startOffset;
  if (end !== undefined) return [{ start: end, end, text: `${written}${eol}` }];
  const open = openEnd(text, tree);
  if (open !== undefined) return [{ start: open, end: open, text: `${written}${eol}` }];
  const isWhole = text === '' || /[\r\n]$/.test(text);
  return [{ start: text.length, end: text.length, text: isWhole ? `${written}${eol}` : `${eol}${written}` }];
}

/** The innermost article or main part that holds all widgets, if its end was written. */
function holderOf(hosts: readonly ArticleElement[]): ArticleElement | undefined {
  const [first, ...others] = hosts.map((host) => [...selfAndAncestors(host)].filter(({ tagName, sourceCodeLocation }) => /^(?:article|main)$/.test(tagName) && sourceCodeLocation?.endTag));
  return first?.find((holder) => others.every((holders) => holders.includes(holder)));
}

/** In these a tag is text until they end. */
const raw = ['script', 'style', 'textarea', 'title', 'plaintext', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript'];

/** Where a comment or a script begins that is never closed: what came after it would be a part of it. */
function openEnd(text: string, tree: Article['tree']): number | undefined {
  for (const node of nodesIn(tree)) {
    const place = node.sourceCodeLocation;
    if (place && ('tagName' in node ? isOpenText(node) : node.nodeName === '#comment' && isOpenComment(text, place))) return place.startOffset;
  }
  return undefined;
}

function isOpenText(element: ArticleElement): boolean {
  return isHtml(element) && raw.includes(element.tagName) && !element.sourceCodeLocation!.endTag;
}

/** What is no comment but read as one, `<?x>`, ends with any bracket. */
function isOpenComment(text: string, { startOffset, endOffset }: { readonly startOffset: number; readonly endOffset: number }): boolean {
  return endOffset >= text.length && !(text.startsWith('<!--', startOffset) ? /--!?>$/ : />$/).test(text);
}
