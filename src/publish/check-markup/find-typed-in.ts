/**
 * Finds paragraphs that were typed into a widget and are not shown, because it replaces its content.
 */
import { type ArticleElement, attributeOf } from '../articles/article.js';
import type { RawFinding } from '../check/finding.js';
import { fallbackTags, inlineTags, isBlank, isUnread, authoredTextOf } from '../articles/authored-text.js';

const longest = 60;

interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** Finds a second paragraph in a widget: a fallback has one at most, or one element around all. Unclosed widgets are not checked. */
export function findTypedIn(widget: ArticleElement, source: string, isMarkdown: boolean): RawFinding[] {
  if (!fallbackTags.has(widget.tagName) || !widget.sourceCodeLocation?.endTag) return [];
  const second = paragraphsIn(widget, source, isMarkdown)[1];
  if (!second) return [];
  const words = second.words.replace(/\s+/g, ' ').trim();
  const shown = words.length > longest ? `${words.slice(0, longest)}…` : words;
  return [{ rule: 'words-in-widget', kind: 'unknown', from: second.from, to: second.to, words: shown, sentence: words, message: `“${shown}” is a second paragraph inside of <${widget.tagName}>, which draws something in its place: readers do not see it; move it behind </${widget.tagName}>, or put all paragraphs into one <div> where they are meant for readers without scripts` }];
}

/** Paragraphs outside of slots: `<p>`, bare text, or in Markdown text between empty lines. */
function paragraphsIn({ childNodes }: ArticleElement, source: string, isMarkdown: boolean): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let run: Paragraph | undefined;
  const end = (): void => {
    if (run && !isMark(run.words, isMarkdown)) paragraphs.push(run);
    run = undefined;
  };
  const add = (from: number, to: number, words: string): void => {
    if (run || !isEmpty(words)) run = { from: run?.from ?? from, to, words: (run?.words ?? '') + words };
  };
  for (const node of childNodes) {
    const location = node.sourceCodeLocation;
    if (!location || isUnread(node)) continue;
    const { startOffset, endOffset } = location;
    if ('value' in node) {
      if (!isMarkdown) add(startOffset, endOffset, node.value);
      else addEach(source.slice(startOffset, endOffset), startOffset, add, end);
    } else if ('tagName' in node && !attributeOf(node, 'slot')) {
      if (inlineTags.has(node.tagName)) add(startOffset, endOffset, authoredTextOf(node));
      else {
        end();
        if (node.tagName === 'p' && !isEmpty(authoredTextOf(node))) paragraphs.push({ from: startOffset, to: endOffset, words: authoredTextOf(node) });
      }
    }
  }
  end();
  return paragraphs;
}

function addEach(text: string, offset: number, add: (from: number, to: number, words: string) => void, end: () => void): void {
  let at = 0;
  for (const { 0: gap, index } of text.matchAll(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)\s*/g)) {
    add(offset + at, offset + index, text.slice(at, index));
    end();
    at = index + gap.length;
  }
  add(offset + at, offset + text.length, text.slice(at));
}

function isEmpty(words: string): boolean {
  return isBlank(words.replace(/&nbsp;/g, ''));
}

/** Whether Markdown text is a heading, a list item, a quotation or a table row. */
function isMark(words: string, isMarkdown: boolean): boolean {
  return isMarkdown && /^\s*(?:[-*+>|]|#{1,6}|\d{1,9}[.)])(?:\s|$)|^\s*\|/.test(words);
}
