import { describe, expect, it } from 'vitest';
import { prerender } from '../../../src/publish/prerender/prerender.js';
import { PageCache, type WrittenPage } from '../../../src/publish/respond/page-cache.js';
import { pageWriter } from '../../../src/publish/respond/page-writer.js';
import { wordsIn } from '../markup.js';
import { articles, beforeRelease, countdown, page } from './pages.js';

const instants = ['2024-01-25T12:00Z', '2025-06-05T21:30Z', '2025-06-06T03:59:59Z', '2025-07-01T12:00Z', '2025-09-01T12:00Z'].map((instant) => Date.parse(instant));

describe('an article', () => {
  it.each(articles.flatMap((text, index) => instants.map((now) => ({ text, now, index, day: new Date(now).toISOString() }))))('$index says the same from $day until the instant that is named', async ({ text, now }) => {
    const { text: written, until } = await prerender(text, { now });
    expect(wordsIn((await prerender(text, { now: until! - 1 })).text)).toBe(wordsIn(written));
  });

  it('with a countdown says until when, and then otherwise', async () => {
    const { text, until } = await prerender(page(countdown), { now: beforeRelease });
    expect(until).toBeGreaterThan(beforeRelease);
    expect(wordsIn((await prerender(page(countdown), { now: until! })).text)).not.toBe(wordsIn(text));
  });

  it('says the same until its day ends in the zone of a provider', async () => {
    const text = page('<wick-provider time-zone="Asia/Kolkata"><wick-fact of="ballerina" field="release-date">x</wick-fact></wick-provider>');
    const [known, until] = [Date.parse('2024-02-22T00:00+05:30'), (await prerender(text, { now: Date.parse('2024-02-21T23:50+05:30') })).until!];
    const words = async (now: number): Promise<string> => wordsIn((await prerender(text, { now })).text);
    expect(until).toBe(known);
    expect(await words(known)).not.toBe(await words(known - 1));
  });

  it('names no instant where the clock stands still', async () => {
    expect((await prerender(page(countdown), { now: beforeRelease, settings: { now: beforeRelease } })).until).toBeUndefined();
  });
});

it('is written anew when it reads differently, and only then', async () => {
  let now = beforeRelease;
  const write = pageWriter({ now: () => now });
  const first = await write(page(countdown), 0, '/');
  now = first.until - 1;
  expect(await write(page(countdown), 0, '/')).toBe(first);
  now = first.until;
  const second = await write(page(countdown), 0, '/');
  expect(wordsIn(second.text)).not.toBe(wordsIn(first.text));
  expect(second.etag).not.toBe(first.etag);
  // The clock was set back.
  now = beforeRelease;
  expect((await write(page(countdown), 0, '/')).text).toBe(first.text);
});

describe('a page whose own bundle brings the elements', () => {
  const write = pageWriter({ assets: false, now: () => beforeRelease });

  it('gets shadow roots, and neither script nor style sheet nor state', async () => {
    const authored = page(countdown);
    const { text, until } = await write(authored, 0, '/');
    expect(wordsIn(text)).toBe(wordsIn((await prerender(authored, { now: beforeRelease })).text));
    expect(text.replace(/<template shadowrootmode[^]*?<\/template>/g, '')).toBe(authored);
    expect(until).toBe((await prerender(authored, { now: beforeRelease })).until);
  });

  it('tells which widget stays as it was written', async () => {
    const troubles: string[] = [];
    const told = pageWriter({ assets: false, now: () => beforeRelease, onTrouble: ({ code, line }) => troubles.push(`${code} ${String(line)}`) });
    await told(page('<wick-film-card film="balerina">Ballerina</wick-film-card>'), 0, '/');
    expect(troubles).toEqual([expect.stringMatching(/^unknown-title \d+$/)]);
  });
});

describe('the cache', () => {
  const written = (text: string, until = Infinity): WrittenPage => ({ text, bytes: new Uint8Array(), etag: '', until });

  it('drops the page that was asked for longest ago where it is full', async () => {
    const cache = new PageCache(30);
    const made: string[] = [];
    const ask = async (key: string): Promise<WrittenPage> => cache.get(key, 0, async () => {
      made.push(key);
      return Promise.resolve(written('123456789'));
    });
    for (const key of ['a', 'b', 'c', 'a', 'd', 'a', 'b']) await ask(key);
    expect(made).toEqual(['a', 'b', 'c', 'd', 'b']);
  });

  it('keeps no page that is larger than itself, and none of size 0', async () => {
    const cache = new PageCache(0);
    let made = 0;
    const ask = async (): Promise<WrittenPage> => cache.get('a', 0, async () => Promise.resolve((made++, written('1'))));
    await ask();
    await ask();
    expect(made).toBe(2);
  });

  it('asks again after a failure', async () => {
    const cache = new PageCache(30);
    await expect(cache.get('a', 0, async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect((await cache.get('a', 0, async () => Promise.resolve(written('1')))).text).toBe('1');
  });
});
