import { describe, expect, it } from 'vitest';
import { fetchFilter, type FilterOptions, type FilterTrouble, responseFilter } from '../../../src/publish/respond/index.js';
import { wordsIn } from '../markup.js';
import { beforeRelease, countdown, encode, head, inPieces, page } from './pages.js';

const html = { 'content-type': 'text/html; charset=utf-8' };
const address = 'http://127.0.0.1/films?x=1';

async function respond(body: BodyInit | null, { init = {}, request = {}, options = {} }: { init?: ResponseInit; request?: RequestInit; options?: FilterOptions } = {}): Promise<{ response: Response; troubles: FilterTrouble[] }> {
  const troubles: FilterTrouble[] = [];
  const filter = responseFilter({ now: () => beforeRelease, onTrouble: (trouble) => troubles.push(trouble), ...options });
  return { response: await filter(new Request(address, request), new Response(body, { headers: html, ...init })), troubles };
}

describe('a response with widgets', () => {
  it('says in its HTML what they show, and names the sheet and the script in its head', async () => {
    const { response, troubles } = await respond(page(countdown));
    const text = await response.text();
    expect(wordsIn(text)).toContain('134 days');
    expect(text).toContain('<link rel="stylesheet" href="/wick/wick.css"><script type="module" src="/wick/ticker.js"></script></head>');
    expect(response.headers.get('content-length')).toBe(String(encode(text).length));
    expect(troubles).toEqual([]);
  });

  it('takes links and shortcodes that stand for widgets', async () => {
    const { response } = await respond(page('<p>[wick release-countdown film=ballerina]</p><p>On <a href="/kino/ballerina#wick-fact=release-date">June 7</a>.</p>'), { options: { films: '/kino/:film' } });
    expect(wordsIn(await response.text())).toMatch(/134 days.*June 6, 2025/);
  });

  it('keeps cookies, caching and its status text, and drops what held of the authored page', async () => {
    const headers = new Headers({ ...html, 'cache-control': 'max-age=60', 'content-length': '999', etag: '"authored"', 'last-modified': 'Thu, 25 Jan 2024 00:00:00 GMT', 'accept-ranges': 'bytes', 'repr-digest': 'x' });
    headers.append('set-cookie', 'a=1');
    headers.append('set-cookie', 'b=2');
    const { response } = await respond(page(countdown), { init: { headers, statusText: 'Fine' } });
    const names = ['cache-control', 'last-modified', 'accept-ranges', 'repr-digest'];
    expect(names.map((name) => response.headers.get(name))).toEqual(['max-age=60', null, null, null]);
    expect([response.statusText, response.headers.getSetCookie()]).toEqual(['Fine', ['a=1', 'b=2']]);
    expect(response.headers.get('etag')).toMatch(/^W\/"[\da-f]{32}"$/);
    expect(response.headers.get('content-length')).toBe(String((await response.arrayBuffer()).byteLength));
  });

  it('is not sent again to a reader who has it, until it reads differently', async () => {
    let now = beforeRelease;
    const handler = fetchFilter(() => new Response(page(countdown), { headers: { ...html, 'cache-control': 'no-cache' } }), { now: () => now });
    const first = await handler(new Request(address));
    const headers = { 'if-none-match': `"other", ${first.headers.get('etag')!}` };
    const second = await handler(new Request(address, { headers }));
    expect([second.status, await second.text(), second.headers.get('cache-control'), second.headers.get('content-length')]).toEqual([304, '', 'no-cache', null]);
    now += 86_400_000;
    const third = await handler(new Request(address, { headers }));
    expect([third.status, wordsIn(await third.text())]).toEqual([200, expect.stringContaining('133 days')]);
  });

  it('tells of what it cannot draw, once, and keeps the author’s words', async () => {
    const troubles: FilterTrouble[] = [];
    const handler = fetchFilter(() => new Response(page('\n<wick-film-card film="balerina">My words</wick-film-card>'), { headers: html }), { now: () => beforeRelease, onTrouble: (trouble) => troubles.push(trouble) });
    const texts = [await (await handler(new Request(address))).text(), await (await handler(new Request(address))).text()];
    expect(texts[0]).toContain('My words');
    expect(texts[1]).toBe(texts[0]);
    expect(troubles).toEqual([{ path: '/films?x=1', line: 2, column: 1, code: 'unknown-title', message: expect.stringContaining('Did you mean ballerina?') as string }]);
  });

  it('goes out as it was written where it cannot be prerendered, whatever the listener does', async () => {
    const authored = page(countdown);
    const { response } = await respond(authored, { options: { catalogue: {} as never, onTrouble: () => { throw new Error('no'); } }, init: { headers: { ...html, etag: '"own"' } } });
    expect([await response.text(), response.headers.get('etag')]).toEqual([authored, '"own"']);
  });
});

describe('a response without widgets', () => {
  const authored = page('<p>John Wick</p>');

  it.each([
    ['a page', authored, { headers: { ...html, etag: '"own"', 'content-length': String(authored.length) } }],
    ['another type', page(countdown), { headers: { 'content-type': 'text/plain' } }],
    ['another status', page(countdown), { headers: html, status: 404 }],
    ['a page that is not to be transformed', page(countdown), { headers: { ...html, 'cache-control': 'public, no-transform' } }],
  ])('passes: %s', async (_name, body, init) => {
    const { response, troubles } = await respond(body, { init });
    expect([await response.text(), response.status, Object.fromEntries(response.headers), troubles]).toEqual([body, 'status' in init ? init.status : 200, init.headers, []]);
  });

  it.each([
    ['encoded', { 'content-encoding': 'gzip' }],
    ['charset', { 'content-type': 'text/html; charset=windows-1251' }],
  ])('passes where it cannot be read, and says so: %s', async (code, headers) => {
    const { response, troubles } = await respond(page(countdown), { init: { headers: { ...html, ...headers } } });
    expect([await response.text(), troubles.map((trouble) => trouble.code)]).toEqual([page(countdown), [code]]);
  });

  it('passes where its bytes are no UTF-8, byte for byte', async () => {
    const bytes = new Uint8Array([...encode(page(countdown)), 0xff]);
    const { response, troubles } = await respond(bytes);
    expect([new Uint8Array(await response.arrayBuffer()), troubles.map(({ code }) => code)]).toEqual([bytes, ['failed']]);
  });

  it('passes where it is larger than allowed', async () => {
    const { response, troubles } = await respond(page(countdown), { options: { limit: 100 } });
    expect([await response.text(), troubles.map(({ code }) => code)]).toEqual([page(countdown), ['too-large']]);
  });

  it('passes without a body: HEAD, 304', async () => {
    const { response } = await respond(null, { request: { method: 'HEAD' }, init: { headers: { ...html, 'content-length': '10', etag: '"own"', vary: 'x' } } });
    expect(Object.fromEntries(response.headers)).toEqual({ ...html, vary: 'x' });
    expect((await respond(null, { init: { status: 304, headers: { etag: '"own"' } } })).response.headers.get('etag')).toBe('"own"');
  });
});

describe('a response that comes in pieces', () => {
  const decoder = new TextDecoder();

  async function readTo(reader: ReadableStreamDefaultReader<Uint8Array>, end: string): Promise<string> {
    let text = '';
    while (!text.endsWith(end)) text += decoder.decode((await reader.read()).value);
    return text;
  }

  it('goes out piece by piece where it has no widget', async () => {
    const { body, release } = inPieces(`${head}<p>one</p>`, '<p>two</p>', '</body></html>');
    const { response } = await respond(body);
    const reader = response.body!.getReader();
    for (const piece of [`${head}<p>one</p>`, '<p>two</p>', '</body></html>']) {
      release();
      expect(await readTo(reader, piece)).toBe(piece);
    }
    release();
    expect(await reader.read()).toEqual({ done: true, value: undefined });
  });

  it('goes out until its first widget, of which it waits for the end', async () => {
    const { body, release } = inPieces(`${head}<h1>T</h1><p>one</p><p>In <wick-fa`, 'ct of="ballerina" field="release-date">June 7, 2024</wick-fact>.</p>', `${countdown}</body></html>`);
    const { response } = await respond(body);
    const reader = response.body!.getReader();
    release();
    expect(await readTo(reader, '</p>')).toBe(`${head}<h1>T</h1><p>one</p>`);
    release();
    release();
    release();
    const rest = await readTo(reader, '</html>');
    expect(rest).toMatch(/^<link rel="stylesheet" href="\/wick\/wick.css"><script type="module" src="\/wick\/ticker.js"><\/script><p>In <wick-fact/);
    expect(wordsIn(rest)).toMatch(/June 6, 2025.*134 days/);
  });

  it('ends when its reader leaves', async () => {
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({ pull: async (controller) => new Promise((ready) => { setTimeout(() => { if (!isCancelled) controller.enqueue(encode('<p>x</p>')); ready(); }, 1); }), cancel: () => { isCancelled = true; } });
    const { response } = await respond(body);
    const reader = response.body!.getReader();
    await reader.read();
    await reader.cancel();
    expect(isCancelled).toBe(true);
  });
});

it('writes a page once for two readers at once, and different pages beside each other', async () => {
  let asked = 0;
  const troubles: string[] = [];
  const handler = fetchFilter((request) => new Response(page(`<wick-film-card film="${new URL(request.url).pathname.slice(1)}">x</wick-film-card>`), { headers: html }), { now: () => (asked++, beforeRelease), onTrouble: ({ path }) => troubles.push(path) });
  const paths = ['/nope', '/nope', '/ballerina', '/john-wick', '/nope'];
  const texts = await Promise.all(paths.map(async (path) => (await handler(new Request(`http://127.0.0.1${path}`))).text()));
  expect(troubles).toEqual(['/nope']);
  expect(asked).toBe(5);
  const words = texts.map(wordsIn);
  expect(words.map((said) => said.slice(0, 9))).toEqual(['There is ', 'There is ', 'FROM THE ', 'JOHN WICK', 'There is ']);
});
