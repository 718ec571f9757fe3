/**
 * Removes what an earlier run of prerendering wrote into an article, so that prerendering twice gives the same as once.
 */
import { linkedDataId, stateId } from '../../context/page/page-ids.js';
import { type Article, type ArticleElement, attributeOf, elementsIn } from '../articles/article.js';
import { edited, type Edit } from '../articles/edits.js';
import { findEarlierLightDom } from './light-dom.js';
import { hostsIn } from '../articles/article-widgets.js';

/** The article's text before it was prerendered, except that `ticker.js` stays in the place of `wick.js`. */
export function withoutEarlier(article: Article): string {
  return edited(article.text, earlierEdits(article));
}

/** The edits that remove what an earlier run wrote. */
export function earlierEdits(article: Article): readonly Edit[] {
  return [...shadowRootsIn(article), ...findEarlierLightDom(article), ...scriptsIn(article)];
}

function shadowRootsIn({ text, tree }: Article): readonly Edit[] {
  return hostsIn({ tree }).flatMap((host) => {
    const root = host.childNodes.find((child): child is ArticleElement => 'tagName' in child && child.tagName === 'template' && attributeOf(child, 'shadowrootmode') !== undefined);
    if (!root?.sourceCodeLocation) return [];
    const { startOffset, endOffset } = root.sourceCodeLocation;
    const slot = slotOf(host, text);
    if (endOffset === host.sourceCodeLocation!.endTag?.startOffset) return [...slot, { start: startOffset, end: endOffset, text: '' }];
    // In Markdown the shadow root stands on a line of its own.
    const start = host.sourceCodeLocation!.startTag!.endOffset;
    const isFirst = /^(?:\r?\n)?$/.test(text.slice(start, startOffset));
    return isFirst ? [...slot, { start, end: endOffset, text: '' }] : [];
  });
}

/** Removes the `slot` that prerendering added at the end of the start tag of a `wick-answer`. */
function slotOf({ tagName, sourceCodeLocation }: ArticleElement, text: string): readonly Edit[] {
  const { startOffset, endOffset } = sourceCodeLocation!.startTag!;
  const written = tagName === 'wick-answer' ? / slot="(?:answer-[^"]*|own)"(?=\/?>$)/.exec(text.slice(startOffset, endOffset)) : null;
  return written ? [{ start: startOffset + written.index, end: startOffset + written.index + written[0].length, text: '' }] : [];
}

/** Removes the data scripts with the line break that was written with them; a page assembled from several prerendered ones has several. */
function scriptsIn({ text, tree }: Article): readonly Edit[] {
  const runs: { start: number; end: number }[] = [];
  for (const element of elementsIn(tree)) {
    const isOurs = element.tagName === 'script' && [stateId, linkedDataId].includes(attributeOf(element, 'id') ?? '');
    if (!isOurs || !element.sourceCodeLocation) continue;
    const { startOffset: start, endOffset: end } = element.sourceCodeLocation;
    const before = runs.at(-1);
    if (before && /^(?:\r?\n)?$/.test(text.slice(before.end, start))) before.end = end;
    else runs.push({ start, end });
  }
  return runs.map(({ start, end }) => {
    if (end < text.length) return { start, end: end + /^(?:\r?\n)?/.exec(text.slice(end))![0].length, text: '' };
    return { start: start - /(?:\r?\n)?$/.exec(text.slice(0, start))![0].length, end, text: '' };
  });
}
