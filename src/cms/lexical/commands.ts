/**
 * The Lexical commands for widgets.
 */
import { createCommand, type LexicalCommand, type NodeKey } from 'lexical';
import type { NewWidget } from '../new-widget.js';

/** Inserts a widget in place of the selection. */
export const INSERT_WICK_WIDGET_COMMAND: LexicalCommand<NewWidget> = createCommand('INSERT_WICK_WIDGET_COMMAND');

/** Opens the form: for a new widget of `tag`, for the widget of `key`, or for the one that is selected or around the caret. */
export const OPEN_WICK_WIDGET_COMMAND: LexicalCommand<{ readonly tag?: string; readonly key?: NodeKey }> = createCommand('OPEN_WICK_WIDGET_COMMAND');
