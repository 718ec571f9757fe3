/**
 * A widget's marks: the numbers of its sources in the page's list, which the link leads to.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { CitingController } from '../controllers/citing.js';
import { listText, numberText } from '../i18n/intl.js';
import type { Messages } from '../i18n/messages.js';

const usualId = 'wick-sources';

/** Draws the marks; nothing while the page lists no sources. */
export function sourceMarks({ marks: { numbers, list } }: CitingController, messages: Messages, locale: string): TemplateResult | typeof nothing {
  if (!list || numbers.length === 0) return nothing;
  const said = numbers.map((number) => numberText(number, locale));
  return html`<sup part="cites"><a href="#${list.id || usualId}" aria-label=${messages.sourceNumbers(listText(said, locale))}>${said.join(', ')}</a></sup>`;
}
