/**
 * Reads the notes that `wick check --fix` puts below a text, each telling what no longer holds in it.
 */
import { type ArticleElement, attributeOf, elementsIn } from './article.js';

/** The class of a note: `<p class="wick-correction" data-corrects="RULE ID WORDS">`. */
export const noteClass = 'wick-correction';

/** A note in an article. It tells of one finding. */
export interface PlacedNote {
  readonly at: number;
  readonly rule: string;
  /** The id of the title, person or character. */
  readonly of: string;
  readonly words: string;
  /** The ISO day on which it was added, from its `<time>`. */
  readonly day: string;
}

/** Whether an element is a note, so that its text is not the article's. */
export function isNote(element: ArticleElement): boolean {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(noteClass) && attributeOf(element, 'data-corrects') !== undefined;
}

/** Reads a note; undefined if it does not say what it corrects. */
export function readNote(element: ArticleElement): PlacedNote | undefined {
  const [, rule, of, words] = /^\s*(\S+)\s+(\S+)\s+(.+?)\s*$/.exec(attributeOf(element, 'data-corrects') ?? '') ?? [];
  const time = [...elementsIn(element)].find(({ tagName }) => tagName === 'time');
  const day = time && attributeOf(time, 'datetime');
  if (rule === undefined || of === undefined || words === undefined || day === undefined || !element.sourceCodeLocation) return undefined;
  return { at: element.sourceCodeLocation.startOffset, rule, of, words, day };
}
