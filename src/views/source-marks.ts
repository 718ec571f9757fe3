/**
 * A widget's marks: the numbers of its sources in the page's list, which the link leads to.
 */
import type { TemplateResult } from 'lit';
import { numberText, rangeText } from '../i18n/formats/intl.js';
import type { Messages } from '../i18n/messages/messages.js';
import { html, nothing } from './template.js';

/** The numbers of what a widget shows in the page's list of sources, and the address of that list. */
export interface Marks {
  readonly numbers: readonly number[];
  readonly href: string;
}

/** Draws the marks; nothing while the page lists no sources. */
export function sourceMarks(marks: Marks | undefined, messages: Messages, locale: string): TemplateResult | typeof nothing {
  if (!marks || marks.numbers.length === 0) return nothing;
  const said = runsOf(marks.numbers).map(([from, to]) => (from === to ? numberText(from, locale) : rangeText(from, to, locale)));
  // What is heard holds what is seen, for those who speak to their browser.
  const seen = said.join(', ');
  return html`<sup part="cites"><a href=${marks.href} aria-label=${messages.sourceNumbers(seen)}>${seen}</a></sup>`;
}

/** Numbers that follow each other, by the first and the last of each run. */
function runsOf(numbers: readonly number[]): (readonly [from: number, to: number])[] {
  const firsts = numbers.filter((number) => !numbers.includes(number - 1));
  const lasts = numbers.filter((number) => !numbers.includes(number + 1));
  return firsts.map((from, index) => [from, lasts[index]!]);
}
