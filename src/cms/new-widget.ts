/**
 * The input for inserting a widget.
 */
import type { Attributes, KeptContent } from './kept-content.js';

/** A widget to insert. */
export interface NewWidget {
  readonly tag: string;
  readonly attributes?: Attributes;
  /** The words in a sentence, or the fallback of a widget on its own line. Default: in a sentence the selected words, else none. */
  readonly words?: string;
  /** The fallback with markup. Default: `words`. */
  readonly content?: KeptContent;
}
