/**
 * Widgets in Tiptap: one extension with the nodes, the commands, the form, and the keys that move out of a widget.
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
      /** Inserts a widget in place of the selection. False if the tag is not ours or nothing may stand there. */
      insertWickWidget: (widget: NewWidget) => ReturnType;
      /** Sets attributes of the widget that is selected or around the caret; null removes one. */
      updateWickWidget: (attributes: Readonly<Record<string, string | null>>) => ReturnType;
      /** Opens the form for a new widget of `tag`; without `tag`, for the widget that is selected or around the caret. */
      openWickWidget: (tag?: string) => ReturnType;
    };
  }
}

export interface WickWidgetsOptions {
  /** Asks the author for options. Default: the form in a dialog. */
  ask: AskOptions;
}

/** The extension for an editor. It also serves `generateHTML` and similar functions on a server, which do not create node views. */
export const WickWidgets = Extension.create<WickWidgetsOptions>({
  name: 'wickWidgets',
  // Before the keys of other extensions.
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
