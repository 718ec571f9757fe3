/**
 * Makes the edits that put widgets into a Markdown file: tags within a sentence, or an HTML block around a paragraph, with blank lines so that Markdown inside it is read.
 */
import type { Placement } from '../../shorthand/tree.js';
import { type Edit, insertion } from '../articles/edits.js';
import type { MarkdownNode } from './markdown-tree.js';
import { tagsOf } from './written-tags.js';

export function markdownEdits(placement: Placement<MarkdownNode>, text: string, eol: string): readonly Edit[] {
  if (placement.case === 'instead') {
    const { start, end } = placement.node;
    const line = eol + prefixAt(text, start);
    // With the end tag on the same line, the start tag would begin a paragraph.
    return [{ start, end, text: placement.widgets.map((widget) => tagsOf(widget).join(line)).join(line + line) + afterBlock(text, end, line) }];
  }
  const { widget, from, to, cuts } = placement;
  const [startTag, endTag] = tagsOf(widget);
  const put = new Map<object, string>([[from, to ? startTag : startTag + endTag], ...(to ? [[to, endTag] as const] : [])]);
  const cut = cuts.map((piece): Edit => ({ start: piece.node.start + piece.from, end: piece.node.start + piece.to, text: put.get(piece) ?? '' }));
  const isBlock = !('from' in from) && from.node.tag === 'p';
  const [start, end] = [from.node.start, to?.node.end ?? 0];
  const line = eol + prefixAt(text, start);
  return [
    ...('from' in from ? [] : [insertion(start, startTag + (isBlock ? line + line : ''))]),
    ...cut,
    ...(!to || 'from' in to ? [] : [insertion(end, isBlock ? line + line + endTag + afterBlock(text, end, line) : endTag)]),
  ];
}

/** The prefix of further lines of a block: the `>` of quotations, and spaces in place of list marks. */
function prefixAt(text: string, offset: number): string {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return before.replace(/[^>\s]/g, ' ');
}

/** The line break after a widget if no empty line follows, since an HTML block ends only at one. */
export function afterBlock(text: string, end: number, line: string): string {
  return /^[ \t]*(?:$(?![^])|\r?\n[ \t>]*(?:\r?\n|$(?![^])))/.test(text.slice(end)) ? '' : line;
}
