/**
 * The options of the response filters, and their default for troubles.
 */
import type { PrerenderOptions } from '../prerender/prerender.js';

/** A page or a widget that was sent as its author wrote it, and why. */
export interface FilterTrouble {
  /** The path and the query of the page's address. */
  readonly path: string;
  /** The code of `wick-error` or `not-drawn` for a widget; for a page `failed`, `encoded`, `charset`, `too-large` or `sent-early`. */
  readonly code: string;
  readonly message: string;
  /** The place of the widget's start tag, line and column counted from 1; undefined for a whole page. */
  readonly line?: number;
  readonly column?: number;
}

/** Options of `prerender` for all pages of a server, and the filter's own; all optional. */
export interface FilterOptions extends Partial<Omit<PrerenderOptions, 'kind' | 'now' | 'assets'>> {
  /** The address of our files, ending in `/`. Default `/wick/`. `false` adds shadow roots alone, without script, style sheet and state, for pages whose own bundle registers the elements. */
  readonly assets?: string | false;
  /** Returns the instant as of which a page is drawn, in milliseconds since 1970; called at every response. Default: the server's clock. */
  readonly now?: () => number;
  /** Called for each page and widget that is sent as written; not for pages from the cache. Default: `console.warn` with one line. */
  readonly onTrouble?: (trouble: FilterTrouble) => void;
  /** Size of the page cache in characters, of original and prerendered pages together. Default 20 million; 0 turns it off. */
  readonly cache?: number;
  /** The largest page to prerender, in bytes; larger ones are sent as written. Default 2 million. */
  readonly limit?: number;
}

/** Reports a trouble. An error thrown by the listener is logged, so that the response goes on. */
export function tell({ onTrouble = warn }: FilterOptions, trouble: FilterTrouble): void {
  try {
    onTrouble(trouble);
  } catch (error) {
    console.error(error);
  }
}

function warn({ path, line, column, message, code }: FilterTrouble): void {
  console.warn(`${path}${line === undefined ? '' : `:${String(line)}:${String(column)}`} ${message} (${code})`);
}
