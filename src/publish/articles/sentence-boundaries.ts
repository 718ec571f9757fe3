/**
 * Splits a passage into sentences.
 */
import type { Span } from './passage.js';

const shortened = /(?:\b(?:Mr|Mrs|Ms|Dr|Jr|Sr|St|vs|No|Bros|Vol|Ep|approx|ca|bzw|Nr|Mio|Mrd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|EE|UU|Mme|Sra|z\.B|d\.h)|(?:^|[^\p{L}\p{N}])(?:\p{Lu}|\d{1,2}|\d{1,2}(?:er)? (?:de )?(?:janv|févr|avr|juil|sept|oct|nov|déc|ene|abr|ago|dic)))\.$/u;

/** Splits after `.`, `!`, `?` and `…` if a space and no lower-case letter follows; abbreviations such as `Mr.` do not count. */
export function sentencesIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?<![.!?…؟])[.!?…؟]+["')\]]*(?= (?!\p{Ll}))/gu)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && shortened.test(text.slice(Math.max(start, end - 12), end))) continue;
    spans.push({ start, end });
    start = end + 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** The index of the sentence that contains an offset. */
export function sentenceAt(sentences: readonly Span[], at: number): number {
  const found = sentences.findIndex(({ end }) => at < end);
  return found < 0 ? sentences.length - 1 : found;
}
