/**
 * Widgets in Lexical: nodes, commands, and the function that registers them in an editor.
 */
export { INSERT_WICK_WIDGET_COMMAND, OPEN_WICK_WIDGET_COMMAND } from './commands.js';
export { registerWickWidgets, wickNodes, type RegisterOptions } from './register.js';
export { $createWickBlocksNode, $isWickBlocksNode, WickBlocksNode } from './blocks-node.js';
export { $createWickWholeNode, $isWickWholeNode, WickWholeNode } from './whole-node.js';
export { $createWickWordsNode, $isWickWordsNode, WickWordsNode } from './words-node.js';
export type { NewWidget } from '../new-widget.js';
