/**
 * The tokens and themes for stories and for tools in Storybook, from the file of which wick.css and docs/tokens.md are made.
 */
import file from '../src/styles/tokens.json' with { type: 'json' };
import { listThemes, listTokens, type Theme, type Token } from '../build/tokens/list.js';

export type { Scheme, Token } from '../build/tokens/list.js';

export const tokens: readonly Token[] = listTokens(file);
export const themes: readonly Theme[] = listThemes(file);
