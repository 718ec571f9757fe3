/**
 * A widget's marks: the numbers of its sources in the page's list, which the link leads to.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { CitingController } from '../controllers/citing.js';
import { numberText, rangeText } from '../i18n/intl.js';
import type { Messages } from '../i18n/messages.js';
import { hrefTo } from './href.js';

const usualId = 'wick-sources';

/** Draws the marks; nothing while the page lists no sources. */
export function sourceMarks({ marks: { numbers, list } }: CitingController, messages: Messages, locale: string): TemplateResult | typeof nothing {
  if (!list || numbers.length === 0) return nothing;
  const said = runsOf(numbers).map(([from, to]) => (from === to ? numberText(from, locale) : rangeText(from, to, locale)));
  // What is heard holds what is seen, for those who speak to their browser.
  const seen = said.join(', ');
  return html`<sup part="cites"><a href=${hrefTo(list.id || usualId)} aria-label=${messages.sourceNumbers(seen)}>${seen}</a></sup>`;
}

/** Numbers that follow each other, by the first and the last of each run. */
function runsOf(numbers: readonly number[]): (readonly [from: number, to: number])[] {
  const firsts = numbers.filter((number) => !numbers.includes(number - 1));
  const lasts = numbers.filter((number) => !numbers.includes(number + 1));
  return firsts.map((from, index) => [from, lasts[index]!]);
}
