/**
 * Draws the marks of widgets: the numbers of their sources, linked to the page's list of sources.
 */
import type { ReactiveControllerHost } from 'lit';
import { CitingController } from '../../controllers/citing.js';
import { sourceMarks as drawn } from '../../views/source-marks.js';
import { fragmentHref } from '../parts/href.js';
import type { CitationMarks } from './painted-widget.js';

const usualId = 'wick-sources';

export function sourceMarks({ marks: { numbers, list } }: CitingController, locale: string): ReturnType<typeof drawn> {
  return drawn(list && { numbers, href: fragmentHref(list.id || usualId) }, locale);
}

/** Makes the citations and marks of a painted widget. */
export function createCitationMarks(host: ReactiveControllerHost & Element & { readonly localize: { readonly locale: string } }): CitationMarks {
  const citing = new CitingController(host);
  return {
    cite: (shown, showing) => { citing.cite(shown, showing); },
    get drawn() {
      return sourceMarks(citing, host.localize.locale);
    },
  };
}
