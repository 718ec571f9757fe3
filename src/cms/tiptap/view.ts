/**
 * Node views of widgets in Tiptap's editing surface: words and paragraphs are edited in place, everything else is a preview; each has a button that opens the form.
 */
import type { NodeViewRenderer, NodeViewRendererProps } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { ViewMutationRecord } from '@tiptap/pm/view';
import type { AskOptions } from '../dialog.js';
import { editWidget } from './commands.js';
import { editButton } from '../edit-button.js';
import { safeAttributes, safeContent, textOf } from '../kept-content.js';
import { widgetPreview, type WidgetPreview } from '../preview.js';
import { widgetOf } from '../widgets.js';

/** Makes the node views; the button calls `ask`. */
export function viewsWith(ask: AskOptions): NodeViewRenderer {
  return (props) => new WidgetView(props, ask);
}

class WidgetView {
  readonly dom: HTMLElement;
  readonly contentDOM?: HTMLElement;
  #node: ProseMirrorNode;
  readonly #preview: WidgetPreview | undefined;

  constructor({ node, editor, getPos }: NodeViewRendererProps, ask: AskOptions) {
    this.#node = node;
    this.dom = document.createElement(node.isInline ? 'span' : 'div');
    this.dom.className = `wick-widget wick-widget-${node.isLeaf ? 'whole' : 'open'}`;
    const widget = widgetOf(String(node.attrs['tag']));
    if (node.isLeaf) {
      // No preview of a widget that may also stand on its own line: it would break the sentence.
      this.#preview = widget && (widget.place === 'inline') === node.isInline ? widgetPreview(widget, valueOf(node)) : undefined;
      this.dom.append(this.#preview?.element ?? valueOf(node).words ?? String(node.attrs['tag']));
    } else {
      this.contentDOM = document.createElement(node.isInline ? 'span' : 'div');
      this.dom.append(this.contentDOM);
    }
    // The button stands after the words, so that the caret can also be placed outside the words, not only at their end.
    if (widget) this.dom.append(editButton(widget, () => void editWidget(editor, ask, this.#node, getPos)));
  }

  update(node: ProseMirrorNode): boolean {
    if (node.type !== this.#node.type || node.attrs['tag'] !== this.#node.attrs['tag']) return false;
    this.#node = node;
    this.#preview?.show(valueOf(node));
    return true;
  }

  /** Ignores changes that a widget makes to itself. The removal of the content element is an edit: Chromium removes it with the last letter. */
  ignoreMutation({ type, target }: ViewMutationRecord): boolean {
    if (type === 'selection' || !this.contentDOM) return type !== 'selection';
    return this.dom.contains(this.contentDOM) && !this.contentDOM.contains(target);
  }

  stopEvent({ target }: Event): boolean {
    return target instanceof Element && target.closest('.wick-edit') !== null;
  }
}

function valueOf(node: ProseMirrorNode): { readonly attributes: Record<string, string>; readonly words?: string } {
  const words = textOf(safeContent(node.attrs['content'])).trim();
  return { attributes: safeAttributes(node.attrs['attributes']), ...(words !== '' && { words }) };
}
