/**
 * Writes what a page's widgets show as the text of one JSON-LD script.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { redact } from '../../domain/spoilers/redact.js';
import type { Settings } from '../../domain/ledger/vantage.js';
import { linkedDataOf } from '../../structured-data/linked-data.js';
import { escapeScript } from '../articles/markup-text.js';
import { topicsIn } from './page-topics.js';
import type { ArticleWidget } from '../articles/article-widgets.js';

export interface LinkedDataOptions {
  /** The instant as of which the widgets are drawn, in milliseconds since 1970. */
  readonly now: number;
  /** The page's own data, as `existingStructuredData` reads it, which is not repeated. Default: none. */
  readonly said?: readonly unknown[];
  /** The address before `#wick-title-…` in the ids of records that a site's pages share. Default: none; ids are then relative to the page. */
  readonly site?: string;
}

/**
 * Writes what a page's widgets show in schema.org's vocabulary, without spoilers whatever the page's policy;
 * undefined if there is nothing to add to the page's own data.
 */
export function linkedData(widgets: readonly ArticleWidget[], catalogue: Catalogue, settings: Settings, { now, said = [], site = '' }: LinkedDataOptions): string | undefined {
  const open = redact(catalogue, 'hide', new Set());
  const data = linkedDataOf(open, topicsIn(widgets, open, settings, now), { blocks: said, site });
  return data && escapeScript(JSON.stringify(data));
}
