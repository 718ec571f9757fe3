/**
 * What an earlier run wrote into a page: it is taken out before the next, so that to prerender twice is to prerender once.
 */
import { linkedDataId, stateId } from '../context/page-ids.js';
import { type Article, type ArticleElement, attributeOf, elementsIn } from './article.js';
import { edited, type Edit } from './edits.js';
import { hostsIn } from './widgets-in.js';

/** The article's text as it was before it was prerendered, but for the name of the script. */
export function withoutEarlier(article: Article): string {
  return edited(article.text, [...shadowRootsIn(article), ...scriptsIn(article)]);
}

function shadowRootsIn({ text, tree }: Article): readonly Edit[] {
  return hostsIn({ tree }).flatMap((host) => {
    const root = host.childNodes.find((child): child is ArticleElement => 'tagName' in child);
    if (root?.tagName !== 'template' || attributeOf(root, 'shadowrootmode') === undefined || !root.sourceCodeLocation) return [];
    const { startOffset, endOffset } = root.sourceCodeLocation;
    // In Markdown it stands on a line of its own.
    const start = host.sourceCodeLocation!.startTag!.endOffset;
    const isFirst = /^(?:\r?\n)?$/.test(text.slice(start, startOffset));
    return isFirst ? [{ start, end: endOffset, text: '' }] : [];
  });
}

/** The line that our scripts stand on, with the one line break that came with them. */
function scriptsIn({ text, tree }: Article): readonly Edit[] {
  const ours = [...elementsIn(tree)].flatMap((element) => {
    const isOurs = element.tagName === 'script' && [stateId, linkedDataId].includes(attributeOf(element, 'id') ?? '');
    return isOurs && element.sourceCodeLocation ? element.sourceCodeLocation : [];
  });
  const first = ours[0]?.startOffset;
  const last = ours.at(-1)?.endOffset;
  if (first === undefined || last === undefined) return [];
  if (last < text.length) return [{ start: first, end: last + /^(?:\r?\n)?/.exec(text.slice(last))![0].length, text: '' }];
  return [{ start: first - /(?:\r?\n)?$/.exec(text.slice(0, first))![0].length, end: last, text: '' }];
}
