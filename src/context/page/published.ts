/**
 * Reads the day on which the page says that its article ran.
 */
import { parseDay } from '../../domain/dates/plain-date.js';

/** Reads `article:published_time`, else JSON-LD's `datePublished`, else a `<time>` in a header; undefined if none is readable. */
export function publishedOn(page: Document): string | undefined {
  const said = [
    page.querySelector('meta[property="article:published_time"]')?.getAttribute('content'),
    ...[...page.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => fromLinkedData(textContent)),
    page.querySelector('header time[datetime], time[pubdate]')?.getAttribute('datetime'),
  ];
  return dayAmong(said);
}

/** Returns the day of the first text that begins with one. */
export function dayAmong(said: readonly (string | null | undefined)[]): string | undefined {
  return said.map((text) => text?.trim().slice(0, 10)).find((day) => day !== undefined && parseDay(day) !== undefined);
}

/** Searches the text instead of parsing it: the article may stand at any depth of the page's graph. */
export function fromLinkedData(json: string | null): string | undefined {
  return /"datePublished"\s*:\s*"([^"]+)"/.exec(json ?? '')?.[1];
}
