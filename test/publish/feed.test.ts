import { parseXml } from './xml.js';
import { describe, expect, it } from 'vitest';
import { feedText } from '../../src/publish/feeds/feed.js';
import { type News, newsOf } from '../../src/publish/feeds/news.js';

const now = Date.parse('2026-03-01T12:00Z');
const site = 'https://example.org/films/';

const hostile: News = {
  id: 'urn:uuid:00000000-0000-5000-8000-000000000000', name: 'A & B <i>', locale: 'en', updated: '2025-01-01', site: undefined,
  entries: [{ id: 'urn:uuid:00000000-0000-5000-8000-000000000001', text: '<script>alert("&amp;")</script> ]]> é', day: '2025-01-01', kind: 'development', kindText: 'New & old', title: 'x', publisher: 'A & <b>', source: 'Source: A & <b>', link: 'https://a.example/?a=1&b="<' }],
};

describe('the Atom feed', () => {
  it('is XML, with what every feed and every entry needs', async () => {
    const { root, find } = parseXml(feedText(await newsOf({ now, site }), 'atom'));
    expect(root).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' } });
    expect(find(root, 'id').map(({ text }) => text)).toEqual(['https://example.org/films/#feed/all']);
    expect(find(root, 'title')).toMatchObject([{ text: 'What has become known about films' }]);
    expect(find(root, 'updated')[0]!.text).toMatch(/^20\d\d-\d\d-\d\dT00:00:00\.000Z$/);
    expect(find(root, 'link').map(({ attributes }) => attributes)).toEqual([{ rel: 'alternate', href: site }, { rel: 'self', href: `${site}feed.xml` }]);
    const entries = find(root, 'entry');
    expect(entries).toHaveLength(50);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'published', 'content', 'link', 'author']) expect(find(entry, name), name).toHaveLength(1);
      expect(URL.canParse(find(entry, 'link')[0]!.attributes['href']!)).toBe(true);
      expect(find(entry, 'category').map(({ attributes }) => attributes['term'])).toEqual([expect.stringMatching(/^(development|correction)$/), expect.stringMatching(/^[\w-]+$/)]);
    }
  });

  it('says where no site is given who it is', async () => {
    const { root, find } = parseXml(feedText(await newsOf({ now, limit: 1 }), 'atom'));
    expect(find(root, 'id')[0]!.text).toMatch(/^urn:uuid:/);
    expect(find(root, 'link')).toEqual([]);
  });

  it('lets nothing out of its place', () => {
    const { root, find } = parseXml(feedText(hostile, 'atom'));
    const [entry] = find(root, 'entry');
    expect(find(root, 'title')[0]!.text).toBe('A & B <i>');
    expect(find(entry!, 'title')).toMatchObject([{ attributes: { type: 'html' }, text: '&lt;script&gt;alert(&quot;&amp;amp;&quot;)&lt;/script&gt; ]]&gt; é' }]);
    expect(find(entry!, 'content')[0]!.text).toContain('<a href="https://a.example/?a=1&amp;b=&quot;&lt;">Source: A &amp; &lt;b&gt;</a>');
    expect(find(find(entry!, 'author')[0]!, 'name')[0]!.text).toBe('A & <b>');
    expect(find(entry!, 'category')[0]!.attributes).toMatchObject({ label: 'New & old' });
  });

  it('is in the language that is asked for', async () => {
    expect(feedText(await newsOf({ now, locale: 'ar', limit: 1 }), 'atom')).toContain('<feed xml:lang="ar" ');
  });
});

describe('the JSON Feed', () => {
  it('has what version 1.1 asks for', async () => {
    const feed = JSON.parse(feedText(await newsOf({ now, site, locale: 'de' }), 'json')) as Record<string, unknown> & { items: Record<string, unknown>[] };
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: 'Was über Filme bekannt geworden ist', home_page_url: site, feed_url: `${site}feed.json`, language: 'de', authors: [{ name: 'Wick Widgets' }] });
    expect(feed.items).toHaveLength(50);
    for (const item of feed.items) {
      expect(item).toEqual({
        id: expect.stringMatching(/^https:\/\/example\.org\/films\/#/) as string,
        url: expect.stringMatching(/^https?:/) as string,
        title: expect.stringMatching(/./) as string,
        content_text: expect.stringContaining(`${item['title'] as string}\nQuelle: `) as string,
        date_published: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/) as string,
        authors: [{ name: expect.any(String) as string }],
        tags: [expect.stringMatching(/^(development|correction)$/) as string, expect.any(String) as string],
      });
    }
  });
});

it.each(['atom', 'json'] as const)('the same ledger and instant give the same bytes: %s', async (format) => {
  const once = feedText(await newsOf({ now }), format);
  expect(feedText(await newsOf({ now }), format)).toBe(once);
  expect(once.endsWith('\n')).toBe(true);
});
