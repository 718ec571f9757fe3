/**
 * Packs the data that is written into a page, with a cache: the articles of a newsroom mostly show the same widgets.
 */
import { packPage } from '../../data/wire/pack-page.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import type { SpoilerPolicy } from '../../domain/ledger/vantage.js';
import { escapeScript } from '../articles/markup-text.js';
import { keysNamed, haveSourceLinks, pageSlice } from './page-slice.js';
import type { ArticleWidget } from '../articles/article-widgets.js';

export interface PageLedger {
  readonly slice: Catalogue;
  /** The packed slice as JSON, escaped for a script element. */
  readonly json: string;
}

/** Cached sets of widgets per catalogue; a packed slice is up to 40 kB. */
const remembered = 32;

const ledgers = new WeakMap<Catalogue, Map<string, PageLedger>>();

/** The part of a catalogue that a page's widgets need under its spoiler policy; independent of day and language. */
export function pageLedger(catalogue: Catalogue, widgets: readonly ArticleWidget[], policy: SpoilerPolicy): PageLedger {
  const known = ledgers.get(catalogue) ?? new Map<string, PageLedger>();
  ledgers.set(catalogue, known);
  const key = JSON.stringify([policy, ...widgets.map(({ tag, attributes, spoilers }) => [tag, spoilers, ...attributes])]);
  const found = known.get(key);
  if (found) return found;
  const slice = pageSlice(catalogue, widgets, policy);
  const ledger = { slice, json: escapeScript(JSON.stringify(packPage(slice, haveSourceLinks(widgets), keysNamed(widgets)))) };
  if (known.size >= remembered) known.delete(known.keys().next().value!);
  known.set(key, ledger);
  return ledger;
}
