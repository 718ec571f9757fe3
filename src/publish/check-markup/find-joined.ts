/**
 * Finds damage around a widget by editors and sanitizers: a missing space beside it, tags that became text.
 */
import { type ArticleElement, attributeOf } from '../articles/article.js';
import type { RawFinding } from '../check/finding.js';
import type { Passage } from '../articles/passage.js';
import { isBlank, createTagFinding, type TreeNode, authoredTextOf } from '../articles/authored-text.js';

const letter = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}]';
const endsInWord = new RegExp(`${letter}[,;.!?]?$`, 'u');
const beginsWithWord = new RegExp(`^(?:${letter}|[\\p{Nd}$€£])`, 'u');
/** After a figure, two letters count as a word unless they are its ending (`4th`); after a letter it takes five, more than a name's ending has. */
const goesOnAfterFigure = new RegExp(`^(?!(?:st|nd|rd|th|er|re|ème|min|km)(?!${letter}))${letter}{2}`, 'u');
const goesOnAfterLetter = new RegExp(`^${letter}{5}`, 'u');
const plainTags: ReadonlySet<string> = new Set(['b', 'em', 'i', 'strong', 'u']);
const endsInLetter = new RegExp(`${letter}$`, 'u');

/** Finds a fact without a space between it and a word. Checks only Latin, Greek and Cyrillic, which separate words by spaces. */
export function findJoined(fact: ArticleElement, siblings: readonly TreeNode[], at: number): RawFinding[] {
  if (fact.tagName !== 'wick-fact') return [];
  const words = authoredTextOf(fact).replace(/[\u200b-\u200d\u2060-\u2064\ufeff\ue0e1\ue0e2]/g, '');
  const told = (side: string): RawFinding[] => [createTagFinding('joined-words', fact, `there is no space between this and the word ${side} it, as an editor leaves it that does not know the tag; write one`)];
  if (endsInWord.test(textBeside(siblings[at - 1], hasWords(siblings[at - 2])).slice(-3)) && (isBlank(words) || beginsWithWord.test(words))) return told('before');
  const goesOn = /\p{Nd}$/u.test(words) ? goesOnAfterFigure : endsInLetter.test(words) ? goesOnAfterLetter : undefined;
  return goesOn?.test(textBeside(siblings[at + 1], hasWords(siblings[at + 2])).slice(0, 12)) ? told('after') : [];
}

/** The text directly beside a fact. Elements are read only inside a line, or as the Lexical editor writes text; others may be labels that styles separate. */
function textBeside(node: TreeNode | undefined, isInLine: boolean): string {
  if (!node || 'value' in node) return node?.value ?? '';
  if (!('tagName' in node)) return '';
  const isLexical = node.tagName === 'span' && node.attrs.length === 1 && /^\s*white-space:\s*pre-wrap;?\s*$/.test(attributeOf(node, 'style') ?? '');
  return isLexical || (isInLine && plainTags.has(node.tagName) && node.attrs.length === 0) ? authoredTextOf(node) : '';
}

function hasWords(node: TreeNode | undefined): boolean {
  return node !== undefined && 'value' in node && !isBlank(node.value);
}

/** Finds widgets' tags that readers see as text: escaped by a sanitizer, or pasted as text. A bare tag name does not count. */
export function findEscaped({ text, offsets }: Passage, source: string): RawFinding[] {
  return [...text.matchAll(/(<|&lt;)?(wick-[a-z-]+)(?=\s+[a-z-]+\s*=|[^<]{0,300}(?:<|&lt;)?\/\2)/gi)].flatMap(({ 0: match, 1: opened, 2: tag, index }): RawFinding[] => {
    const [first, last] = [offsets[index]!, offsets[index + match.length - 1]!];
    // In Markdown `\<` escapes a tag; the passage has neither the backslash nor the `<`.
    if (opened === undefined && source.slice(first - 2, first) !== '\\<') return [];
    const from = opened === undefined ? first - 1 : first;
    return [{ rule: 'escaped', kind: 'unknown', from, to: last + 1, words: `<${tag!}`, sentence: `<${tag!}`, message: 'readers see this tag as text; write it into the article’s source and not into its text, or let the sanitizer keep it' }];
  });
}
