/**
 * Widgets in Tiptap: one extension that brings the nodes, the commands, the form, and the keys that lead out of a widget.
 */
import { Extension, Node } from '@tiptap/core';
import { askInDialog, type AskOptions } from '../dialog.js';
import { widgetKinds } from '../widget-kind.js';
import { insertWidget, openWidget, updateWidget } from './commands.js';
import { emptiedWords } from './emptied-words.js';
import { arrowsIntoWords, keysOf } from './keys.js';
import { nodeConfig } from './nodes.js';
import { viewsWith } from './view.js';

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
