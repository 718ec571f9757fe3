/**
 * Base of the two Lexical nodes whose content is edited in place: words in a sentence, and paragraphs inside a widget.
 */
import { ElementNode, type EditorConfig, type ElementDOMSlot, type LexicalEditor, type LexicalUpdateJSON, type SerializedElementNode, type SerializedLexicalNode } from 'lexical';
import { editButton } from '../edit-button.js';
import { safeAttributes, type Attributes } from '../kept-content.js';
import { isWidgetTag } from '../widget-kind.js';
import { widgetOf } from '../widgets.js';
import { OPEN_WICK_WIDGET_COMMAND } from './commands.js';

/** The stored form of a widget. */
export interface SerializedWidget extends SerializedLexicalNode {
  readonly tag: string;
  readonly attributes: Attributes;
}

export type SerializedOpen = SerializedElementNode & SerializedWidget;

export class WickOpenNode extends ElementNode {
  __tag = 'wick-fact';
  __attributes: Attributes = {};

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before);
    this.__tag = before.__tag;
    this.__attributes = before.__attributes;
  }

  getTag(): string {
    return this.getLatest().__tag;
  }

  setTag(tag: string): this {
    const node = this.getWritable();
    if (isWidgetTag(tag)) node.__tag = tag;
    return node;
  }

  getAttributes(): Attributes {
    return this.getLatest().__attributes;
  }

  setAttributes(attributes: unknown): this {
    const node = this.getWritable();
    node.__attributes = safeAttributes(attributes);
    return node;
  }

  override exportJSON(): SerializedOpen {
    return { ...super.exportJSON(), tag: this.getTag(), attributes: this.getAttributes() };
  }

  override updateFromJSON(stored: LexicalUpdateJSON<SerializedElementNode> & Partial<SerializedWidget>): this {
    return super.updateFromJSON(stored).setTag(stored.tag ?? '').setAttributes(stored.attributes);
  }

  /** Returns the element to save, without its content. */
  element(): HTMLElement {
    const element = document.createElement(this.getTag());
    for (const [name, value] of Object.entries(this.getAttributes())) element.setAttribute(name, value);
    return element;
  }

  override createDOM(_config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const element = document.createElement(this.isInline() ? 'span' : 'div');
    element.className = 'wick-widget wick-widget-open';
    const widget = widgetOf(this.__tag);
    const key = this.getKey();
    if (widget) element.append(editButton(widget, () => editor.dispatchCommand(OPEN_WICK_WIDGET_COMMAND, { key })));
    return element;
  }

  /** The content stands before the button. */
  override getDOMSlot(element: HTMLElement): ElementDOMSlot {
    return super.getDOMSlot(element).withBefore(element.querySelector(':scope > .wick-edit'));
  }

  override updateDOM(): boolean {
    return false;
  }

  override canBeEmpty(): boolean {
    return false;
  }
}
