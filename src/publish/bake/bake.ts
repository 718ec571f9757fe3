/**
 * Bakes an article: every widget becomes the plain HTML of what it shows, for feeds, mail and pages without scripts.
 */
import { type Article, type ArticleElement, attributeOf, elementsIn } from '../articles/article.js';
import { type BakeContext, bakedWidget } from './baked-widget.js';
import { createBakeContext, lineStart, standsInSentence } from './bake-context.js';
import { edited, type Edit } from '../articles/edits.js';
import { expand } from '../shorthand/expand.js';
import { fill, type PageOptions } from '../prerender/fill.js';
import { writePlain } from './plain-nodes.js';
import { basisOf, readSource, troublesOf, type Written } from '../prerender/prerender.js';
import { hostsIn } from '../articles/article-widgets.js';

export interface BakeOptions extends PageOptions {
  /** The page's own address: hidden spoilers link there, where readers can reveal them. Default: no link. */
  readonly link?: string;
}

/** Bakes an article's widgets and removes this library's scripts and style sheets; all else stays byte for byte. A prerendered page gives the same result. */
export async function bake(text: string, options: BakeOptions): Promise<Written> {
  const { kind = 'html', link } = options;
  const source = readSource(text, kind);
  const expanded = expand(source, options.films);
  const { article } = expanded;
  const filled = await fill(article, options);
  const bakery = createBakeContext(article, filled, options.now, link);
  const edits = [...widgetEdits(article, bakery), ...(filled.drawn.length > 0 ? ourFiles(article, source.text !== text) : [])];
  return { text: edited(article.text, apart(edits)), widgets: filled.drawn.length, troubles: troublesOf(filled, source, expanded), ...basisOf(filled, expanded, {}) };
}

/** Replaces each outermost widget by its plain HTML, and removes the tags of providers. */
function widgetEdits(article: Article, bakery: BakeContext): readonly Edit[] {
  return hostsIn(article).flatMap((host): readonly Edit[] => {
    const place = host.sourceCodeLocation;
    if (!place) return [];
    if (host.tagName === 'wick-provider') return providerEdits(host, article);
    const inSentence = standsInSentence(host, article);
    const baked = bakedWidget(host, inSentence, bakery);
    if (!baked) return [];
    return [{ start: place.startOffset, end: place.endOffset, text: writePlain(baked, { eol: article.eol, isMarkdown: article.kind === 'markdown' }) }];
  });
}

function providerEdits({ sourceCodeLocation, childNodes }: ArticleElement, article: Article): readonly Edit[] {
  const { startTag, endTag } = sourceCodeLocation!;
  const data = childNodes.filter((child) => 'tagName' in child && child.tagName === 'script' && attributeOf(child, 'type') === 'application/json').map((child) => child.sourceCodeLocation);
  return [startTag, endTag, ...data].flatMap((place) => (place ? [lineOf(place.startOffset, place.endOffset, article)] : []));
}

/** Removes a span, with its whole line if nothing else stands on it. */
function lineOf(start: number, end: number, { text }: Article): Edit {
  const line = text.slice(lineStart(text, start), start);
  const after = /[ \t]*(?:\r?\n)?/y;
  after.lastIndex = end;
  const [rest = ''] = after.exec(text) ?? [];
  return line.trim() === '' && rest.endsWith('\n') ? { start: start - line.length, end: end + rest.length, text: '' } : { start, end, text: '' };
}

const scripts = /(?:^|\/)wick(?:\.min)?\.js(?=$|[?#])/;
/** Removed only from prerendered pages: others may have scripts of their own named `ticker.js` or `hydrate.js`. */
const prerenderedScripts = /(?:^|\/)(?:wick(?:\.min)?|ticker|hydrate)\.js(?=$|[?#])/;
const sheet = /(?:^|\/)wick\.css(?=$|[?#])/;

/** Removes this library's scripts and style sheet, which a baked page does not need. */
function ourFiles(article: Article, isPrerendered: boolean): readonly Edit[] {
  const names = isPrerendered ? prerenderedScripts : scripts;
  return [...elementsIn(article.tree)].flatMap((element) => {
    const place = element.sourceCodeLocation;
    const address = attributeOf(element, element.tagName === 'link' ? 'href' : 'src')?.trim() ?? '';
    const isOurs = (element.tagName === 'script' && names.test(address)) || (element.tagName === 'link' && (prerenderedScripts.test(address) || sheet.test(address)));
    return isOurs && place ? [lineOf(place.startOffset, place.endOffset, article)] : [];
  });
}

/** Keeps the outermost edits: a widget inside another is baked with it. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  let end = 0;
  return [...edits].sort((a, b) => a.start - b.start || b.end - a.end).filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
}
