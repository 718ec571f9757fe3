/**
 * Writes news as an Atom feed (RFC 4287) or a JSON Feed (version 1.1).
 */
import { type Author, Feed } from 'feed';
import { feedFiles, type FeedFormat } from './feed-formats.js';
import { escapeMarkup } from '../articles/markup-text.js';
import type { News, NewsEntry } from './news.js';

const author: Author = { name: 'Wick Widgets' };

/** Writes news in one of the feed formats. */
export function feedText(news: News, format: FeedFormat): string {
  return format === 'atom' ? atomOf(news) : jsonFeedOf(news);
}

function atomOf({ id, name, locale, updated, site, entries }: News): string {
  const feed = new Feed({ id, title: name, updated: instantOf(updated), author, generator: 'Wick Widgets', ...(site !== undefined && { link: site, feedLinks: { atom: new URL(feedFiles.atom, site).href } }) });
  for (const entry of entries) {
    const date = instantOf(entry.day);
    feed.addItem({
      id: entry.id,
      title: escapeMarkup(entry.text),
      link: entry.link,
      date,
      published: date,
      content: markupOf(entry),
      author: [{ name: entry.publisher }],
      category: [{ name: entry.kindText, term: entry.kind }, { term: entry.title }],
    });
  }
  // The package `feed` has no option for the language.
  return `${feed.atom1().replace('<feed ', () => `<feed xml:lang="${locale}" `)}\n`;
}

function jsonFeedOf({ name, locale, site, entries }: News): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    ...(site !== undefined && { home_page_url: site, feed_url: new URL(feedFiles.json, site).href }),
    language: locale,
    authors: [author],
    items: entries.map(({ id, link, text, source, day, publisher, kind, title }) => ({
      id,
      url: link,
      title: text,
      content_text: `${text}\n${source}`,
      date_published: instantOf(day).toISOString(),
      authors: [{ name: publisher }],
      tags: [kind, title],
    })),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

function markupOf({ text, source, link }: NewsEntry): string {
  const said = link.startsWith('http') ? `<a href="${escapeMarkup(link)}">${escapeMarkup(source)}</a>` : escapeMarkup(source);
  return `<p>${escapeMarkup(text)}</p><p>${said}</p>`;
}

/** Midnight UTC of an ISO day. */
function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
