/**
 * The response filter on real servers, with requests as of a reader without scripts.
 */
import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { FilterTrouble } from '../../src/publish/respond/index.js';
import { wordsIn } from '../publish/markup.js';
import { beforeRelease, countdown, head, inPieces, page } from '../publish/respond/pages.js';
import { type Answers, type Running, starts } from './servers.js';

let running: Running | undefined;
let now = beforeRelease;
const troubles: FilterTrouble[] = [];

async function start(name: keyof typeof starts, answers: Partial<Answers>, isCompressed = false): Promise<string> {
  running = await starts[name]({ now: () => now, onTrouble: (trouble) => troubles.push(trouble) }, { pages: {}, streams: {}, ...answers }, isCompressed);
  return running.url;
}

afterEach(async () => {
  await running?.close();
  [running, now, troubles.length] = [undefined, beforeRelease, 0];
});

/** The length that was announced, which `fetch` does not tell of a response to HEAD. */
async function headersOf(url: string, method: string, headers: Record<string, string> = {}): Promise<NodeJS.Dict<string | string[]>> {
  return new Promise((resolve, reject) => {
    request(url, { method, headers, agent: false }, (response) => {
      response.resume();
      response.on('end', () => { resolve({ ...response.headers, status: String(response.statusCode) }); });
    }).on('error', reject).end();
  });
}

const pages = { '/article': page(countdown), '/tagged': page(countdown), '/plain': page('<p>John Wick</p>'), '/wrong': page('<wick-film-card film="balerina">My words</wick-film-card>') };

describe.each(Object.keys(starts) as (keyof typeof starts)[])('%s', (name) => {
  it('sends what widgets say, and the length of that', async () => {
    const response = await fetch(`${await start(name, { pages })}/article`);
    const bytes = await response.arrayBuffer();
    const text = new TextDecoder().decode(bytes);
    expect(wordsIn(text)).toContain('134 days');
    expect(text).toContain('<script type="module" src="/wick/ticker.js"></script></head>');
    expect([response.status, response.headers.get('content-type'), response.headers.get('content-length')]).toEqual([200, expect.stringMatching(/^text\/html; charset=utf-8$/i), String(bytes.byteLength)]);
  });

  it('sends nothing to a reader who has the page, until another day', async () => {
    const url = `${await start(name, { pages })}/article`;
    const etag = (await fetch(url)).headers.get('etag')!;
    const again = await headersOf(url, 'GET', { 'if-none-match': etag });
    expect([again['status'], again['etag'], again['content-length']]).toEqual(['304', etag, undefined]);
    now += 86_400_000;
    const later = await fetch(url, { headers: { 'if-none-match': etag } });
    expect([later.status, wordsIn(await later.text())]).toEqual([200, expect.stringContaining('133 days')]);
  });

  it('does not keep what its application said of the authored page', async () => {
    const url = `${await start(name, { pages })}/tagged`;
    const { etag, ...headers } = await headersOf(url, 'GET');
    expect(etag).toMatch(/^W\/"[\da-f]{32}"$/);
    expect([headers['last-modified'], headers['accept-ranges']]).toEqual([undefined, undefined]);
    expect((await headersOf(url, 'GET', { 'if-none-match': '"authored"' }))['status']).toBe(name === 'express' ? '304' : '200');
  });

  it('answers HEAD without the length and the tag of the authored page', async () => {
    const url = await start(name, { pages });
    const authored = String(pages['/article'].length);
    const headers = await headersOf(`${url}/article`, 'HEAD');
    expect(headers['status']).toBe('200');
    expect(headers['content-length']).not.toBe(authored);
    const whole = await headersOf(`${url}/article`, 'GET');
    if (headers['content-length'] !== undefined) expect(headers['content-length']).toBe(whole['content-length']);
    if (headers['etag'] !== undefined) expect(headers['etag']).toBe(whole['etag']);
  });

  it('leaves a page without widgets as it is', async () => {
    expect(await (await fetch(`${await start(name, { pages })}/plain`)).text()).toBe(pages['/plain']);
    expect(troubles).toEqual([]);
  });

  it('keeps the words of a widget that it cannot draw, and tells of it with its path', async () => {
    expect(await (await fetch(`${await start(name, { pages })}/wrong`)).text()).toContain('My words');
    expect(troubles).toMatchObject([{ path: '/wrong', code: 'unknown-title', line: 1, column: head.length + 1 }]);
  });

  it.each(['gzip', 'br'])('is read before it is compressed: %s', async (encoding) => {
    const url = `${await start(name, { pages }, true)}/article`;
    const headers = await headersOf(url, 'GET', { 'accept-encoding': encoding });
    const response = await fetch(url, { headers: { 'accept-encoding': encoding } });
    expect(wordsIn(await response.text())).toContain('134 days');
    if (name === 'express' || name === 'fastify' || (name === 'hono' && encoding === 'gzip')) expect(headers['content-encoding']).toBe(encoding);
    expect(troubles).toEqual([]);
  });

  it('sends a page without widgets piece by piece', async () => {
    const pieces = [`${head}<p>one</p>`, '<p>two</p>', '</body></html>'];
    const { body, release } = inPieces(...pieces);
    const url = await start(name, { streams: { '/stream': () => (release(), body) } });
    const reader = (await fetch(`${url}/stream`)).body!.getReader();
    for (const piece of pieces) {
      expect(new TextDecoder().decode((await reader.read()).value)).toBe(piece);
      release();
    }
    expect((await reader.read()).done).toBe(true);
  });

  it('sends a page to its first widget, and the rest when it has come', async () => {
    const { body, release } = inPieces(`${head}<p>one</p>`, `<p>two</p>${countdown}`, '<p>three</p></body></html>');
    const url = await start(name, { streams: { '/stream': () => (release(), body) } });
    const reader = (await fetch(`${url}/stream`)).body!.getReader();
    const next = async (): Promise<string> => new TextDecoder().decode((await reader.read()).value);
    expect(await next()).toBe(`${head}<p>one</p>`);
    release();
    expect(await next()).toBe('<p>two</p>');
    release();
    release();
    let rest = '';
    while (!rest.endsWith('</html>')) rest += await next();
    expect(rest).toMatch(/^<link rel="stylesheet" href="\/wick\/wick\.css">/);
    expect(wordsIn(rest)).toContain('134 days');
  });

  it('serves two readers at once', async () => {
    const url = await start(name, { pages });
    const texts = await Promise.all(['/article', '/wrong', '/article', '/plain'].map(async (path) => (await fetch(url + path)).text()));
    expect(texts[2]).toBe(texts[0]);
    expect([wordsIn(texts[0]!), wordsIn(texts[1]!), texts[3]]).toEqual([expect.stringContaining('134 days'), expect.stringContaining('There is no title'), pages['/plain']]);
    expect(troubles).toHaveLength(1);
  });
});

it('lets Express end a page that broke in its middle, and adds no other page to it', async () => {
  await expect(fetch(`${await start('express', {})}/broken`).then(async (response) => response.text())).rejects.toThrow();
});
