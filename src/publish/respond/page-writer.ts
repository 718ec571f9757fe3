/**
 * Prerenders the pages of a server, adds the library's style sheet and script, and caches the result.
 */
import { prerender, type Written } from '../prerender/prerender.js';
import { render } from '../prerender/render.js';
import { buildTime } from '../site/build-time.js';
import { withHead } from '../site/head.js';
import { type FilterOptions, tell } from './options.js';
import { PageCache, type WrittenPage } from './page-cache.js';

/** Prerenders a page whose first `sent` characters have already been sent. Rejects if that fails. */
export type PageWriter = (text: string, sent: number, path: string) => Promise<WrittenPage>;

const cached = 20_000_000;

/** Makes a page writer with its own cache. */
export function pageWriter(options: FilterOptions): PageWriter {
  const { now = buildTime, cache = cached } = options;
  const pages = new PageCache(cache);
  return (text, sent, path) => {
    const instant = now();
    return pages.get(`${String(sent)} ${text}`, instant, () => writePage(text, sent, path, instant, options));
  };
}

async function writePage(text: string, sent: number, path: string, now: number, options: FilterOptions): Promise<WrittenPage> {
  const { troubles, until = Infinity, ...page } = await (options.assets === false ? rendered(text, now, options) : prerendered(text, sent, now, options));
  for (const trouble of troubles) tell(options, { path, ...trouble });
  const bytes = new TextEncoder().encode(page.text);
  return { text: page.text, bytes, etag: await etagOf(bytes), until };
}

/** The page with all that its widgets need to be taken over by our own script. */
async function prerendered(text: string, sent: number, now: number, { assets, ...options }: FilterOptions): Promise<Omit<Written, 'widgets'>> {
  const address = assets || '/wick/';
  const written = await prerender(text, { ...options, assets: address, now });
  return written.widgets === 0 ? written : { ...written, text: withHead(written.text, address, options.nonce, sent) };
}

/** The page with shadow roots alone, for a bundle of its own that brings the elements. */
async function rendered(text: string, now: number, options: FilterOptions): Promise<Omit<Written, 'widgets'>> {
  const { html, ...rest } = await render(text, { ...options, now });
  return { text: html, ...rest };
}

/** A weak ETag, since later middleware may compress the page. */
async function etagOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16);
  return `W/"${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}
