/**
 * The tokens and themes for stories and for tools in Storybook, from the file of which wick.css and docs/tokens.md are made.
 */
import file from '../src/styles/tokens.json' with { type: 'json' };
import { type ContrastPair, contrastPairs, listThemes, listTokens, type Scheme, type Theme, type Token } from '../build/tokens/list.js';

export { type Colour, contrastRatio, type ContrastPair, type Scheme, type Theme, type Token } from '../build/tokens/list.js';

export const tokens: readonly Token[] = listTokens(file);
export const themes: readonly Theme[] = listThemes(file);

/** The pairs of a bundled theme with their contrast. For colours that a reader chooses use `contrastRatio` with `token.contrast`. */
export function pairsOf(theme: string, scheme: Scheme): readonly ContrastPair[] {
  return contrastPairs(file, theme, scheme);
}
