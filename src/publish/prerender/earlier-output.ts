/**
 * What an earlier run wrote into a page: it is taken out before the next, so that to prerender twice is to prerender once.
 */
import { linkedDataId, stateId } from '../../context/page/page-ids.js';
import { type Article, type ArticleElement, attributeOf, elementsIn } from '../articles/article.js';
import { edited, type Edit } from '../articles/edits.js';
import { findEarlierLightDom } from './light-dom.js';
import { hostsIn } from '../articles/article-widgets.js';

/** The article's text as it was before it was prerendered, but for the name of the script. */
export function withoutEarlier(article: Article): string {
  return edited(article.text, [...shadowRootsIn(article), ...findEarlierLightDom(article), ...scriptsIn(article)]);
}

function shadowRootsIn({ text, tree }: Article): readonly Edit[] {
  return hostsIn({ tree }).flatMap((host) => {
    const root = host.childNodes.find((child): child is ArticleElement => 'tagName' in child && child.tagName === 'template' && attributeOf(child, 'shadowrootmode') !== undefined);
    if (!root?.sourceCodeLocation) return [];
    const { startOffset, endOffset } = root.sourceCodeLocation;
    const slot = slotOf(host, text);
    if (endOffset === host.sourceCodeLocation!.endTag?.startOffset) return [...slot, { start: startOffset, end: endOffset, text: '' }];
    // In Markdown it stands on a line of its own.
    const start = host.sourceCodeLocation!.startTag!.endOffset;
    const isFirst = /^(?:\r?\n)?$/.test(text.slice(start, startOffset));
    return isFirst ? [...slot, { start, end: endOffset, text: '' }] : [];
  });
}

/** The slot that an answer found for itself, at the end of its tag. */
function slotOf({ tagName, sourceCodeLocation }: ArticleElement, text: string): readonly Edit[] {
  const { startOffset, endOffset } = sourceCodeLocation!.startTag!;
  const written = tagName === 'wick-answer' ? / slot="(?:answer-[^"]*|own)"(?=\/?>$)/.exec(text.slice(startOffset, endOffset)) : null;
  return written ? [{ start: startOffset + written.index, end: startOffset + written.index + written[0].length, text: '' }] : [];
}

/** The lines that our scripts stand on, with the one line break that came with them: a page may be put together of several that were prerendered. */
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
