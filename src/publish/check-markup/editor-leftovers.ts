/**
 * Finds widgets that an editor or a sanitizer has damaged.
 */
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { ReadableKind } from '../articles/dated-article.js';
import { findDoubled } from './find-doubled.js';
import { findEscaped, findJoined } from './find-joined.js';
import { findTagFaults } from './find-tag-faults.js';
import { findTypedIn } from './find-typed-in.js';
import type { RawFinding } from '../check/finding.js';
import type { ParsedArticle } from '../articles/html-passages.js';
import { isWritten } from '../articles/authored-text.js';

export interface EditorLeftovers {
  readonly found: readonly RawFinding[];
  /** Offsets of the start tags that are damaged; their ids and fields are not checked. */
  readonly damaged: ReadonlySet<number>;
}

export function findEditorLeftovers({ tree, passages }: ParsedArticle, source: string, kind: ReadableKind): EditorLeftovers {
  const damaged = new Set<number>();
  if (!tree || !/wick-/i.test(source)) return { found: [], damaged };
  const found = [...passages.flatMap((passage) => findEscaped(passage, source)), ...findDoubled(tree)];
  const open: DefaultTreeAdapterTypes.ParentNode[] = [tree];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    for (const [index, node] of parent.childNodes.entries()) {
      if (isWritten(node)) {
        const inTag = findTagFaults(node, source);
        if (inTag.length > 0) damaged.add(node.sourceCodeLocation!.startOffset);
        found.push(...inTag, ...findTypedIn(node, source, kind === 'markdown'), ...findJoined(node, parent.childNodes, index));
      }
      if ('childNodes' in node) open.push(node);
    }
  }
  return { found, damaged };
}
