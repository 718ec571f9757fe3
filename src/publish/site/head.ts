/**
 * Adds the library's style sheet and script to a prerendered page that lacks them.
 */
import { type Article, type ArticleElement, attributeOf, elementsIn, isHtml, readArticle, selfAndAncestors } from '../articles/article.js';
import { edited } from '../articles/edits.js';
import { scriptAddress } from '../prerender/prerender.js';
import { escapeMarkup } from '../articles/markup-text.js';

const ownScript = /(?:^|\/)(?:wick|wick\.min|ticker|hydrate)\.js(?=$|[?#])/;
const ownSheet = /(?:^|\/)wick\.css(?=$|[?#])/;

/**
 * Adds `wick.css`, for layout and themes, and `ticker.js`, which keeps the page current and loads the elements when they are needed.
 * If the head is among the first `sent` characters, which have already been sent, both go before the first element after these.
 */
export function withHead(text: string, assets: string, nonce?: string, sent = 0): string {
  const page = readArticle(text, 'html');
  const elements = [...elementsIn(page.tree)];
  const hasScript = elements.some((element) => ownScript.test(scriptAddress(element) ?? ''));
  const hasSheet = elements.some((element) => element.tagName === 'link' && ownSheet.test(attributeOf(element, 'href') ?? ''));
  const address = escapeMarkup(assets);
  const allowed = nonce === undefined ? '' : ` nonce="${escapeMarkup(nonce)}"`;
  const sheet = hasSheet ? '' : `<link rel="stylesheet" href="${address}wick.css">`;
  const script = hasScript ? '' : `<script type="module" src="${address}ticker.js"${allowed}></script>`;
  const head = endOfHead(page);
  const at = head >= sent ? head : firstFrom(sent, elements, text);
  return edited(text, [{ start: at, end: at, text: sheet + script }]);
}

/** The offset of the first HTML element from `sent` on. Browsers load both also in the body, but not inside SVG or MathML. */
function firstFrom(sent: number, elements: readonly ArticleElement[], text: string): number {
  const first = elements.find((element) => isHtml(element) && (element.sourceCodeLocation?.startOffset ?? -1) >= sent && [...selfAndAncestors(element)].every(isHtml));
  return first?.sourceCodeLocation?.startOffset ?? text.length;
}

/** The offset of the head's end tag, else of the body's, else the end of the page, where both work as well. */
function endOfHead({ text, tree }: Article): number {
  const ends = [...elementsIn(tree)].flatMap(({ tagName, sourceCodeLocation }) => (['head', 'body'].includes(tagName) ? (sourceCodeLocation?.endTag?.startOffset ?? []) : []));
  return ends[0] ?? text.length;
}
