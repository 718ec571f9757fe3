/**
 * A widget's marks: the numbers of its sources in the page's list, which the link leads to.
 */
import type { TemplateResult } from 'lit';
import type { CitingController } from '../controllers/citing.js';
import type { Messages } from '../i18n/messages.js';
import { type Marks, sourceMarks as drawn } from '../views/marks.js';
import type { nothing } from '../views/template.js';
import { hrefTo } from './href.js';

const usualId = 'wick-sources';

/** The numbers of what a widget shows; undefined while the page lists no sources. */
export function marksOf({ marks: { numbers, list } }: CitingController): Marks | undefined {
  return list && { numbers, href: hrefTo(list.id || usualId) };
}

export function sourceMarks(citing: CitingController, messages: Messages, locale: string): TemplateResult | typeof nothing {
  return drawn(marksOf(citing), messages, locale);
}
