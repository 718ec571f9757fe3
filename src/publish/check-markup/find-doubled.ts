/**
 * Finds copies of a widget beside it, as editors make them when a line is broken in the widget or a part is made bold.
 */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { type ArticleElement, attributeOf } from '../articles/article.js';
import type { RawFinding } from '../check/finding.js';
import { fallbackTags, inlineTags, isBlank, isUnread, isWritten, createTagFinding, type TreeNode, authoredTextOf } from '../articles/authored-text.js';

/** Blocks that an editor splits at a line break. */
const split = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The previous widget, with no text between it and the current place. */
interface Before {
  readonly widget: ArticleElement;
  readonly isEmpty: boolean;
  isInSameBlock: boolean;
  isTold: boolean;
}

export function findDoubled(root: DefaultTreeAdapterTypes.Document): RawFinding[] {
  const found: RawFinding[] = [];
  let before: Before | undefined;
  const cross = (node: ArticleElement): void => {
    if (!before || inlineTags.has(node.tagName)) return;
    const isSplit = split.has(node.tagName) || (node.tagName === 'div' && node.attrs.length === 0);
    if (isSplit && before.widget.tagName === 'wick-fact') before.isInSameBlock = false;
    else before = undefined;
  };
  const open: (TreeNode | (() => void))[] = [...root.childNodes].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next === 'function') next();
    else if ('value' in next) before = isBlank(next.value) ? before : undefined;
    else if ('tagName' in next && !isUnread(next)) {
      const node = next;
      if (isWritten(node) && (node.tagName === 'wick-fact' || fallbackTags.has(node.tagName))) {
        const isEmpty = isBlank(authoredTextOf(node));
        if (before && isCopy(before.widget, node)) found.push(...doubled(before, node, isEmpty));
        before = { widget: node, isEmpty, isInSameBlock: true, isTold: isEmpty && found.at(-1)?.from === node.sourceCodeLocation!.startOffset };
      } else {
        cross(node);
        open.push(() => { cross(node); });
        for (let index = node.childNodes.length - 1; index >= 0; index -= 1) open.push(node.childNodes[index]!);
      }
    }
  }
  return found;
}

function isCopy(one: ArticleElement, other: ArticleElement): boolean {
  return one.tagName === other.tagName && one.attrs.length > 0 && one.attrs.length === other.attrs.length && one.attrs.every(({ name, value }) => attributeOf(other, name) === value);
}

/** The finding for a copy. Two equal facts with words in different blocks are no copies. */
function doubled(before: Before, node: ArticleElement, isEmpty: boolean): RawFinding[] {
  if (isEmpty || (before.isEmpty && !before.isTold)) return [createTagFinding('doubled', isEmpty ? node : before.widget, 'the same widget stands beside this empty one, as an editor leaves it when a line is broken in it, and readers see both; take this one out')];
  if (node.tagName !== 'wick-fact') return [createTagFinding('doubled', node, 'the same widget stands before this one, as an editor leaves it when a line is broken in it, and readers do not see the words that were typed into this one; take them out of it')];
  return before.isInSameBlock ? [createTagFinding('doubled', node, 'this is the second part of a widget that was split, as an editor does it when a part is made bold: each would be held against the ledger by itself; make them one')] : [];
}
