/**
 * The Lexical node of a widget around words of a sentence, which are edited in place.
 */
import { $create, $isTextNode, type DOMExportOutput, type LexicalEditor, type LexicalNode } from 'lexical';
import { attributesOf, type Attributes } from '../kept-content.js';
import { conversionsOf } from './import-dom.js';
import { WickOpenNode } from './open-node.js';

export class WickWordsNode extends WickOpenNode {
  override $config(): ReturnType<WickOpenNode['$config']> {
    return this.config('wick-words', { extends: WickOpenNode, importDOM: conversionsOf(['words'], (element) => $createWickWordsNode(element.localName, attributesOf(element)), true) });
  }

  /** If all words have the same format, its tags go around the widget: `<strong><wick-fact>June 7</wick-fact></strong>`. */
  override exportDOM(editor: LexicalEditor): DOMExportOutput {
    const widget = this.element();
    const [first, ...others] = this.getChildren();
    if (!$isTextNode(first) || !others.every((other) => $isTextNode(other) && other.getFormat() === first.getFormat())) return { element: widget };
    widget.textContent = this.getTextContent();
    const whole = first.getFormat() === 0 ? widget : first.exportDOM(editor).element as HTMLElement;
    if (whole !== widget) innermost(whole).replaceChildren(widget);
    return { element: whole, $getChildNodes: () => [] };
  }

  override isInline(): boolean {
    return true;
  }

  /** Text typed at the start goes before the widget. Text typed at the end goes inside it; the button shows where it ends. */
  override canInsertTextBefore(): boolean {
    return this.getTextContentSize() === 0;
  }
}

function innermost(element: Element): Element {
  return element.firstElementChild ? innermost(element.firstElementChild) : element;
}

export function $createWickWordsNode(tag: string, attributes: Attributes): WickWordsNode {
  return $create(WickWordsNode).setTag(tag).setAttributes(attributes);
}

export function $isWickWordsNode(node: LexicalNode | null | undefined): node is WickWordsNode {
  return node instanceof WickWordsNode;
}
