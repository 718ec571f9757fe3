/**
 * Finds what has become of a widget's surroundings in an editor or a sanitizer: a space that was eaten, tags that became text.
 */
import { type ArticleElement, attributeOf } from '../articles/article.js';
import type { RawFinding } from '../check/finding.js';
import type { Passage } from '../articles/passage.js';
import { isBlank, createTagFinding, type TreeNode, authoredTextOf } from '../articles/authored-text.js';

const letter = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}]';
const endsInWord = new RegExp(`${letter}[,;.!?]?$`, 'u');
const beginsWithWord = new RegExp(`^(?:${letter}|[\\p{Nd}$€£])`, 'u');
/** Behind a figure two letters are a word, but for its ending (`4th`); behind a letter only as many as no ending of a name has. */
const goesOnAfterFigure = new RegExp(`^(?!(?:st|nd|rd|th|er|re|ème|min|km)(?!${letter}))${letter}{2}`, 'u');
const goesOnAfterLetter = new RegExp(`^${letter}{5}`, 'u');
const plainTags: ReadonlySet<string> = new Set(['b', 'em', 'i', 'strong', 'u']);
const endsInLetter = new RegExp(`${letter}$`, 'u');

/** Finds a fact that stands against a word without a space. Scripts that write none, or join small words to others, are left alone. */
export function findJoined(fact: ArticleElement, siblings: readonly TreeNode[], at: number): RawFinding[] {
  if (fact.tagName !== 'wick-fact') return [];
  const words = authoredTextOf(fact).replace(/[\u200b-\u200d\u2060-\u2064\ufeff\ue0e1\ue0e2]/g, '');
  const told = (side: string): RawFinding[] => [createTagFinding('joined-words', fact, `there is no space between this and the word ${side} it, as an editor leaves it that does not know the tag; write one`)];
  if (endsInWord.test(textBeside(siblings[at - 1], hasWords(siblings[at - 2])).slice(-3)) && (isBlank(words) || beginsWithWord.test(words))) return told('before');
  const goesOn = /\p{Nd}$/u.test(words) ? goesOnAfterFigure : endsInLetter.test(words) ? goesOnAfterLetter : undefined;
  return goesOn?.test(textBeside(siblings[at + 1], hasWords(siblings[at + 2])).slice(0, 12)) ? told('after') : [];
}

/** The words of what stands directly beside a fact. An element may be a label that a style sheet sets apart: only one in the middle of a line is read, or what Lexical makes of each text. */
function textBeside(node: TreeNode | undefined, isInLine: boolean): string {
  if (!node || 'value' in node) return node?.value ?? '';
  if (!('tagName' in node)) return '';
  const isLexical = node.tagName === 'span' && node.attrs.length === 1 && /^\s*white-space:\s*pre-wrap;?\s*$/.test(attributeOf(node, 'style') ?? '');
  return isLexical || (isInLine && plainTags.has(node.tagName) && node.attrs.length === 0) ? authoredTextOf(node) : '';
}

function hasWords(node: TreeNode | undefined): boolean {
  return node !== undefined && 'value' in node && !isBlank(node.value);
}

/** Finds tags of widgets that readers see as text: escaped by a sanitizer, or pasted as text. One that is only named, without attributes and an end, is no such. */
export function findEscaped({ text, offsets }: Passage, source: string): RawFinding[] {
  return [...text.matchAll(/(<|&lt;)?(wick-[a-z-]+)(?=\s+[a-z-]+\s*=|[^<]{0,300}(?:<|&lt;)?\/\2)/gi)].flatMap(({ 0: match, 1: opened, 2: tag, index }): RawFinding[] => {
    const [first, last] = [offsets[index]!, offsets[index + match.length - 1]!];
    // Markdown escapes with a backslash; neither that nor what it escapes is in the passage.
    if (opened === undefined && source.slice(first - 2, first) !== '\\<') return [];
    const from = opened === undefined ? first - 1 : first;
    return [{ rule: 'escaped', kind: 'unknown', from, to: last + 1, words: `<${tag!}`, sentence: `<${tag!}`, message: 'readers see this tag as text; write it into the article’s source and not into its text, or let the sanitizer keep it' }];
  });
}
