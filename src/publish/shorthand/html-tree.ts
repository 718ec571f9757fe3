/**
 * The tree adapter for articles parsed by parse5.
 */
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Tree } from '../../shorthand/tree.js';
import { attributeOf } from '../articles/article.js';

export type ParsedNode = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

export const htmlTreeAdapter: Tree<ParsedNode> = {
  parent: (node) => ('parentNode' in node ? ((node.parentNode ?? undefined) as ParsedNode | undefined) : undefined),
  children: (node) => ('childNodes' in node ? node.childNodes : []),
  tag: (node) => ('tagName' in node ? node.tagName : undefined),
  text: (node) => ('value' in node ? node.value : undefined),
  attribute: (node, name) => ('tagName' in node ? attributeOf(node, name) : undefined),
};
