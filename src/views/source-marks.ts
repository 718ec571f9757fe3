/**
 * Draws a widget's marks: the numbers of its sources, linked to the page's list of sources.
 */
import type { TemplateResult } from 'lit';
import { numberText } from '../i18n/formats/intl.js';
import { rangeText } from '../i18n/formats/range-text.js';
import { factWordsFor } from '../i18n/messages/fact-words.js';
import { html, nothing } from './template.js';

/** The numbers of a widget's sources in the page's list, and the address of that list. */
export interface Marks {
  readonly numbers: readonly number[];
  readonly href: string;
}

/** Draws the marks; nothing while the page has no list of sources. */
export function sourceMarks(marks: Marks | undefined, locale: string): TemplateResult | typeof nothing {
  if (!marks || marks.numbers.length === 0) return nothing;
  const said = runsOf(marks.numbers).map(([from, to]) => (from === to ? numberText(from, locale) : rangeText(from, to, locale)));
  // The label contains the visible text, which speech control needs (WCAG 2.5.3, Label in Name).
  const seen = said.join(', ');
  return html`<sup part="cites"><a href=${marks.href} aria-label=${factWordsFor(locale).sourceNumbers(seen)}>${seen}</a></sup>`;
}

/** Groups consecutive numbers into runs, each by its first and last number. */
function runsOf(numbers: readonly number[]): (readonly [from: number, to: number])[] {
  const firsts = numbers.filter((number) => !numbers.includes(number - 1));
  const lasts = numbers.filter((number) => !numbers.includes(number + 1));
  return firsts.map((from, index) => [from, lasts[index]!]);
}
