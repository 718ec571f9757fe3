/**
 * What an editor is given to insert a widget.
 */
import type { Attributes, KeptContent } from './kept-content.js';

/** A widget that is to be inserted. */
export interface NewWidget {
  readonly tag: string;
  readonly attributes?: Attributes;
  /** The words of the sentence; on a line of its own those of the fallback. Default: of a sentence what is selected, else none. */
  readonly words?: string;
  /** The fallback with markup. Default: `words`. */
  readonly content?: KeptContent;
}
