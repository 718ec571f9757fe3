/**
 * The Lexical node of a widget around paragraphs, which are edited in place.
 */
import { $create, type DOMExportOutput, type LexicalNode } from 'lexical';
import { attributesOf, type Attributes } from '../kept-content.js';
import { conversionsOf } from './import-dom.js';
import { WickOpenNode } from './open-node.js';

export class WickBlocksNode extends WickOpenNode {
  override $config(): ReturnType<WickOpenNode['$config']> {
    return this.config('wick-blocks', { extends: WickOpenNode, importDOM: conversionsOf(['blocks'], (element) => $createWickBlocksNode(element.localName, attributesOf(element)), true) });
  }

  override exportDOM(): DOMExportOutput {
    return { element: this.element() };
  }

  /** Its paragraphs behave like those of the article: none is merged with a paragraph outside. */
  override isShadowRoot(): boolean {
    return true;
  }
}

export function $createWickBlocksNode(tag: string, attributes: Attributes): WickBlocksNode {
  return $create(WickBlocksNode).setTag(tag).setAttributes(attributes);
}

export function $isWickBlocksNode(node: LexicalNode | null | undefined): node is WickBlocksNode {
  return node instanceof WickBlocksNode;
}
