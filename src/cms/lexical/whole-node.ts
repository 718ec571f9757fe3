/**
 * The Lexical node of a widget held as a whole, in a sentence or on its own line: a preview with a button that opens the form.
 */
import { $create, DecoratorNode, type DOMExportOutput, type EditorConfig, type LexicalEditor, type LexicalNode, type LexicalUpdateJSON, type SerializedLexicalNode } from 'lexical';
import { editButton } from '../edit-button.js';
import { attributesOf, contentOf, safeAttributes, safeContent, textOf, writeContent, type Attributes, type KeptContent } from '../kept-content.js';
import { widgetPreview } from '../preview.js';
import { isWidgetTag, kindOf } from '../widget-kind.js';
import { widgetOf } from '../widgets.js';
import { OPEN_WICK_WIDGET_COMMAND } from './commands.js';
import { conversionsOf } from './import-dom.js';
import type { SerializedWidget } from './open-node.js';

export interface SerializedWhole extends SerializedWidget {
  readonly inline: boolean;
  readonly content: KeptContent;
}

export class WickWholeNode extends DecoratorNode<null> {
  __tag = 'wick-fact';
  __attributes: Attributes = {};
  __inline = false;
  __content: KeptContent = [];

  override $config(): ReturnType<DecoratorNode<null>['$config']> {
    return this.config('wick-whole', { extends: DecoratorNode, importDOM: conversionsOf(['inline', 'block'], $wholeFrom, false) });
  }

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before);
    Object.assign(this, { __tag: before.__tag, __attributes: before.__attributes, __inline: before.__inline, __content: before.__content });
  }

  getTag(): string {
    return this.getLatest().__tag;
  }

  getAttributes(): Attributes {
    return this.getLatest().__attributes;
  }

  setAttributes(attributes: unknown): this {
    const node = this.getWritable();
    node.__attributes = safeAttributes(attributes);
    return node;
  }

  /** Sets the tag, the content, and whether the widget stands in a sentence. */
  hold(tag: unknown, content: unknown, inline: boolean): this {
    const node = this.getWritable();
    if (isWidgetTag(tag)) node.__tag = tag;
    node.__content = safeContent(content);
    node.__inline = inline;
    return node;
  }

  override exportJSON(): SerializedWhole {
    const { __tag: tag, __attributes: attributes, __inline: inline, __content: content } = this.getLatest();
    return { ...super.exportJSON(), tag, attributes, inline, content };
  }

  override updateFromJSON(stored: LexicalUpdateJSON<SerializedLexicalNode> & Partial<SerializedWhole>): this {
    return super.updateFromJSON(stored).setAttributes(stored.attributes).hold(stored.tag, stored.content, stored.inline === true);
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement(this.getTag());
    for (const [name, value] of Object.entries(this.getAttributes())) element.setAttribute(name, value);
    writeContent(element, this.getLatest().__content);
    return { element };
  }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const element = document.createElement(this.__inline ? 'span' : 'div');
    element.className = 'wick-widget wick-widget-whole';
    const widget = widgetOf(this.__tag);
    const words = textOf(this.__content).trim();
    if (widget && (widget.place === 'inline') === this.__inline) {
      element.append(widgetPreview(widget, { attributes: this.__attributes, ...(words !== '' && { words }) }).element);
    } else element.append(words || this.__tag);
    const key = this.getKey();
    if (widget) element.append(editButton(widget, () => editor.dispatchCommand(OPEN_WICK_WIDGET_COMMAND, { key })));
    return element;
  }

  /** Redraws whenever an option or the content has changed. */
  override updateDOM(before: this): boolean {
    return before.__attributes !== this.__attributes || before.__content !== this.__content;
  }

  override isInline(): boolean {
    return this.__inline;
  }

  /** A fallback is not part of the article's text. */
  override getTextContent(): string {
    return this.__inline ? textOf(this.__content) : '';
  }
}

function $wholeFrom(element: HTMLElement): WickWholeNode {
  return $createWickWholeNode(element.localName, attributesOf(element), contentOf(element), kindOf(element) === 'inline');
}

export function $createWickWholeNode(tag: string, attributes: Attributes, content: KeptContent = [], inline = false): WickWholeNode {
  return $create(WickWholeNode).setAttributes(attributes).hold(tag, content, inline);
}

export function $isWickWholeNode(node: LexicalNode | null | undefined): node is WickWholeNode {
  return node instanceof WickWholeNode;
}
