/**
 * Protects prerendered pages from minifiers, which do not know custom elements. Changes only the shadow roots.
 */
import { type Article, type ArticleElement, isOn } from '../articles/article.js';
import { isPhrasing } from '../bake/plain-nodes.js';

/** Elements whose end tag HTML allows to omit at the end of their parent. */
const optionalEnds: readonly string[] = ['p', 'li', 'dt', 'dd', 'option', 'optgroup', 'tr', 'td', 'th', 'tbody', 'tfoot'];

/**
 * The offset of a widget's end tag if an optional end tag stands before it. HTML does not allow to omit one at the end of a custom element: a browser then
 * ignores the widget's end tag, and the rest of the page is inside the widget. @minify-html omits it even so, unless an element follows; the shadow root is put there.
 */
export function findGuardedEnd({ tagName, childNodes, sourceCodeLocation }: ArticleElement): number | undefined {
  // A provider shows all that is inside it, and its shadow root must come before those of its widgets.
  if (tagName === 'wick-provider') return undefined;
  const last = childNodes.findLast((child) => !isSilent(child));
  return last && 'tagName' in last && optionalEnds.includes(last.tagName) ? sourceCodeLocation?.endTag?.startOffset : undefined;
}

/** A space that no minifier removes; browsers collapse it with a space beside it. `elements/parts/spaces.ts` moves it back to where it was removed. */
const gap = (tag: 'i' | 'b'): string => `<${tag}><wbr hidden> <wbr hidden></${tag}>`;

/**
 * Adds a guarded space at each end of an inline widget's markup where a space stands beside the widget. Beside a custom element, spaces are removed
 * by html-minifier-terser, html-minifier-next and htmlnano, as beside a block.
 */
export function withGaps(element: ArticleElement, markup: string, { kind, text }: Article): string {
  if (!isInline(element)) return markup;
  const { startOffset, endOffset } = element.sourceCodeLocation!;
  // The tree of a Markdown article has no text.
  const before = kind === 'markdown' ? wordsBefore.test(text.slice(0, startOffset)) : isParted(element, -1);
  const after = kind === 'markdown' ? wordsAfter.test(text.slice(endOffset)) : isParted(element, 1);
  const [start = '', end = ''] = [/^<span>/, /<\/span>$/].map((tag) => tag.exec(markup)?.[0]);
  return `${start}${before ? gap('i') : ''}${markup.slice(start.length, markup.length - end.length)}${after ? gap('b') : ''}${end}`;
}

/** Text of the same Markdown paragraph followed by white space; a line may begin with the marks of lists, quotations and headings. */
const wordsBefore = /(?:^|\n)[ \t]*(?:(?:[-+*>]|\d+[.)]|#+)[ \t]+)*(?![-+*>][ \t]|\d+[.)][ \t]|#+[ \t])\S.*?(?:[ \t]+|[ \t]*\r?\n[ \t>]*)$/;
const wordsAfter = /^(?:[ \t]+|[ \t]*\r?\n[ \t>]*)(?![-+*][ \t]|\d+[.)][ \t]|#+[ \t])\S/;

/** Whether a widget is part of the text around it. */
function isInline(element: ArticleElement): boolean {
  if (element.tagName === 'wick-when') return element.childNodes.every((child) => !('tagName' in child) || isPhrasing(child.tagName) || isInline(child));
  return element.tagName === 'wick-fact' || (element.tagName === 'wick-spoiler' && isOn(element, 'inline'));
}

/** Whether white space separates a widget from the text on one side of it. */
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
