/**
 * What a prerendered page needs of ours in its head, where its author has written none of it.
 */
import { type Article, type ArticleElement, attributeOf, elementsIn, isHtml, readArticle, selfAndAncestors } from '../articles/article.js';
import { edited } from '../articles/edits.js';
import { scriptAddress } from '../prerender/prerender.js';
import { escapeMarkup } from '../articles/markup-text.js';

const ownScript = /(?:^|\/)(?:wick|wick\.min|ticker|hydrate)\.js(?=$|[?#])/;
const ownSheet = /(?:^|\/)wick\.css(?=$|[?#])/;

/**
 * The page with our style sheet, for room and themes, and with the small script that keeps it true and takes its widgets over when they are needed.
 * Of a page whose first `sent` characters have gone out to a reader, they stand before the first element after these, if its head is among them.
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

/** A browser heeds both in the body too; not in what is drawn by SVG or MathML. */
function firstFrom(sent: number, elements: readonly ArticleElement[], text: string): number {
  const first = elements.find((element) => isHtml(element) && (element.sourceCodeLocation?.startOffset ?? -1) >= sent && [...selfAndAncestors(element)].every(isHtml));
  return first?.sourceCodeLocation?.startOffset ?? text.length;
}

/** Before the head's end tag; a page that leaves it out has them at its end, where they serve as well. */
function endOfHead({ text, tree }: Article): number {
  const ends = [...elementsIn(tree)].flatMap(({ tagName, sourceCodeLocation }) => (['head', 'body'].includes(tagName) ? (sourceCodeLocation?.endTag?.startOffset ?? []) : []));
  return ends[0] ?? text.length;
}
