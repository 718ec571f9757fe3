/**
 * Decides by its headers whether a response is a page to prerender, and adapts the headers to the new page.
 */
import { type FilterOptions, tell } from './options.js';

/** The headers of a response, whatever the server. */
export interface ResponseHeaders {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
  delete(name: string): void;
}

/** Headers that describe the whole page. */
const ofTheWhole = ['content-length', 'etag', 'last-modified'];
/** Headers that are wrong for the prerendered page. It changes with the day, so it has no date of last change and supports no ranges. */
const outdated = [...ofTheWhole, 'accept-ranges', 'content-md5', 'digest', 'content-digest', 'repr-digest'];

/** Whether a response is a page that can be prerendered. Reports a trouble if it is compressed or not in UTF-8. */
export function isPage(status: number, headers: ResponseHeaders, path: string, options: FilterOptions): boolean {
  const [type = '', ...parameters] = headers.get('content-type')?.toLowerCase().split(';') ?? [];
  if (status !== 200 || type.trim() !== 'text/html' || /\bno-transform\b/i.test(headers.get('cache-control') ?? '')) return false;
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  const [charset = 'utf-8'] = parameters.flatMap((parameter) => /^\s*charset\s*=\s*"?([^"\s]*)/.exec(parameter)?.[1] ?? []);
  const refuse = (code: string, message: string): false => {
    tell(options, { path, code, message });
    return false;
  };
  if (!['', 'identity'].includes(encoding)) return refuse('encoded', `The page is compressed (${encoding}) before it can be read: compress after this filter.`);
  if (!/^(?:utf-?8|us-ascii)$/.test(charset)) return refuse('charset', `The page is written in ${charset}: only UTF-8 is read.`);
  return true;
}

/** Whether the headers describe the whole page, as of a complete one such as a file. */
export function speakOfWhole(headers: ResponseHeaders): boolean {
  return ofTheWhole.some((name) => headers.get(name) !== undefined);
}

/** Removes the headers that are wrong for a prerendered page. */
export function dropOutdated(headers: ResponseHeaders): void {
  for (const name of outdated) headers.delete(name);
}

/** Sets the headers of a prerendered page; true if the reader's `if-none-match` names it, so that 304 is enough. */
export function describePage(headers: ResponseHeaders, etag: string, size: number, asked: string | null | undefined): boolean {
  dropOutdated(headers);
  headers.set('etag', etag);
  const isKnown = asked?.split(',').some((known) => known.trim() === etag) ?? false;
  if (!isKnown) headers.set('content-length', String(size));
  return isKnown;
}
