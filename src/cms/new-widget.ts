/**
 * What an editor is given to insert a widget.
 */
import type { Attributes, KeptContent } from './kept-content.js';

/** A widget that is to be inserted. */
export interface NewWidget {
  readonly tag: string;
  readonly attributes?: Attributes;
  /** The words of the sentence. Default: what is selected. */
  readonly words?: string;
  /** The fallback of a widget on a line of its own. Default: none. */
  readonly content?: KeptContent;
}
