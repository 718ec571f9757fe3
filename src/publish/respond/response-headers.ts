/**
 * What the headers of a response say of whether its page can be written, and how they change when it is.
 */
import { type FilterOptions, tell } from './options.js';

/** Headers by their names, of any server. */
export interface ResponseHeaders {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
  delete(name: string): void;
}

/** Each speaks of a page as a whole. */
const ofTheWhole = ['content-length', 'etag', 'last-modified'];
/** Of the page as its author wrote it, these would be wrong. A page that changes with the day has no day of its last change, and is asked for in no ranges. */
const outdated = [...ofTheWhole, 'accept-ranges', 'content-md5', 'digest', 'content-digest', 'repr-digest'];

/** Whether a response is a page that can be read. Tells of a page that cannot. */
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

/** Whether the headers were made for the whole of a page, so that it waits for nothing else. */
export function speakOfWhole(headers: ResponseHeaders): boolean {
  return ofTheWhole.some((name) => headers.get(name) !== undefined);
}

/** Takes away what does not hold of a page that is written anew. */
export function dropOutdated(headers: ResponseHeaders): void {
  for (const name of outdated) headers.delete(name);
}

/** Puts the headers of a page in place that has been written as a whole; true where the reader has it already, and needs none of its bytes. */
export function describePage(headers: ResponseHeaders, etag: string, size: number, asked: string | null | undefined): boolean {
  dropOutdated(headers);
  headers.set('etag', etag);
  const isKnown = asked?.split(',').some((known) => known.trim() === etag) ?? false;
  if (!isKnown) headers.set('content-length', String(size));
  return isKnown;
}
