/**
 * Servers with the response filter, each with the same paths, listening on 127.0.0.1 only.
 */
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fastifyFilter, type FilterOptions, honoFilter, nodeFilter, responseFilter } from '../../src/publish/respond/index.js';
import { inPieces } from '../publish/respond/pages.js';

/** What an application says of a page that it serves at this path as a whole. */
const ofTheWhole: Readonly<Record<string, Readonly<Record<string, string>>>> = { '/tagged': { etag: '"authored"', 'last-modified': 'Thu, 25 Jan 2024 00:00:00 GMT', 'accept-ranges': 'bytes' } };

/** A page that is sent piece by piece, the next when `release` is called. */
type Pieces = ReturnType<typeof inPieces>;

/** The servers' responses by path. */
export interface Answers {
  readonly pages: Readonly<Record<string, string>>;
  readonly streams: Readonly<Record<string, () => Pieces['body']>>;
}

export interface Running {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const { installPackages } = (await import(String(new URL('../../build/testing/install-packages.js', import.meta.url)))) as { installPackages: (folder: string, name: string) => Promise<string> };

/** Where the servers' packages are. */
export const serversFolder = await installPackages(fileURLToPath(new URL('servers', import.meta.url)), 'servers');

const load = async (name: string): Promise<Record<string, never>> => (await import(pathToFileURL(createRequire(join(serversFolder, 'package.json')).resolve(name)).href)) as Record<string, never>;
const html = 'text/html; charset=utf-8';

async function listening(server: Server): Promise<Running> {
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  const close = async (): Promise<void> => new Promise((closed) => {
    server.close(() => { closed(); });
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, close };
}

interface ExpressLike {
  (request: never, response: never): void;
  use(...handlers: unknown[]): void;
  get(path: string, handler: (request: { path: string }, response: import('node:http').ServerResponse & { type(name: string): void; set(headers: object): void; send(body: unknown): void }, next: (error: unknown) => void) => void): void;
}

type Start = (options: FilterOptions, answers: Answers, isCompressed: boolean) => Promise<Running>;

async function express(options: FilterOptions, { pages, streams }: Answers, isCompressed: boolean): Promise<Running> {
  const app = ((await load('express'))['default'] as unknown as () => ExpressLike)();
  if (isCompressed) app.use(((await load('compression'))['default'] as unknown as (given: object) => unknown)({ threshold: 0 }));
  app.use(nodeFilter(options));
  app.get('/{*path}', ({ path }, response, next) => {
    const stream = streams[path]?.();
    response.type(html);
    response.set(ofTheWhole[path] ?? {});
    if (stream) Readable.fromWeb(stream as never).pipe(response);
    else if (path === '/broken') {
      response.write('<p>Half a page');
      next(new Error('broken'));
    } else response.send(pages[path]);
  });
  return listening(createServer(app as never));
}

interface FastifyServer {
  readonly server: Server;
  register(plugin: unknown, options?: unknown): Promise<void>;
  get(path: string, handler: (request: { url: string }, reply: { type(name: string): void; headers(given: object): void; send(body: unknown): unknown }) => unknown): void;
  listen(options: object): Promise<string>;
  close(): Promise<void>;
}

async function fastify(options: FilterOptions, { pages, streams }: Answers, isCompressed: boolean): Promise<Running> {
  const app = ((await load('fastify'))['default'] as unknown as (given: object) => FastifyServer)({ forceCloseConnections: true });
  await app.register(fastifyFilter, options);
  if (isCompressed) await app.register((await load('@fastify/compress'))['default'], { threshold: 0 });
  app.get('/*', (request, reply) => {
    const stream = streams[request.url]?.();
    reply.type(html);
    reply.headers(ofTheWhole[request.url] ?? {});
    return reply.send(stream ? Readable.fromWeb(stream as never) : pages[request.url]);
  });
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }), close: async () => app.close() };
}

interface HonoApp {
  readonly fetch: (request: Request) => Promise<Response>;
  use(middleware: unknown): void;
  get(path: string, handler: (context: { req: { path: string }; html(text: string, status: number, headers: object): Response; body(body: unknown, status: number, headers: object): Response }) => Response): void;
}

/** Runs a fetch handler on a Node.js server. */
async function onNode(fetch: (request: Request) => Promise<Response>): Promise<Running> {
  const create = (await load('@hono/node-server'))['createAdaptorServer'] as unknown as (given: object) => Server;
  return listening(create({ fetch, overrideGlobalObjects: false }));
}

async function hono(options: FilterOptions, { pages, streams }: Answers, isCompressed: boolean): Promise<Running> {
  const app = new ((await load('hono'))['Hono'] as unknown as new () => HonoApp)();
  if (isCompressed) app.use(((await load('hono/compress'))['compress'] as unknown as (given: object) => unknown)({ threshold: 0 }));
  app.use(honoFilter(options));
  app.get('/*', (context) => {
    const stream = streams[context.req.path]?.();
    return stream ? context.body(stream, 200, { 'content-type': html }) : context.html(pages[context.req.path]!, 200, ofTheWhole[context.req.path] ?? {});
  });
  return onNode(app.fetch);
}

/** Without a framework. */
async function handler(options: FilterOptions, { pages, streams }: Answers): Promise<Running> {
  const filter = responseFilter(options);
  return onNode(async (request) => {
    const { pathname } = new URL(request.url);
    const body = streams[pathname]?.() ?? pages[pathname]!;
    return filter(request, new Response(request.method === 'HEAD' ? null : body, { headers: { 'content-type': html, ...ofTheWhole[pathname] } }));
  });
}

export const starts: Readonly<Record<'express' | 'fastify' | 'hono' | 'fetch', Start>> = { express, fastify, hono, fetch: handler };
