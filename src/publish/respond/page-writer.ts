/**
 * Prerenders the pages of a server, adds the library's style sheet and script, and caches the result.
 */
import { prerender } from '../prerender/prerender.js';
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
  const { assets = '/wick/' } = options;
  const written = await prerender(text, { ...options, assets, now });
  for (const trouble of written.troubles) tell(options, { path, ...trouble });
  const whole = written.widgets === 0 ? written.text : withHead(written.text, assets, options.nonce, sent);
  const bytes = new TextEncoder().encode(whole);
  return { text: whole, bytes, etag: await etagOf(bytes), until: written.until ?? Infinity };
}

/** A weak ETag, since later middleware may compress the page. */
async function etagOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16);
  return `W/"${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}
