/**
 * What a response filter can be told.
 */
import type { PrerenderOptions } from '../prerender/prerender.js';

/** A page, or a widget of it, that goes out as its author wrote it. */
export interface FilterTrouble {
  /** The path and the query of the page's address. */
  readonly path: string;
  /** The code of `wick-error` or `not-drawn` for a widget; for a page `failed`, `encoded`, `charset`, `too-large` or `sent-early`. */
  readonly code: string;
  readonly message: string;
  /** Where the widget's tag begins in the page, both counted from 1; of a page as a whole neither is given. */
  readonly line?: number;
  readonly column?: number;
}

/** Options of `prerender` for every page of a server, and how the filter works. None has to be given. */
export interface FilterOptions extends Partial<Omit<PrerenderOptions, 'kind' | 'now' | 'assets'>> {
  /** The address of our files, ending in `/`. Default `/wick/`. `false` where a bundle of the page's own brings the elements: then only shadow roots are added, and no script, style sheet or state. */
  readonly assets?: string | false;
  /** The instant that a page shows, in milliseconds since 1970, asked for at every response. Default: the time of the server. */
  readonly now?: () => number;
  /** Hears of each page and widget that stays as it was written, once each time that its page is written. Default: a line by `console.warn`. */
  readonly onTrouble?: (trouble: FilterTrouble) => void;
  /** How much the cache holds, in characters of pages as they came and as they went out. Default 20 million; 0 keeps nothing. */
  readonly cache?: number;
  /** The largest page that is read, in bytes; a larger one goes out as it was written. Default 2 million. */
  readonly limit?: number;
}

/** Tells of a trouble; what listens cannot end a response. */
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
