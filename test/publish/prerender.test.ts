import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prerender, type PrerenderOptions } from '../../src/publish/prerender/prerender.js';
import { shadowRoots, withoutShadowRoots, wordsIn } from './markup.js';

const today = { now: Date.parse('2026-11-20T12:00:00Z') };
const before = { now: Date.parse('2025-01-23T12:00:00Z') };
const card = '<wick-film-card film="ballerina">Ballerina, in June</wick-film-card>';
const article = readFileSync(new URL('../../site/articles/everything-we-know-about-ballerina.html', import.meta.url), 'utf8');
const page = (body: string, { lang = 'en', head = '' } = {}): string => `<!doctype html>\n<html lang="${lang}">\n<head><title>t</title>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;

/** The page without everything that prerendering wrote, removed by other code than the library's. */
const rest = (html: string): string => withoutShadowRoots(html).replace(/<script type="application\/json" id="wick-page"[^]*?<\/script>(?:\r?\n)?/, '');

describe('a prerendered article', () => {
  it('is byte for byte what it was, but for what was filled in, the state and the script', async () => {
    const { text } = await prerender(article, today);
    expect(rest(text)).toBe(article.replace('src="/dist/wick.js"', 'src="/dist/ticker.js"'));
    expect(shadowRoots(text)).toHaveLength(article.match(/<wick-/g)!.length);
  });

  it('prerendered once more is the same', async () => {
    const once = (await prerender(article, today)).text;
    expect((await prerender(once, today)).text).toBe(once);
  });

  it('that was put together of two that were prerendered loses nothing that stood between them', async () => {
    const [one, other] = [`<p>one</p>\n${card}\n`, `<p>other</p>\n${card}\n<p>end</p>\n`];
    const pasted = (await prerender(one, before)).text + (await prerender(other, before)).text;
    expect((await prerender(pasted, today)).text).toBe((await prerender(one + other, today)).text);
  });

  it('is drawn anew for another day', async () => {
    const source = page(card);
    const old = (await prerender(source, before)).text;
    expect((await prerender(old, today)).text).toBe((await prerender(source, today)).text);
  });

  it.each<[what: string, text: string]>([
    ['Windows line ends', page(card).replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${page(card)}`],
    ['line ends of old Macs', `<p>a</p>\r${card}\r`],
    ['a piece of HTML', `<p>a</p>${card}`],
    ['a piece of HTML that ends a line', `<p>a</p>${card}\n`],
    ['no end of the body', `<!doctype html><body><p>a${card}`],
    ['broken markup', `<!doctype html><body><table><p>${card}<td><b><i>x</b>y</i></table></div><p>${card}`],
    ['a comment that is never closed', `<p>a</p>${card}\n<!-- words\n`],
    ['a script that is never closed', `<p>a</p>${card}\n<script>words`],
    ['text that is never closed', `<p>a</p>${card}<plaintext>words`],
    ['a drawing that is its end', `<p>a</p>${card}<svg><style/><title/></svg>`],
    ['a comment that is its end', `<p>a</p>${card}<!-- words -->`],
    ['a script that is its end', `<p>a</p>${card}<script>words</script>`],
    ['a widget that is never closed', page('<wick-provider region="DE"><wick-film-card film="ballerina"><p>words')],
    ['providers in one another', page(`<wick-provider region="DE"><wick-provider as-of="2024-01-25">${card}</wick-provider></wick-provider>`)],
    ['elements that nobody knows', page(`<wick-tomorrow film="x">a</wick-tomorrow>${card}`)],
    ['a template', page(`<template>${card}</template>${card}`)],
    ['a drawing', page(`<svg><wick-film-card film="ballerina"></wick-film-card></svg>${card}`)],
    ['entities', page(`<p>&copy; &amp; &notit; &#x1F600;</p>${card}`)],
  ])('stays what it was, and is the same when it is drawn again: %s', async (_what, text) => {
    const once = await prerender(text, today);
    expect(rest(once.text).trimEnd()).toBe(text.trimEnd());
    expect(once.text).toContain('<template shadowrootmode="open">');
    expect((await prerender(once.text, today)).text).toBe(once.text);
  });

  it('that holds no widget is not touched', async () => {
    const text = page('<p>Words</p>', { head: '<script type="module" src="/wick/wick.js"></script>' });
    expect(await prerender(text, today)).toMatchObject({ text, widgets: 0, troubles: [] });
  });
});

describe('what the page says of itself', () => {
  it('is its language, and for a part of it that part’s', async () => {
    const { text } = await prerender(page(`<div lang="de">${card}</div>${card}<div lang="ar">${card}</div>`, { lang: 'en-GB' }), today);
    expect(shadowRoots(text).map((root) => /Regie|Directed by|Director|إخراج/.exec(root)?.[0])).toEqual(['Regie', 'Director', 'إخراج']);
    expect(text).toContain('6 June 2025');
  });

  it.each<[where: string, head: string, body?: string]>([
    ['a meta element', '<meta property="article:published_time" content="2024-01-25T09:00:00Z">'],
    ['linked data', '<script type="application/ld+json">{"@graph":[{"datePublished":"2024-01-25"}]}</script>'],
    ['a time in a header', '', '<header><p><time datetime="2024-01-25">a</time></p></header>'],
  ])('is the day on which it ran, by %s', async (_where, head, body = '') => {
    expect(wordsIn((await prerender(page(body + card, { head }), today)).text)).toContain('was June 7, 2024');
  });

  it('counts for less than what is given', async () => {
    const head = '<meta property="article:published_time" content="2024-01-25">';
    const { text } = await prerender(page(card, { head }), { ...today, settings: { published: '2024-03-01' }, locale: 'de' });
    expect(wordsIn(text)).not.toContain('2024');
  });
});

describe('the script of a prerendered page', () => {
  it.each<[written: string, becomes: string]>([
    ['<script type="module" src="/wick/wick.js"></script>', '<script type="module" src="/wick/ticker.js"></script>'],
    ['<script type="module" async src="/wick/wick.js"></script>', '<script type="module"  src="/wick/ticker.js"></script>'],
    ['<script async src="/wick/wick.min.js"></script>', '<script  src="/wick/ticker.js" defer></script>'],
    ['<script src="/wick/wick.min.js"></script>', '<script src="/wick/ticker.js" defer></script>'],
    ["<script type=module src='wick.js?v=1&amp;w=2'></script>", '<script type=module src="wick.js?v=1&amp;w=2"></script>'.replace('wick.js', 'ticker.js')],
    ['<script defer src="https://a.example/1/wick.min.js" integrity="sha384-x" crossorigin="anonymous"></script>', '<script defer src="https://a.example/1/ticker.js"  crossorigin="anonymous"></script>'],
    ['<script type="module" src="/wick/hydrate.js"></script>', '<script type="module" src="/wick/hydrate.js"></script>'],
    ['<script src="/candlewick.js"></script>', '<script src="/candlewick.js"></script>'],
  ])('is the ticker in place of the one that draws: %s', async (written, becomes) => {
    expect(rest((await prerender(page(card, { head: written }), today)).text)).toBe(page(card, { head: becomes }));
  });
});

describe('when a page next reads differently', () => {
  const next = async (body: string, options: PrerenderOptions): Promise<string | undefined> => /id="wick-page" data-now="\d+" data-next="(\d+)"/.exec((await prerender(page(body), options)).text)?.[1];
  const iso = (instant: string | undefined): string | undefined => instant && new Date(Number(instant)).toISOString();

  it('is written into it: the day that a title comes nearer; a countdown ticks by itself', async () => {
    expect(iso(await next('<wick-release-countdown film="ballerina"></wick-release-countdown>', before))).toBe('2025-06-06T04:00:00.000Z');
    expect(iso(await next('<wick-when film="ballerina" before="2025-02-01">a</wick-when>', before))).toBe('2025-02-01T05:00:00.000Z');
    expect(iso(await next('<wick-where-to-watch film="ballerina"></wick-where-to-watch>', before))).toBe('2025-06-06T04:00:00.000Z');
  });

  it('is at once, where a provider holds data that only a page reads', async () => {
    for (const own of ['<wick-provider><script type="application/json">{}</script>', '<wick-provider src="/films.json">']) expect(iso(await next(`${own}${card}</wick-provider>`, before))).toBe('2025-01-23T12:00:00.000Z');
  });

  it('is never, where the clock stands or nothing is to come', async () => {
    expect(await next(card, { ...before, settings: { now: before.now } })).toBeUndefined();
    expect(await next(card, { now: Date.parse('2040-01-01') })).toBeUndefined();
  });
});

describe('styles', () => {
  it('stand in each shadow root, with the nonce that the page’s policy asks for', async () => {
    expect((await prerender(page(card), { ...today, nonce: 'a"b' })).text).toContain('<style nonce="a&quot;b">');
  });

  it('can be linked instead, so that a strict policy allows them', async () => {
    const { text } = await prerender(page(card), { ...today, css: 'link', assets: 'https://a.example/w&k/' });
    expect(text).toContain('<template shadowrootmode="open"><link rel="stylesheet" href="https://a.example/w&amp;k/css/film-card.css">');
    expect(text).not.toContain('<style');
  });
});

describe('what is wrong in an article', () => {
  it('is told with its place, and the authored words stay', async () => {
    const { text, troubles, widgets } = await prerender(page(`<p>\n  <wick-film-card film="balerina">My words</wick-film-card>\n${card}</p><wick-provider region="Texas"><wick-fact of="ballerina" field="runtme">a</wick-fact></wick-provider><wick-fact>June</wick-fact>`), today);
    expect(troubles.map(({ line, column, code, message }) => `${line}:${column} ${code}: ${message}`)).toEqual([
      '6:3 unknown-title: There is no title “balerina” here. Did you mean ballerina?',
      expect.stringMatching(/^7:73 bad-attribute: region="Texas"/),
      expect.stringMatching(/^7:103 unknown-field: /),
      '7:173 unknown-record: Without of="…" and field="…" there is nothing to show.',
    ]);
    expect(text).toContain('My words</wick-film-card>');
    expect(text).toContain('June</wick-fact>');
    expect(widgets).toBe(5);
  });

  it('is nothing in a sound one', async () => {
    expect((await prerender(article, today)).troubles).toEqual([]);
  });
});
