/**
 * The commands that Lexical's widgets listen to.
 */
import { createCommand, type LexicalCommand, type NodeKey } from 'lexical';
import type { NewWidget } from '../new-widget.js';

/** Puts a widget in the place of what is selected. */
export const INSERT_WICK_WIDGET_COMMAND: LexicalCommand<NewWidget> = createCommand('INSERT_WICK_WIDGET_COMMAND');

/** Opens the form: for a new widget of a tag, for the one of a key, or for the one that is selected or in which the caret is. */
export const OPEN_WICK_WIDGET_COMMAND: LexicalCommand<{ readonly tag?: string; readonly key?: NodeKey }> = createCommand('OPEN_WICK_WIDGET_COMMAND');
