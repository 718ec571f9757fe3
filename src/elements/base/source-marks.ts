/**
 * Draws the marks of widgets: links to the page's list of sources.
 */
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { CitingController } from '../../controllers/citing.js';
import { messagesFor } from '../../i18n/messages/messages.js';
import { sourcesLink, sourcesSign } from '../../views/source-marks.js';
import { fragmentHref } from '../parts/href.js';
import type { CitationMarks } from './painted-widget.js';

const usualId = 'wick-sources';

/** Draws a widget's mark; nothing while the page has no list of sources, or the widget cites none. */
export function sourceMark({ list }: CitingController, locale: string, draw = sourcesLink): TemplateResult | typeof nothing {
  return list ? draw(fragmentHref(list.id || usualId), messagesFor(locale)) : nothing;
}

/** Makes the citations and the mark of a painted widget. */
export function createCitationMarks(host: ReactiveControllerHost & Element & { readonly localize: { readonly locale: string } }): CitationMarks {
  const citing = new CitingController(host);
  return {
    cite: (shown, showing) => { citing.cite(shown, showing); },
    draw: (isInSentence) => sourceMark(citing, host.localize.locale, isInSentence ? sourcesSign : sourcesLink),
  };
}
