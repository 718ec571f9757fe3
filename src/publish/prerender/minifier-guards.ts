/**
 * What keeps a prerendered page whole in the hands of minifiers, which know nothing of elements that are not HTML's: nothing outside of the shadow roots is changed for it.
 */
import { type Article, type ArticleElement, isOn } from '../articles/article.js';
import { isPhrasing } from '../bake/plain-nodes.js';

/** End tags that HTML lets be left out at the end of a parent. */
const optionalEnds: readonly string[] = ['p', 'li', 'dt', 'dd', 'option', 'optgroup', 'tr', 'td', 'th', 'tbody', 'tfoot'];

/**
 * Where the end tag of a widget begins, if another that HTML lets be left out stands before it. Only before the end of a custom element it may not be: there a browser
 * ignores the end of the widget, which then swallows the rest of the page. @minify-html leaves it out all the same, unless something follows: the shadow root.
 */
export function findGuardedEnd({ tagName, childNodes, sourceCodeLocation }: ArticleElement): number | undefined {
  // What it swallows is shown all the same, and its root is to stand before those of the widgets in it.
  if (tagName === 'wick-provider') return undefined;
  const last = childNodes.findLast((child) => !isSilent(child));
  return last && 'tagName' in last && optionalEnds.includes(last.tagName) ? sourceCodeLocation?.endTag?.startOffset : undefined;
}

/** A space that no minifier takes. Beside another it is none: browsers show two as one. `elements/parts/spaces.ts` puts it back where it was taken from. */
const gap = (tag: 'i' | 'b'): string => `<${tag}><wbr hidden> <wbr hidden></${tag}>`;

/**
 * Markup of a widget with a space on either side, if it stands in a sentence with one there. What stands beside an element that is not HTML's loses its spaces
 * to html-minifier-terser, html-minifier-next and htmlnano, as it would beside a block.
 */
export function withGaps(element: ArticleElement, markup: string, { kind, text }: Article): string {
  if (!isInline(element)) return markup;
  const { startOffset, endOffset } = element.sourceCodeLocation!;
  // Of Markdown the tree holds only the tags.
  const before = kind === 'markdown' ? wordsBefore.test(text.slice(0, startOffset)) : isParted(element, -1);
  const after = kind === 'markdown' ? wordsAfter.test(text.slice(endOffset)) : isParted(element, 1);
  const [start = '', end = ''] = [/^<span>/, /<\/span>$/].map((tag) => tag.exec(markup)?.[0]);
  return `${start}${before ? gap('i') : ''}${markup.slice(start.length, markup.length - end.length)}${after ? gap('b') : ''}${end}`;
}

/** Words of the same paragraph of Markdown, and white space: a line may begin with the marks of lists, quotations and headings. */
const wordsBefore = /(?:^|\n)[ \t]*(?:(?:[-+*>]|\d+[.)]|#+)[ \t]+)*(?![-+*>][ \t]|\d+[.)][ \t]|#+[ \t])\S.*?(?:[ \t]+|[ \t]*\r?\n[ \t>]*)$/;
const wordsAfter = /^(?:[ \t]+|[ \t]*\r?\n[ \t>]*)(?![-+*][ \t]|\d+[.)][ \t]|#+[ \t])\S/;

/** Whether a widget flows with the words around it. */
function isInline(element: ArticleElement): boolean {
  if (element.tagName === 'wick-when') return element.childNodes.every((child) => !('tagName' in child) || isPhrasing(child.tagName) || isInline(child));
  return element.tagName === 'wick-fact' || (element.tagName === 'wick-spoiler' && isOn(element, 'inline'));
}

/** Whether white space stands between a widget and the words on one side of it. */
function isParted(element: ArticleElement, side: -1 | 1): boolean {
  const siblings = element.parentNode!.childNodes;
  const at = siblings.indexOf(element);
  const [beside, beyond] = [siblings[at + side], siblings[at + 2 * side]];
  if (!beside || !('value' in beside) || !(side < 0 ? /\s$/ : /^\s/).test(beside.value)) return false;
  return beside.value.trim() !== '' || (beyond !== undefined && 'tagName' in beyond && (isPhrasing(beyond.tagName) || isInline(beyond)));
}

function isSilent(node: ArticleElement['childNodes'][number]): boolean {
  return node.nodeName === '#comment' || ('value' in node && node.value.trim() === '');
}
