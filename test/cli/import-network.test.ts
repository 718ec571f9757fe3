/**
 * Runs `wick import wikidata` against a server on this machine that answers as Wikidata's API does.
 */
import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../publish/folder.js';
import { entityData, film, item, names, press, statement, time, toItem } from '../publish/wikidata-items.js';
import { builtCommand, type Ran } from './command.js';

const command = builtCommand();
const folder = temporaryFolder();
const references = [press('2024-05-06')];
const extras = Array.from({ length: 60 }, (_, index) => item(`Q${String(2000 + index)}`, { en: `Extra ${String(index)}` }));
const city = item('Q60', { en: 'New York City' }, [statement(toItem('P17', 'Q1019'))]);
const country = item('Q1019', { en: 'Madagascar' }, [statement({ snaktype: 'value', property: 'P297', datavalue: { type: 'string', value: 'MG' } })]);
const lamp = film([
  statement(time('P577', '2025-05-22'), { qualifiers: [toItem('P291', 'Q60')], references }),
  ...extras.map((extra) => statement(toItem('P161', (extra as { id: string }).id), { references })),
]);
const world = [lamp, city, country, item('Q11424', { en: 'film' }), ...names, ...extras] as readonly { readonly id: string; readonly labels: object; readonly claims: object }[];

let server: Server;
let endpoint: string;
let asked: { readonly agent: string | undefined; readonly query: URLSearchParams }[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

/** Answers as wbgetentities does: at most 50 ids, statements only if asked for, unknown ids as missing. */
function wbgetentities(request: IncomingMessage, response: ServerResponse): void {
  const query = new URL(request.url!, 'http://localhost').searchParams;
  const ids = query.get('ids')!.split('|');
  if (ids.length > 50) {
    response.end(JSON.stringify({ error: { code: 'toomanyvalues', info: 'Too many values.' } }));
    return;
  }
  const entities = ids.map((id) => {
    const target = id === 'Q99' ? 'Q100' : id;
    const found = world.find((one) => one.id === target);
    if (!found) return [id, { id, missing: true }];
    const { claims, ...rest } = found;
    return [target, { ...rest, ...(query.get('props')!.includes('claims') && { claims }), ...(target !== id && { redirects: { from: id, to: target } }) }];
  });
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ entities: Object.fromEntries(entities) as object, success: 1 }));
}

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ agent: request.headers['user-agent'], query: new URL(request.url!, 'http://localhost').searchParams });
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/w/api.php`;
});
beforeEach(() => {
  asked = [];
  answer = wbgetentities;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function wick(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const run = execFile(process.execPath, [command.file, 'import', 'wikidata', ...args, '--endpoint', endpoint], { cwd: folder.at() }, (_, stdout, stderr) => {
      resolve({ status: run.exitCode, stdout, stderr });
    });
  });
}

interface Written {
  readonly titles: readonly { readonly id: string; readonly releases?: readonly unknown[] }[];
  readonly people?: readonly unknown[];
}

it('fetches an item and the labels and countries that it needs, fifty at a time', async () => {
  const { status, stdout } = await wick('Q100');
  expect(status).toBe(0);
  const { titles, people } = JSON.parse(stdout) as Written;
  expect(titles).toMatchObject([{ id: 'the-lamp', releases: [{ region: 'MG', channel: 'premiere', place: [{ value: 'New York City' }] }] }]);
  expect(people).toHaveLength(60);
  expect(Math.max(...asked.map(({ query }) => query.get('ids')!.split('|').length))).toBe(50);
  expect(asked.map(({ query }) => query.get('props'))).toEqual(['labels|claims|info', 'labels', 'labels|claims|info', 'labels', 'labels', 'labels|claims|info']);
});

it('says who asks, and in which languages', async () => {
  await wick('Q100', '--lang', 'pt-br');
  expect(asked[0]?.agent).toMatch(/^wick-widgets\/\d+\.\d+\.\d+ \(\+https:\/\/www\.npmjs\.com\/package\/wick-widgets\)$/);
  expect(asked[0]?.query.get('languages')).toBe('pt-br|pt|mul|en|ar|de|es|fr|it|ja|ko|nl|pl|tr|zh');
});

it('fetches nothing for files, unless asked', async () => {
  folder.put({ 'lamp.json': entityData([lamp]) });
  expect(await wick('lamp.json')).toMatchObject({ status: 0, stderr: expect.stringContaining('no label is at hand') as unknown });
  expect(await wick('lamp.json', 'Q100')).toMatchObject({ status: 0 });
  expect(asked).toEqual([]);
  const { stdout } = await wick('lamp.json', '--fetch', '-q');
  expect((JSON.parse(stdout) as Written).people).toHaveLength(60);
  expect(asked.some(({ query }) => query.get('ids')!.split('|').includes('Q100'))).toBe(false);
});

it('follows an item that was merged into another', async () => {
  const { status, stdout } = await wick('Q99');
  expect({ status, titles: (JSON.parse(stdout) as Written).titles.map(({ id }) => id) }).toEqual({ status: 0, titles: ['the-lamp'] });
});

it.each<[what: string, answers: (request: IncomingMessage, response: ServerResponse) => void, args: string[], said: RegExp]>([
  ['an id that does not exist', wbgetentities, ['Q77'], /^wick: Q77: there is no such item in Wikidata\. Check the id/],
  ['a server that does not answer', () => undefined, ['--timeout', '0.2'], /: it has not answered within 0\.2 s\. Try again, with a longer --timeout, or give files\.\n$/],
  ['a server that has had enough', (_, response) => response.writeHead(429, { 'retry-after': '30' }).end('{}'), [], /: it answers 429 Too Many Requests\. Try again in 30 seconds\.\n$/],
  ['a database that is behind', (_, response) => response.writeHead(200, { 'retry-after': '5' }).end('{"error":{"code":"maxlag","info":"Waiting for a database server"}}'), [], /: its database is behind at the moment\. Try again in 5 seconds\.\n$/],
  ['another page at that address', (_, response) => response.end('<!doctype html><html></html>'), [], /: its answer cannot be used: it is an HTML page, not JSON\. Check --endpoint: it is the address of api\.php\.\n$/],
  ['a connection that is cut', (request) => request.socket.destroy(), [], /: it cannot be reached: .+\. Check the network, or save the item’s JSON elsewhere and give the file\.\n$/],
])('says of %s what to do, and writes nothing', async (_, answers, args, said) => {
  answer = answers;
  const { status, stdout, stderr } = await wick(...(args[0]?.startsWith('Q') ? args : ['Q100', ...args]), '-o', 'never.json');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(said);
  expect(folder.list()).not.toContain('never.json');
});
