/**
 * Widgets in Tiptap: one extension that brings the nodes, the commands, the form, and the keys that lead out of a widget.
 */
import { Extension, Node } from '@tiptap/core';
import { askInDialog, type AskOptions } from '../dialog.js';
import type { NewWidget } from '../new-widget.js';
import { widgetKinds } from '../widget-kind.js';
import { insertWidget, openWidget, updateWidget } from './commands.js';
import { emptiedWords } from './emptied-words.js';
import { arrowsIntoWords, keysOf } from './keys.js';
import { nodeConfig } from './nodes.js';
import { viewsWith } from './view.js';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    wickWidgets: {
      /** Puts a widget in the place of what is selected. False where the tag is none of ours or nothing may stand there. */
      insertWickWidget: (widget: NewWidget) => ReturnType;
      /** Sets attributes of the widget that is selected or in which the caret is; null takes one away. */
      updateWickWidget: (attributes: Readonly<Record<string, string | null>>) => ReturnType;
      /** Opens the form: for a new widget of that tag, or without one for the widget that is selected or in which the caret is. */
      openWickWidget: (tag?: string) => ReturnType;
    };
  }
}

export interface WickWidgetsOptions {
  /** What asks the author for options. Default: the form in a dialog. */
  ask: AskOptions;
}

/** Add it to the extensions of an editor. For `generateHTML` and its like on a server it is the same one: what draws is asked for by an editor alone. */
export const WickWidgets = Extension.create<WickWidgetsOptions>({
  name: 'wickWidgets',
  // Before the keys of others.
  priority: 1000,
  addOptions: () => ({ ask: askInDialog }),
  addExtensions() {
    const { ask } = this.options;
    return widgetKinds.map((kind) => Node.create({ ...nodeConfig(kind), addNodeView: () => viewsWith(ask) }));
  },
  addCommands() {
    const { ask } = this.options;
    return { insertWickWidget: insertWidget, updateWickWidget: updateWidget, openWickWidget: (tag) => openWidget(ask, tag) };
  },
  addKeyboardShortcuts() {
    return keysOf(this.editor);
  },
  addProseMirrorPlugins: () => [arrowsIntoWords(), emptiedWords()],
});

export type { NewWidget } from '../new-widget.js';
