/**
 * What a page's widgets show, for machines: the text of one script element of JSON-LD.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { redact } from '../../domain/spoilers/redact.js';
import type { Settings } from '../../domain/ledger/vantage.js';
import { linkedDataOf } from '../../structured-data/linked-data.js';
import { escapeScript } from '../articles/markup-text.js';
import { topicsIn } from './page-topics.js';
import type { ArticleWidget } from '../articles/article-widgets.js';

export interface LinkedDataOptions {
  /** The instant that the widgets show, in milliseconds since 1970. */
  readonly now: number;
  /** What the page says itself, as `existingStructuredData` reads it: nothing of it is said again. Default: nothing. */
  readonly said?: readonly unknown[];
  /** The address before `#wick-title-…` in the ids of what is the same on every page of a site. Default: none, so that ids are the page's own. */
  readonly site?: string;
}

/**
 * Says in schema.org's vocabulary what the widgets of a page show, and nothing that gives a plot away, whatever the page's own policy;
 * undefined where that is nothing, or nothing that the page does not say itself.
 */
export function linkedData(widgets: readonly ArticleWidget[], catalogue: Catalogue, settings: Settings, { now, said = [], site = '' }: LinkedDataOptions): string | undefined {
  const open = redact(catalogue, 'hide', new Set());
  const data = linkedDataOf(open, topicsIn(widgets, open, settings, now), { blocks: said, site });
  return data && escapeScript(JSON.stringify(data));
}
