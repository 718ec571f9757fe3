/**
 * Writes the content that an author put between a widget's tags as plain HTML, in the place of its slots.
 */
import { type ArticleElement, attributeOf, isHtml } from '../articles/article.js';
import { isPhrasing, pause, type Plain } from './plain-nodes.js';

type Child = ArticleElement['childNodes'][number];

/** The source and the rule for widgets, by which authored content is written. */
export interface AuthoredContext {
  readonly text: string;
  /** Bakes a widget; undefined for any other element. */
  readonly widget: (element: ArticleElement, isPhrasing: boolean) => readonly Plain[] | undefined;
}

/** The slot that a child goes to: by its `slot` attribute, or for `<wick-answer>` by its question. */
export function slotOf(child: Child, slots: readonly string[]): string {
  if (!('tagName' in child)) return '';
  const written = attributeOf(child, 'slot') ?? '';
  if (child.tagName !== 'wick-answer' || written !== '') return written;
  const answered = `answer-${attributeOf(child, 'question')?.trim() ?? ''}`;
  return slots.includes(answered) ? answered : slots.includes('own') ? 'own' : '';
}

/** Writes authored nodes as they stand in the source. In a sentence, block elements lose their tags and keep their text. */
export function toPlainContent(nodes: readonly Child[], inSentence: boolean, authoring: AuthoredContext): readonly Plain[] {
  return nodes.flatMap((node): readonly Plain[] => {
    const { startOffset, endOffset } = node.sourceCodeLocation ?? {};
    if (startOffset === undefined || endOffset === undefined || node.nodeName === '#comment') return [];
    if (!('tagName' in node)) return [{ raw: authoring.text.slice(startOffset, endOffset), isBlock: false }];
    const baked = isHtml(node) ? authoring.widget(node, inSentence) : undefined;
    if (baked) return baked;
    return element(node, inSentence, authoring);
  });
}

/** Elements whose content readers never see. */
const wordless: readonly string[] = ['script', 'style', 'template'];

function element(node: ArticleElement, inSentence: boolean, authoring: AuthoredContext): readonly Plain[] {
  const { startOffset, endOffset } = node.sourceCodeLocation!;
  const isBlock = !isPhrasing(node.tagName);
  const isSentence = inSentence || node.tagName === 'p' || /^h[1-6]$/.test(node.tagName) || !isBlock;
  if (inSentence && wordless.includes(node.tagName)) return [];
  if (inSentence && isBlock) return [pause, ...toPlainContent(node.childNodes, true, authoring), pause];
  if (!isChanged(node)) return [{ raw: authoring.text.slice(startOffset, endOffset), isBlock }];
  const attributes = node.attrs.filter(({ name }) => name !== 'slot').map(({ name, value }) => [name, value] as const);
  return [{ tag: node.tagName, attributes, children: toPlainContent(node.childNodes, isSentence, authoring) }];
}

/** Whether an element cannot be copied as it stands: it names a slot or contains a widget. */
function isChanged(node: ArticleElement): boolean {
  if (attributeOf(node, 'slot') !== undefined) return true;
  return node.childNodes.some((child) => 'tagName' in child && (child.tagName.startsWith('wick-') || isChanged(child)));
}
