/**
 * Prerenders an article: draws every widget into the page, so that it is readable without scripts and a script can take it over.
 */
import { linkedDataId } from '../../context/page/page-ids.js';
import { toldFault } from '../../shorthand/fault-message.js';
import { type Article, type ArticleElement, attributeOf, elementsIn, isHtml, nodesIn, readArticle, selfAndAncestors } from '../articles/article.js';
import { createBakeContext } from '../bake/bake-context.js';
import type { Basis } from '../cache/basis.js';
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
  /** Whether to write the widgets' text also as light DOM, for reader modes, read-later services and archives, which ignore shadow roots. Default: false. */
  readonly light?: boolean;
  /** Whether to add a JSON-LD script with what the widgets show. Default: false. */
  readonly linkedData?: boolean;
  /** The address before `#wick-title-…` in JSON-LD ids that a site's pages share. Default: none; ids are then relative to the page. */
  readonly site?: string;
}

/** A widget that could not be drawn as written; its authored content stays. */
export interface Trouble {
  /** The place of the widget's start tag; lines and columns count from 1. */
  readonly line: number;
  readonly column: number;
  /** The code of `wick-error`, or `not-drawn` if drawing the widget threw. */
  readonly code: string;
  readonly message: string;
}

export interface Written {
  /** The whole rewritten article. */
  readonly text: string;
  /** The number of its widgets, providers included. */
  readonly widgets: number;
  readonly troubles: readonly Trouble[];
  /** The instant in milliseconds since 1970 until which the text stays true, at most the end of the day; undefined if the setting `now` stops the clock. */
  readonly until?: number;
  /** The parts of the ledger and the time from which the widgets were drawn; undefined where a provider has data of its own. */
  readonly basis?: Basis;
}

/** Prerenders an article; all but widgets and this library's script stays byte for byte. Earlier prerendered output is replaced. */
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
  return { ...written, ...(drawn.length > 0 && filled.until !== undefined && { until: filled.until }), ...basisOf(filled, expanded, options) };
}

/** What a page depends on. JSON-LD describes records by others that widgets do not show, and a link or shortcode that cannot be read is told with the ids that there are. */
export function basisOf({ basis, widgets }: Filled, { misread }: Expansion, { linkedData: isWanted = false }: Pick<PrerenderOptions, 'linkedData'>): Pick<Written, 'basis'> {
  if (!basis) return {};
  const isWide = (isWanted && widgets.length > 0) || misread.length > 0;
  return { basis: isWide ? { ...basis, parts: ['all'], ...(isWanted && { isDaily: true }) } : basis };
}

/** The data scripts: the page's state and, if asked for, JSON-LD. */
function dataOf(article: Article, { widgets, catalogue, settings, state: written }: Filled, { now, site, linkedData: isWanted, light }: PrerenderOptions): string {
  const state = light ? asAttribute(written) : written;
  const data = isWanted ? linkedData(widgets, catalogue, settings, { now, said: existingStructuredData(article), ...(site !== undefined && { site }) }) : undefined;
  return data === undefined ? state : `${state}${article.eol}<script type="application/ld+json" id="${linkedDataId}">${data}</script>`;
}

/** Moves the state from the script's text to an attribute: some text readers also read scripts. */
function asAttribute(state: string): string {
  return state.replace(/>([^]*)<\/script>$/, (_all, json: string) => ` data-state='${json.replaceAll('&', '&amp;').replaceAll("'", '&#39;')}'></script>`);
}

/** Reads an article as its author wrote it, without earlier prerendered output. */
export function readSource(text: string, kind: Article['kind']): Article {
  const article = readArticle(text, kind);
  const source = withoutEarlier(article);
  return source === text ? article : readArticle(source, kind);
}

/** The troubles of an article in order, each with its place in the source. */
export function troublesOf({ drawn, locale }: Filled, { text }: Article, { misread, sourceOf: placeOf }: Expansion): readonly Trouble[] {
  const placeAt = createLineIndex(text);
  const told = misread.flatMap(({ at, fault }) => {
    const said = toldFault(fault, locale);
    return said ? [{ at, ...said }] : [];
  });
  const faults = drawn.flatMap((widget) => widget.faults.map((fault) => ({ at: placeOf(widget.element.sourceCodeLocation!.startOffset), ...fault })));
  return [...told, ...faults].sort((a, b) => a.at - b.at).map(({ at, code, message }) => ({ ...placeAt(at), code, message }));
}

/** The script that draws every widget at once. */
const eager = /(?:^|\/)wick(?:\.min)?\.js(?=$|[?#])/;

/** Replaces the script that draws widgets by the small `ticker.js`, which loads it when it is needed. */
function tickersFor({ tree }: Article): readonly Edit[] {
  return [...elementsIn(tree)].flatMap((element) => {
    const src = scriptAddress(element);
    const { src: place, integrity, async: hurried } = element.sourceCodeLocation?.attrs ?? {};
    if (src === undefined || !eager.test(src) || !place) return [];
    // The ticker needs the page's state, which stands at the end of the page.
    const wait = attributeOf(element, 'type') === 'module' || attributeOf(element, 'defer') !== undefined ? '' : ' defer';
    const edits = [{ at: place, text: `src="${escapeMarkup(src.replace(eager, (path) => path.replace(/wick(?:\.min)?\.js/, 'ticker.js')))}"${wait}` }];
    if (hurried) edits.push({ at: hurried, text: '' });
    // The hash is that of the replaced file.
    if (integrity) edits.push({ at: integrity, text: '' });
    return edits.map(({ at, text }) => ({ start: at.startOffset, end: at.endOffset, text }));
  });
}

/** The `src` of a script element; undefined for other elements. */
export function scriptAddress(element: ArticleElement): string | undefined {
  return element.tagName === 'script' ? attributeOf(element, 'src')?.trim() : undefined;
}

/** Inserts the data scripts at the end of the `<article>`, so that libraries that swap articles take them along; else of the body or the text. */
function scripts({ text, tree, eol }: Article, written: string, hosts: readonly ArticleElement[]): readonly Edit[] {
  const body = [...elementsIn(tree)].find(({ tagName }) => tagName === 'body');
  const end = (holderOf(hosts) ?? body)?.sourceCodeLocation?.endTag?.startOffset;
  if (end !== undefined) return [{ start: end, end, text: `${written}${eol}` }];
  const open = openEnd(text, tree);
  if (open !== undefined) return [{ start: open, end: open, text: `${written}${eol}` }];
  const isWhole = text === '' || /[\r\n]$/.test(text);
  return [{ start: text.length, end: text.length, text: isWhole ? `${written}${eol}` : `${eol}${written}` }];
}

/** The innermost `<article>` or `<main>` around all widgets, if it has an end tag. */
function holderOf(hosts: readonly ArticleElement[]): ArticleElement | undefined {
  const [first, ...others] = hosts.map((host) => [...selfAndAncestors(host)].filter(({ tagName, sourceCodeLocation }) => /^(?:article|main)$/.test(tagName) && sourceCodeLocation?.endTag));
  return first?.find((holder) => others.every((holders) => holders.includes(holder)));
}

/** Elements in which tags are text. */
const raw = ['script', 'style', 'textarea', 'title', 'plaintext', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript'];

/** The offset of a comment or raw text element that is never closed; anything after it would be a part of it. */
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

/** Whether a comment is unclosed. A bogus comment, `<?x>`, ends at the first `>`. */
function isOpenComment(text: string, { startOffset, endOffset }: { readonly startOffset: number; readonly endOffset: number }): boolean {
  return endOffset >= text.length && !(text.startsWith('<!--', startOffset) ? /--!?>$/ : />$/).test(text);
}
